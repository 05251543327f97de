package org.followthrough.reports.forms.office;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.history.sealing.LatestSeal;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** What a paper says about itself, in the lines that office files repeat. */
public record PaperLines(PaperHeading heading, PaperWords words) {

    private static final String BETWEEN = " \u00b7 ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", PaperWords.LOCALE);

    public String asAt() {
        return words.of("reports.as-at", words.day(heading.asAt()));
    }

    /** Who made it, when, and of which version of the plan. */
    public String making() {
        var made = words.local(heading.making().at());
        return words.of(
                "reports.making",
                heading.plan().version(),
                words.day(made.toLocalDate()),
                TIME.format(made),
                heading.making().by());
    }

    public String scope() {
        return words.of("reports.front.scope", heading.scope());
    }

    /** What stands at the foot of every page, line by line. */
    public List<String> foot() {
        return Stream.of(which(), proof(), rest())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Which paper, of whom, of which day. */
    private String which() {
        return joined(heading.title(), heading.organisationsLine(), asAt());
    }

    /** What tells this paper from every other. */
    private String proof() {
        var making = heading.making();
        LatestSeal seal = making.seal();
        return joined(
                heading.scope(),
                words.of("reports.footer.version", heading.plan().version()),
                words.of(
                        "reports.footer.made",
                        words.day(words.local(making.at()).toLocalDate()),
                        making.by()),
                words.of("reports.footer.snapshot", making.shortSnapshot()),
                seal == null ? null : words.of("reports.seal", seal.number(), seal.shortDigest()));
    }

    private String rest() {
        return joined(
                heading.demonstration() ? words.of("reports.demonstration") : null,
                heading.style().footer());
    }

    private static String joined(@Nullable String... said) {
        return Arrays.stream(said)
                .flatMap(Stream::ofNullable)
                .filter(each -> !each.isBlank())
                .map(Legible::of)
                .collect(Collectors.joining(BETWEEN));
    }
}
