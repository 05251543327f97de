package org.followthrough.reports.forms;

import static org.followthrough.reports.document.RatingColour.AMBER;
import static org.followthrough.reports.document.RatingColour.BLUE;
import static org.followthrough.reports.document.RatingColour.GREEN;
import static org.followthrough.reports.document.RatingColour.RED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.reports.charts.ChartMother;
import org.followthrough.reports.charts.RatedDay;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeading.Making;
import org.followthrough.reports.document.PaperHeading.PlanName;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.document.Slide;

/** Papers that say one thing of each kind. */
public final class PaperMother {

    /** Words that are hard to write down: a break, a mark of XML, and a character no XML may hold. */
    public static final String AWKWARD = "First line\nSecond <line> & \u201cmore\u201d\u0001 of it, \ud83d\ude00";

    private PaperMother() {}

    public static PaperHeading heading(HouseStyle style) {
        return new PaperHeading(
                "Board highlight report",
                new PlanName(
                        "NNC-2024-10",
                        "Improvement plan after the inspection of October 2024",
                        "version 3, Board of 20 November 2026, frozen on 20 November 2026"),
                List.of("North Northamptonshire Council", "Northamptonshire Children\u2019s Trust"),
                "All of the plan",
                LocalDate.of(2026, 11, 20),
                new Making(
                        UUID.fromString("01936f4e-0000-7000-8000-0000c0ffee01"),
                        Instant.parse("2026-11-20T16:05:00Z"),
                        "Olivia Officer",
                        null),
                style,
                true);
    }

    public static HouseStyle house() {
        return new HouseStyle(
                "North Northamptonshire Council",
                new HouseStyle.Logo("image/png", logo(), "North Northamptonshire Council"),
                "#1f5c2e",
                "Performance and improvement, 01536 000000",
                "OFFICIAL: SENSITIVE");
    }

    public static ReadablePaper everything() {
        return paper(heading(house()), everyBlock(), slides());
    }

    /** With nothing in it, as nobody chose anything. */
    public static ReadablePaper empty() {
        return paper(heading(HouseStyle.plain("")), List.of(), List.of());
    }

    private static ReadablePaper paper(PaperHeading heading, List<Block> blocks, List<Slide> slides) {
        var table = PaperTable.ofRows("Actions", List.of("Action"), List.of(PaperTable.Width.NARROW), List.of());
        return new ReadablePaper(heading, blocks, slides, List.of(table), table, List.of());
    }

    public static List<Block> everyBlock() {
        return List.of(
                new Block.Heading(2, "How the plan stands"),
                Block.Words.plain("Twelve actions are open. " + AWKWARD),
                new Block.Words("Two need a decision today.", Tone.STRONG),
                Block.Words.note("Figures are as at the end of the day."),
                figures(),
                new Block.Heading(3, "What inspectors said"),
                new Block.Quote(
                        "The quality of personal education plans is too variable.", "Letter of 14 November 2024, paragraph 7"),
                facts(),
                new Block.Heading(4, "In short"),
                new Block.Points(List.of("Visits are on time.", "Plans are not.", "Health information is still missing.")),
                new Block.NewPage(),
                new Block.Heading(2, "Actions"),
                actions(60),
                new Block.Heading(2, "Charts"),
                ChartMother.ratings(days()),
                new Block.NewPage(),
                actions(2));
    }

    public static List<Slide> slides() {
        return List.of(
                new Slide("Four of twelve actions are red", List.of(figures()), "Say first what is better."),
                new Slide(
                        "What moved since 12 September",
                        List.of(
                                Block.Words.plain("Since the last board:"),
                                new Block.Points(List.of("Three actions were signed off.", "Two were given more time.")),
                                Block.Words.note("Counted from the history.")),
                        ""),
                new Slide("Fourteen actions are late", List.of(actions(14)), "Leads were asked."),
                new Slide("Ratings get better", List.of(ChartMother.ratings(days())), ""),
                new Slide(
                        "Two measures are off target",
                        List.of(
                                Block.Words.plain("Both are below what was promised for the autumn."),
                                ChartMother.ratings(days()),
                                ChartMother.ratings(days())),
                        ""),
                new Slide(
                        "In the inspectors\u2019 words",
                        List.of(new Block.Quote("Too variable.", "Letter, paragraph 7"), facts()),
                        ""));
    }

    public static Block.Grid actions(int count) {
        return new Block.Grid(
                "Actions by date due",
                List.of(
                        GridColumn.of("Action", 5),
                        GridColumn.of("Lead", 3),
                        GridColumn.of("Why", 4),
                        new GridColumn("Days late", 2, true)),
                IntStream.rangeClosed(1, count).mapToObj(PaperMother::row).toList());
    }

    private static GridRow row(int number) {
        return GridRow.of(
                GridCell.of(
                        GridLine.strong("A" + number + " Every care leaver has a health passport"),
                        GridLine.labelled("Outcome:", "Young people know their own health history.")),
                GridCell.of("Leaving care service manager"),
                GridCell.of(
                        GridLine.rated(number % 3 == 0 ? AMBER : RED, "Red: past its due date"),
                        GridLine.note("Moved twice.")),
                GridCell.of(Integer.toString(number)));
    }

    private static Block.Facts facts() {
        return new Block.Facts(List.of(
                new Fact("Sponsor", "Director of children\u2019s services"),
                new Fact("Board", "Improvement board, every six weeks")));
    }

    private static Block.Figures figures() {
        return new Block.Figures(List.of(
                new Figure("4", "actions are red", "2 on 12 September", RED),
                new Figure("3", "actions are amber", "3 on 12 September", AMBER),
                new Figure("5", "actions are green", null, GREEN),
                new Figure("1", "action is embedded", null, BLUE),
                new Figure("84%", "of recommendations have an action", "79% on 12 September", null)));
    }

    private static List<RatedDay> days() {
        return IntStream.range(0, 6)
                .mapToObj(month -> new RatedDay(
                        LocalDate.of(2026, 6, 20).plusMonths(month),
                        Map.of(RED, 6 - month, AMBER, 3, GREEN, 2 + month, BLUE, month)))
                .toList();
    }

    private static String logo() {
        try {
            var image = new java.awt.image.BufferedImage(300, 100, java.awt.image.BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setColor(new java.awt.Color(0x1F5C2E));
            graphics.fillRect(0, 0, 300, 100);
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillOval(20, 20, 60, 60);
            graphics.dispose();
            var bytes = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
