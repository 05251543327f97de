package org.followthrough.reports.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.HouseStyle.Logo;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeading.Making;
import org.followthrough.reports.document.PaperHeading.PlanName;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.document.Slide;
import org.jspecify.annotations.Nullable;

/** Papers with every kind of block, plain and awkward. */
public final class EveryBlock {

    public static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    public static final String CLASSIFICATION = "OFFICIAL: SENSITIVE";
    public static final String LONG_WORD = "Kinderundjugendhilfeweiterentwicklungsgesetz".repeat(3);
    public static final String UNSHOWABLE =
            "Well done \uD83C\uDF89\uD83D\uDC4D\uFE0F, \u0633\u0644\u0627\u0645 and \u0001control";
    public static final String AWKWARD =
            "\u201CQuoted\u201D, <b>bold?</b> & \"more\" \u2013 caf\u00E9 \u0141\u00F3d\u017A \u00A3300";

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="640" height="220" viewBox="0 0 640 220">
            <rect x="0" y="0" width="640" height="220" fill="#ffffff"/>
            <line x1="60" y1="180" x2="620" y2="180" stroke="#0b0c0c" stroke-width="1"/>
            <polyline fill="none" stroke="#0b5351" stroke-width="2" points="80,150 220,120 360,130 500,70 600,60"/>
            <g fill="#0b0c0c" font-family="Liberation Sans, arial, sans-serif" font-size="14">
            <text x="50" y="184" text-anchor="end">0</text><text x="50" y="64" text-anchor="end">80</text>
            <text x="80" y="204" text-anchor="middle">Mar 26</text><text x="600" y="204" text-anchor="middle">Nov 26</text>
            </g></svg>
            """;

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private EveryBlock() {}

    /** Upright, with a logo, a colour and a classification. */
    public static ReadablePaper upright() {
        return paper(heading("Care leavers improvement plan", style()), blocks(5, 14));
    }

    /** With a table of seven columns that goes on over pages, so it lies across. */
    public static ReadablePaper across() {
        return paper(heading("Care leavers improvement plan", style()), blocks(7, 60));
    }

    /** Everything that is hard to print. */
    public static ReadablePaper awkward() {
        List<Block> blocks = List.of(
                new Block.Heading(3, AWKWARD + " " + LONG_WORD),
                Block.Words.plain(UNSHOWABLE + "\n" + LONG_WORD),
                new Block.Quote(AWKWARD, null),
                new Block.Facts(List.of(new Fact(LONG_WORD, AWKWARD), new Fact("", ""))),
                new Block.Figures(List.of(new Figure("<5", LONG_WORD, null, null))),
                new Block.Grid(
                        "",
                        List.of(GridColumn.of(LONG_WORD, 1), GridColumn.of(AWKWARD, 12)),
                        List.of(GridRow.of(GridCell.of(LONG_WORD), GridCell.of("")))),
                new Block.Points(List.of(AWKWARD, LONG_WORD)),
                new Block.NewPage(),
                new Block.Heading(4, "Last"));
        return paper(heading("Plan " + LONG_WORD, HouseStyle.plain("A & B Council")), blocks);
    }

    /** Nothing but what every paper has. */
    public static ReadablePaper empty() {
        return paper(heading("Care leavers improvement plan", style()), List.of());
    }

    private static ReadablePaper paper(PaperHeading heading, List<Block> blocks) {
        return new ReadablePaper(
                heading,
                blocks,
                List.of(new Slide("Ten of twelve are on track", blocks, "Say who waits longest.")),
                List.of(typed()),
                typed(),
                List.of());
    }

    private static List<Block> blocks(int columns, int rows) {
        return List.of(
                new Block.Heading(2, "Health and movement"),
                Block.Words.plain("Twelve actions answer four recommendations. Two moved to red since the last board."),
                new Block.Figures(List.of(
                        new Figure("2", "red", "1 at the last board", RatingColour.RED),
                        new Figure("3", "amber", null, RatingColour.AMBER),
                        new Figure("6", "green", "5 at the last board", RatingColour.GREEN),
                        new Figure("1", "embedded", null, RatingColour.BLUE),
                        new Figure("84%", "pathway plans reviewed in time", "target 90%", null))),
                new Block.Words("A decision is needed on the bus passes.", Tone.STRONG),
                Block.Words.note("Counts under five are shown as <5."),
                new Block.Heading(3, "NNC-2024-10-R1: Area for improvement"),
                new Block.Quote(
                        "The choice of suitable homes for young people who leave care, and how soon they can move into them.",
                        "Focused visit, 1 and 2 October 2024, page 4"),
                new Block.Facts(List.of(
                        new Fact("Sponsor", "Director of children\u2019s services"),
                        new Fact("Next board", "14 January 2027"),
                        new Fact("Statutory date", "11 June 2025: 70 working days after the report was received"))),
                new Block.Chart(
                        "Pathway plans reviewed within six months",
                        "Run chart, March to November 2026: from 30% to 80%, above the middle value since July.",
                        SVG,
                        640,
                        220),
                new Block.Heading(4, "What is in the way"),
                new Block.Points(List.of("The operator has not answered.", "Two panels were cancelled.")),
                new Block.NewPage(),
                new Block.Heading(2, "Actions"),
                grid(columns, rows));
    }

    private static Block.Grid grid(int columns, int rows) {
        return new Block.Grid(
                "Live actions",
                IntStream.rangeClosed(1, columns)
                        .mapToObj(at -> new GridColumn("Column " + at, at == 2 ? 5 : 2, at == 3))
                        .toList(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new GridRow(IntStream.rangeClosed(1, columns)
                                .mapToObj(column -> cell(row, column))
                                .toList()))
                        .toList());
    }

    private static GridCell cell(int row, int column) {
        RatingColour colour = List.of(RatingColour.values()).get(row % RatingColour.values().length);
        return switch (column) {
            case 1 -> GridCell.of("A" + row);
            case 2 ->
                GridCell.of(
                        GridLine.strong("Agree a joint protocol between housing and leaving care"),
                        GridLine.labelled("What will be different:", "Young people know where they will live."),
                        GridLine.note("No update yet"));
            case 3 -> GridCell.of(String.valueOf(row * 37));
            case 4 -> GridCell.of(GridLine.rated(colour, "12 days past its due date"));
            default -> GridCell.of("Leaving care service manager");
        };
    }

    private static PaperTable<Row> typed() {
        return PaperTable.ofRows(
                "Actions & more",
                List.of("Reference", "Due", "Made", "Count", "Share", "Rating", "Words"),
                List.of(
                        Width.NARROW,
                        Width.NARROW,
                        Width.MEDIUM,
                        Width.NARROW,
                        Width.NARROW,
                        Width.NARROW,
                        Width.READING),
                List.of(
                        row(
                                "A1",
                                AS_AT,
                                LocalDateTime.of(2026, 11, 20, 9, 5),
                                12,
                                new BigDecimal("84.5"),
                                RatingColour.RED,
                                "=1+1"),
                        row("A2", null, null, null, null, RatingColour.NONE, "x".repeat(40_000))));
    }

    private static Row row(@Nullable Object... cells) {
        return new Row(Arrays.asList(cells));
    }

    private static HouseStyle style() {
        return new HouseStyle(
                "North Northamptonshire Council",
                new Logo("image/png", PIXEL, "North Northamptonshire Council"),
                "#0b5351",
                "Children\u2019s services, Sheerness House, Kettering",
                CLASSIFICATION);
    }

    private static PaperHeading heading(String plan, HouseStyle style) {
        return new PaperHeading(
                "Board highlight report",
                new PlanName("NNC-P1", plan, "version 3, Board of November, frozen on 18 November 2026"),
                List.of("North Northamptonshire Council", "Northamptonshire Children\u2019s Trust"),
                "What North Northamptonshire Council may see of the plan",
                AS_AT,
                new Making(
                        UUID.fromString("019abcde-0000-7000-8000-00000badcafe"),
                        Instant.parse("2026-11-20T09:05:00.123456Z"),
                        "Improvement officer",
                        null),
                style,
                true);
    }
}
