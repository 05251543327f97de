package org.followthrough.reports.forms.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.PaperLines;
import org.followthrough.reports.forms.office.Picture;
import org.followthrough.reports.forms.office.PictureSize;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** The first slide: whose paper it is, which it is, and what it tells of. */
record SlideFront(XMLSlideShow show, SlideEdges edges) {

    private static final int LOGO_WIDTH = 240;
    private static final int LOGO_HEIGHT = 72;
    private static final double SMALL = 14;

    void write() throws IOException {
        PaperHeading heading = edges.heading();
        XSLFSlide slide = show.createSlide(show.findLayout(SlidesTemplate.TITLE_SLIDE));
        slide.getPlaceholder(0).setText(Legible.of(heading.title()));
        XSLFTextShape under = slide.getPlaceholder(1);
        under.clearText();
        SlideText.add(under.addNewTextParagraph(), heading.plan().name(), 24, true, SlideText.BLACK);
        if (!heading.organisations().isEmpty()) {
            SlideText.add(under.addNewTextParagraph(), heading.organisationsLine(), 20, false, SlideText.BLACK);
        }
        for (String line : small()) {
            SlideText.add(under.addNewTextParagraph(), line, SMALL, false, SlideText.QUIET);
        }
        HouseStyle.Logo logo = heading.style().logo();
        if (logo != null) {
            write(logo, slide);
        }
        edges.write(slide, 1);
    }

    private List<String> small() {
        PaperHeading heading = edges.heading();
        var lines = new PaperLines(heading, edges.words());
        List<String> small = new ArrayList<>(List.of(lines.asAt(), lines.making(), lines.scope()));
        if (heading.demonstration()) {
            small.add(edges.words().of("reports.demonstration"));
        }
        return small;
    }

    private void write(HouseStyle.Logo logo, XSLFSlide slide) throws IOException {
        Picture picture = Picture.of(logo);
        PictureSize size = PictureSize.of(picture).within(LOGO_WIDTH, LOGO_HEIGHT);
        XSLFPictureShape shape = slide.createPicture(
                show.addPicture(picture.bytes(), picture.jpeg() ? PictureType.JPEG : PictureType.PNG));
        shape.setAnchor(new Rectangle2D.Double(SlidesTemplate.LEFT, 36, size.width(), size.height()));
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(Legible.of(logo.words()));
    }
}
