package org.followthrough.reports.forms.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.history.sealing.LatestSeal;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;

/** What a paper says about itself, in the lines that office files repeat. */
public record PaperLines(PaperHeading heading, PaperWords words) {

    private static final String BETWEEN = " \u00b7 ";

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
                String.format(PaperWords.LOCALE, "%tI:%<tM%<tp", made).replaceFirst("^0", "").toLowerCase(Locale.UK),
                heading.making().by());
    }

    public String scope() {
        return words.of("reports.office.scope", heading.scope());
    }

    /** Which paper, of whom, of which day. */
    public String foot() {
        return joined(Stream.of(heading.title(), heading.organisationsLine(), asAt()));
    }

    /** What tells this paper from every other. */
    public String proof() {
        List<String> said = new ArrayList<>();
        said.add(words.of("reports.office.version", heading.plan().version()));
        said.add(scope());
        said.add(words.of("reports.office.snapshot", heading.making().shortSnapshot()));
        LatestSeal seal = heading.making().seal();
        if (seal != null) {
            said.add(words.of("reports.seal", seal.number(), seal.shortDigest()));
        }
        return joined(said.stream());
    }

    private static String joined(Stream<String> said) {
        return String.join(BETWEEN, said.filter(each -> !each.isBlank()).map(Legible::of).toList());
    }
}
