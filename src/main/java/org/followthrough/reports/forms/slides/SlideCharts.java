package org.followthrough.reports.forms.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.Picture;
import org.followthrough.reports.forms.office.PictureSize;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Puts charts on a slide, two beside each other where there are several. */
record SlideCharts(XMLSlideShow show) {

    static final int BESIDE_EACH_OTHER = 2;
    /** A chart that is lower than this cannot be read from the back of a room. */
    static final double LEAST = 200;

    private static final double BETWEEN = 24;
    private static final double TITLE = 22;
    private static final double TITLE_SIZE = 14;

    /** Writes at most two charts, as large as the room lets them be, and says how high they became. */
    double write(List<Block.Chart> charts, XSLFSlide slide, double top, double room, String slideTitle)
            throws IOException {
        double width = (SlidesTemplate.WIDTH - BETWEEN * (charts.size() - 1)) / charts.size();
        double highest = 0;
        for (int at = 0; at < charts.size(); at++) {
            Block.Chart chart = charts.get(at);
            double left = SlidesTemplate.LEFT + at * (width + BETWEEN);
            double title = chart.title().equals(slideTitle) ? 0 : TITLE;
            if (title > 0) {
                title(chart, slide, new Rectangle2D.Double(left, top, width, title));
            }
            PictureSize size = new PictureSize(chart.width(), chart.height()).within((int) width, (int) (room - title));
            picture(chart, slide, new Rectangle2D.Double(left, top + title, size.width(), size.height()));
            highest = Math.max(highest, title + size.height());
        }
        return highest;
    }

    private static void title(Block.Chart chart, XSLFSlide slide, Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setInsets(SlideEdges.NONE);
        box.clearText();
        SlideText.add(box.addNewTextParagraph(), chart.title(), TITLE_SIZE, true, SlideText.BLACK);
    }

    private void picture(Block.Chart chart, XSLFSlide slide, Rectangle2D place) throws IOException {
        XSLFPictureShape shape =
                slide.createPicture(show.addPicture(Picture.of(chart).bytes(), PictureType.PNG));
        shape.setAnchor(place);
        var properties = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName(Legible.of(chart.title()));
        properties.setDescr(Legible.of(chart.words()));
    }
}
