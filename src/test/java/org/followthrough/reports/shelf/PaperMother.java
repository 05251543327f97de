package org.followthrough.reports.shelf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.followthrough.history.sealing.LatestSeal;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.document.Slide;

/** A paper with every kind of block and every kind of cell. */
final class PaperMother {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private PaperMother() {}

    static ReadablePaper everything() {
        return saying("Grace Green opened the hub", "green fields");
    }

    static ReadablePaper saying(String words, String point) {
        return new ReadablePaper(
                heading(),
                blocks(words, point),
                List.of(new Slide("One point", List.of(Block.Words.plain(words)), "Notes: " + words)),
                List.of(table("Actions", words), table("Empty")),
                table("Everything", words),
                List.of(new Attachment(id(7), "evidence/audit.pdf", 12, "ab".repeat(32))));
    }

    private static PaperHeading heading() {
        return new PaperHeading(
                "Action plan",
                new PaperHeading.PlanName("NNC-2024-10", "Care leavers", "version 1"),
                List.of("North", "West"),
                "All of the plan",
                DAY,
                new PaperHeading.Making(
                        id(1),
                        Instant.parse("2026-03-31T22:59:59.123456Z"),
                        "An Officer",
                        new LatestSeal(12, Instant.parse("2026-03-31T22:59:50Z"), "cd".repeat(32))),
                new HouseStyle(
                        "North Council",
                        new HouseStyle.Logo("image/png", "iVBORw0KGgo=", "North Council"),
                        "#005ea5",
                        "A footer",
                        "OFFICIAL"),
                false);
    }

    private static List<Block> blocks(String words, String point) {
        return List.of(
                new Block.Heading(2, words),
                new Block.Words(words, Block.Tone.STRONG),
                new Block.Quote(words, null),
                new Block.Facts(List.of(new Block.Fact("Lead", words))),
                new Block.Figures(List.of(new Block.Figure("<5", "Red", null, RatingColour.RED))),
                new Block.Grid(
                        words,
                        List.of(Block.GridColumn.of("Action", 3), new Block.GridColumn("Count", 1, true)),
                        List.of(Block.GridRow.of(
                                Block.GridCell.of(Block.GridLine.rated(RatingColour.GREEN, words)),
                                Block.GridCell.of("")))),
                new Block.Chart("A chart", words, "<svg class=\"green\"><text>" + words + "</text></svg>", 640, 240),
                new Block.Points(List.of(words, point + " \u2019 \uD83D\uDE8C \"quoted\"\nsecond line")),
                new Block.NewPage());
    }

    private static PaperTable<Row> table(String name, String... words) {
        return PaperTable.ofRows(
                name,
                List.of("Text", "Day", "Moment", "Count", "Decimal", "Rating", "Nothing"),
                List.of(Width.READING, Width.NARROW, Width.NARROW, Width.MEDIUM, Width.MEDIUM, Width.WIDE, Width.WIDE),
                Arrays.stream(words)
                        .map(said -> new Row(Arrays.asList(
                                said,
                                DAY,
                                LocalDateTime.of(2026, 3, 31, 22, 59, 0),
                                12,
                                new BigDecimal("84.50"),
                                RatingColour.GREEN,
                                null)))
                        .toList());
    }

    private static UUID id(int last) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + last);
    }
}
