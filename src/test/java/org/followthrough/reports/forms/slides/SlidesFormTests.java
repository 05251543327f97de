package org.followthrough.reports.forms.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.document.Slide;
import org.followthrough.reports.forms.EveryBlock;
import org.followthrough.reports.forms.PaperForms;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

class SlidesFormTests {

    private static final SlidesForm FORM = new SlidesForm(PaperForms.words());
    private static final double SLIDE_HEIGHT = 540;

    @Test
    void givesEverySlideATitleOfItsOwn() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            List<String> titles = show.getSlides().stream()
                    .map(slide -> slide.getPlaceholder(0).getText())
                    .toList();
            assertThat(titles).startsWith("Board highlight report", "Ten of twelve are on track");
            assertThat(titles).doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @Test
    void goesOnToAnotherSlideWhereThereIsNoRoom() throws IOException {
        var slide = new Slide("Late", List.of(grid(EveryBlock.across())), "");
        try (var show = read(written(of(slide)))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(4);
            assertThat(show.getSlides().get(2).getTitle()).isEqualTo("Late (part 2)");
            assertThat(rows(show))
                    .containsAll(IntStream.rangeClosed(1, 60)
                            .mapToObj(number -> "A" + number)
                            .toList());
            assertThat(show.getSlides())
                    .flatExtracting(XSLFSlide::getShapes)
                    .allSatisfy(shape -> assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(SLIDE_HEIGHT));
            tables(show).forEach(table -> {
                assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
                assertThat(table.getCell(0, 0).getText()).isEqualTo("Column 1");
            });
        }
    }

    @Test
    void breaksParagraphsThatAreLongerThanASlide() throws IOException {
        String words = IntStream.range(0, 400).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
        try (var show = read(written(of(new Slide("Long", List.of(Block.Words.plain(words)), ""))))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(2);
            String all = text(show);
            assertThat(IntStream.range(0, 400)).allMatch(word -> all.matches("(?s).*\\bword" + word + "\\b.*"));
        }
    }

    @Test
    void tellsThoseWhoDoNotSeeAPictureWhatItShows() throws IOException {
        Block.Chart chart = chart();
        var slide = new Slide("Two measures", List.of(chart, chart), "");
        try (var show = read(written(of(slide)))) {
            List<XSLFShape> pictures = show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .toList();
            assertThat(pictures)
                    .hasSize(2)
                    .allSatisfy(picture -> assertThat(((CTPicture) picture.getXmlObject())
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr())
                            .isEqualTo(chart.words()));
            assertThat(pictures.get(0).getAnchor().getMaxX())
                    .isLessThan(pictures.get(1).getAnchor().getX());
        }
    }

    @Test
    void keepsTheSpeakersNotes() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            assertThat(show.getSlides().get(1).getNotes().getShapes())
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .contains("Say who waits longest.");
        }
    }

    @Test
    void leavesNoPlaceEmptyThatAskForWords() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            assertThat(show.getSlides())
                    .flatExtracting(slide -> List.of(slide.getPlaceholders()))
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(place.getText()).isNotBlank());
        }
    }

    @Test
    void saysOnEverySlideWhatItIs() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            assertThat(show.getSlides()).allSatisfy(slide -> {
                assertThat(foot(slide, Placeholder.FOOTER))
                        .contains("As at 20 November 2026")
                        .contains("Plan: version 3")
                        .contains(EveryBlock.upright().heading().making().shortSnapshot())
                        .contains("Demonstration: made up");
                assertThat(foot(slide, Placeholder.SLIDE_NUMBER))
                        .isEqualTo("Slide " + (show.getSlides().indexOf(slide) + 1));
                assertThat(slide.getShapes())
                        .filteredOn(XSLFTextShape.class::isInstance)
                        .extracting(shape -> ((XSLFTextShape) shape).getText())
                        .contains(EveryBlock.CLASSIFICATION);
            });
        }
    }

    @Test
    void saysEverything() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            assertThat(text(show))
                    .contains("Two moved to red since the last board.")
                    .contains("The choice of suitable homes for young people")
                    .contains("Director of children\u2019s services")
                    .contains("84%")
                    .contains("The operator has not answered.")
                    .doesNotContain("...", "\u2026");
            assertThat(rows(show)).contains("A1", "A14");
        }
    }

    @Test
    void showsABoxWhereACharacterCannotBeWritten() throws IOException {
        try (var show = read(written(EveryBlock.awkward()))) {
            assertThat(text(show)).contains("and \u25A1control").contains(EveryBlock.LONG_WORD);
        }
    }

    @Test
    void isTheSameBytesWheneverItIsWritten() throws IOException {
        byte[] written = written(EveryBlock.upright());
        assertThat(written(EveryBlock.upright())).isEqualTo(written);
        var entries = new ZipInputStream(new ByteArrayInputStream(written));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    /** PowerPoint offers to repair a file in which text has none. */
    @Test
    void givesTheTextOfEveryCellItsProperties() throws IOException {
        try (var show = read(written(EveryBlock.upright()))) {
            assertThat(tables(show))
                    .flatExtracting(XSLFTable::getRows)
                    .flatExtracting(row -> row.getCells())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(((CTTableCell) cell.getXmlObject())
                                    .getTxBody()
                                    .getBodyPr())
                            .isNotNull());
        }
    }

    private static ReadablePaper of(Slide... slides) {
        ReadablePaper paper = EveryBlock.upright();
        return new ReadablePaper(
                paper.heading(), List.of(), List.of(slides), paper.sheets(), paper.wholeTable(), List.of());
    }

    private static Block.Grid grid(ReadablePaper paper) {
        return paper.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Block.Chart chart() {
        return EveryBlock.upright().blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String foot(XSLFSlide slide, Placeholder kind) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() == kind)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }

    private static List<XSLFTable> tables(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    private static List<String> rows(XMLSlideShow show) {
        return tables(show).stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getCells().get(0).getText())
                .toList();
    }

    private static String text(XMLSlideShow show) {
        String tables = tables(show).stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getCells().stream())
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining("\n"));
        return show.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getText())
                        .collect(Collectors.joining("\n"))
                + tables;
    }

    private static XMLSlideShow read(byte[] pptx) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(pptx));
    }

    private static byte[] written(ReadablePaper paper) {
        try {
            return PaperForms.written(FORM, paper);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
