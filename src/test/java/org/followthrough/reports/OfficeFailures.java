package org.followthrough.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.ReadablePaper;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Where a paper in Word or PowerPoint is not what its model says, for those who hear it. */
final class OfficeFailures {

    private OfficeFailures() {}

    /** Its headings in their levels, the heads of its tables on every page, whole rows, and words for each picture. */
    static List<String> ofDocument(ReadablePaper paper, byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> failures = new ArrayList<>();
            unlike("headings", headings(paper), headings(document), failures);
            unlike("heads of tables", heads(paper.blocks()), heads(document), failures);
            List<String> described = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .map(XWPFPicture::getDescription)
                    .toList();
            unlike("pictures", pictures(paper), described, failures);
            if (!document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .allMatch(XWPFTableRow::isCantSplitRow)) {
                failures.add("a row that is torn");
            }
            return failures;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A title of its own on each slide, heads on each part of a table, and words for each picture. */
    static List<String> ofSlides(ReadablePaper paper, byte[] pptx) {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            List<String> failures = new ArrayList<>();
            List<String> titles =
                    show.getSlides().stream().map(OfficeFailures::title).toList();
            if (titles.contains("") || new HashSet<>(titles).size() < titles.size()) {
                failures.add("titles: " + titles);
            }
            List<Block> blocks = paper.slides().stream()
                    .flatMap(slide -> slide.blocks().stream())
                    .toList();
            unlike("heads of tables", Set.copyOf(heads(blocks)), heads(show), failures);
            if (show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(shape ->
                            ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr())
                    .anyMatch(picture ->
                            !picture.isSetDescr() || picture.getDescr().isBlank())) {
                failures.add("a picture without words");
            }
            return failures;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first slide has its title in the middle. */
    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }

    private static List<String> headings(ReadablePaper paper) {
        return paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> "heading " + (heading.level() - 1) + ": " + heading.words())
                .toList();
    }

    private static List<String> headings(XWPFDocument document) {
        List<String> headings = new ArrayList<>();
        for (var paragraph : document.getParagraphs()) {
            String style = document.getStyles().getStyle(paragraph.getStyle()).getName();
            if (style.startsWith("heading ")) {
                headings.add(style + ": " + paragraph.getText());
            }
        }
        return headings;
    }

    private static List<String> pictures(ReadablePaper paper) {
        List<String> words = new ArrayList<>();
        var logo = paper.heading().style().logo();
        if (logo != null) {
            words.add(logo.words());
        }
        paper.blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).words())
                .forEach(words::add);
        return words;
    }

    private static List<String> heads(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .map(grid -> grid.caption() + ": "
                        + grid.columns().stream().map(Block.GridColumn::heading).collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<String> heads(XWPFDocument document) {
        return document.getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .map(OfficeFailures::head)
                .toList();
    }

    private static String head(XWPFTable table) {
        return table.getCTTbl().getTblPr().getTblCaption().getVal() + ": "
                + table.getRow(0).getTableCells().stream()
                        .map(cell -> cell.getText())
                        .collect(Collectors.joining(", "));
    }

    private static Set<String> heads(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .filter(table -> table.getCTTable().getTblPr().getFirstRow())
                .map(OfficeFailures::head)
                .collect(Collectors.toSet());
    }

    private static String head(XSLFTable table) {
        CTNonVisualDrawingProps properties = ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr();
        return properties.getDescr() + ": "
                + table.getRows().get(0).getCells().stream()
                        .map(cell -> cell.getText())
                        .collect(Collectors.joining(", "));
    }

    private static void unlike(String what, Object expected, Object found, List<String> failures) {
        if (!expected.equals(found)) {
            failures.add(what + ": " + found + " for " + expected);
        }
    }
}
