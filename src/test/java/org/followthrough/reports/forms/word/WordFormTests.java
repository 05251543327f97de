package org.followthrough.reports.forms.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.EveryBlock;
import org.followthrough.reports.forms.PaperForms;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordFormTests {

    private static final WordForm FORM = new WordForm(PaperForms.words());
    private static final byte[] UPRIGHT = written(EveryBlock.upright());

    @Test
    void keepsHeadingsAsHeadings() throws IOException {
        List<String> headings = new ArrayList<>();
        try (var document = read(UPRIGHT)) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                var style = document.getStyles().getStyle(paragraph.getStyle());
                assertThat(style).as(paragraph.getText()).isNotNull();
                if (style.getName().matches("Title|heading \\d")) {
                    headings.add(style.getName() + ": " + paragraph.getText());
                }
            }
        }
        assertThat(headings)
                .containsExactly(
                        "Title: Board highlight report",
                        "heading 1: Health and movement",
                        "heading 2: NNC-2024-10-R1: Area for improvement",
                        "heading 3: What is in the way",
                        "heading 1: Actions");
    }

    @Test
    void saysEverythingOnce() throws IOException {
        String text = text(UPRIGHT);
        assertThat(text)
                .contains("Two moved to red since the last board.")
                .contains("A decision is needed on the bus passes.")
                .contains("The choice of suitable homes for young people")
                .contains("Focused visit, 1 and 2 October 2024, page 4")
                .contains("Director of children\u2019s services")
                .contains("84%")
                .contains("target 90%")
                .contains("The operator has not answered.")
                .contains("Made on 20 November 2026 at 9:05am by Improvement officer.")
                .contains("Shows: What North Northamptonshire Council may see of the plan.")
                .doesNotContain("...", "\u2026");
        assertThat(text.split("Agree a joint protocol", -1)).hasSize(15);
    }

    @Test
    void repeatsTheHeadingsOfATableAndTearsNoRow() throws IOException {
        try (var document = read(UPRIGHT)) {
            XWPFTable grid = document.getTables().get(2);
            assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
            assertThat(grid.getRows().subList(1, 15)).noneMatch(row -> row.isRepeatHeader());
            assertThat(grid.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Live actions");
            assertThat(document.getTables())
                    .flatExtracting(XWPFTable::getRows)
                    .hasSizeGreaterThan(17)
                    .allMatch(row -> row.isCantSplitRow());
            assertThat(document.getTables())
                    .allMatch(table -> document.getStyles().getStyle(table.getStyleID()) != null);
        }
    }

    @Test
    void makesItsListsAsLists() throws IOException {
        try (var document = read(UPRIGHT)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("The operator"))
                    .singleElement()
                    .satisfies(paragraph -> assertThat(paragraph.getStyle()).isEqualTo("ListBullet"));
            assertThat(document.getStyles()
                            .getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(
                            document.getNumbering().getNums().get(0).getCTNum().getNumId());
        }
    }

    @Test
    void tellsThoseWhoDoNotSeeAPictureWhatItShows() throws IOException {
        Block.Chart chart = EveryBlock.upright().blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow();
        try (var document = read(UPRIGHT)) {
            List<XWPFPicture> pictures = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertThat(pictures)
                    .extracting(XWPFPicture::getDescription)
                    .containsExactly("North Northamptonshire Council", chart.words());
            var drawn = ImageIO.read(
                    new ByteArrayInputStream(pictures.get(1).getPictureData().getData()));
            assertThat(drawn.getWidth()).isEqualTo(2 * chart.width());
            assertThat(drawn.getHeight()).isEqualTo(2 * chart.height());
            assertThat(drawn.getRGB(100, 100)).isNotEqualTo(drawn.getRGB(120, 361));
        }
    }

    @Test
    void saysOnEveryPageWhatItIs() throws IOException {
        try (var document = read(UPRIGHT)) {
            assertThat(document.getHeaderList())
                    .singleElement()
                    .satisfies(head -> assertThat(head.getText()).contains(EveryBlock.CLASSIFICATION));
            var foot = document.getFooterList().get(0);
            assertThat(foot.getText())
                    .contains("Board highlight report")
                    .contains("As at 20 November 2026")
                    .contains("What North Northamptonshire Council may see of the plan")
                    .contains("Plan: version 3, Board of November, frozen on 18 November 2026")
                    .contains("Made on 20 November 2026 by Improvement officer")
                    .contains("Snapshot "
                            + EveryBlock.upright().heading().making().shortSnapshot())
                    .contains("Demonstration: made up")
                    .contains("Children\u2019s services, Sheerness House, Kettering");
            assertThat(foot.getParagraphs())
                    .flatExtracting(paragraph -> paragraph.getCTP().getFldSimpleList())
                    .extracting(field -> field.getInstr())
                    .containsExactly("PAGE", "NUMPAGES");
        }
    }

    @Test
    void tellsProgramsWhatItIs() throws IOException {
        try (var document = read(UPRIGHT)) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Board highlight report: Care leavers improvement plan");
            assertThat(core.getCreator())
                    .isEqualTo("North Northamptonshire Council, Northamptonshire Children\u2019s Trust");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreated())
                    .isEqualTo(EveryBlock.upright()
                            .heading()
                            .making()
                            .at()
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
        }
    }

    @Test
    void isTheSameBytesWheneverItIsWritten() throws IOException {
        assertThat(written(EveryBlock.upright())).isEqualTo(UPRIGHT);
        var entries = new ZipInputStream(new ByteArrayInputStream(UPRIGHT));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void liesOnItsSideWhereATableIsWide() throws IOException {
        try (var upright = read(UPRIGHT);
                var across = read(written(EveryBlock.across()))) {
            assertThat(upright.getDocument().getBody().getSectPr().getPgSz().isSetOrient())
                    .isFalse();
            var page = across.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(across.getTables())
                    .allSatisfy(table -> assertThat(table.getWidth()).isEqualTo(WordTemplate.width(across)));
            assertThat(WordTemplate.width(across)).isGreaterThan(WordTemplate.width(upright));
        }
    }

    @Test
    void showsABoxWhereACharacterCannotBeWritten() throws IOException {
        byte[] awkward = written(EveryBlock.awkward());
        assertThat(text(awkward))
                .contains("and \u25A1control")
                .contains(EveryBlock.AWKWARD)
                .contains(EveryBlock.LONG_WORD)
                .contains("\uD83C\uDF89");
        try (var document = read(awkward)) {
            assertThat(document.getHeaderList()).isEmpty();
        }
    }

    @Test
    void hasTheColourOfTheHouse() throws IOException {
        try (var document = read(UPRIGHT)) {
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                    .contains("0b5351");
        }
    }

    @Test
    void isWholeWhenThereIsNothingInIt() throws IOException {
        assertThat(text(written(EveryBlock.empty()))).contains("Board highlight report");
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(read(docx))) {
            return extractor.getText();
        }
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static byte[] written(ReadablePaper paper) {
        try {
            return PaperForms.written(FORM, paper);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
