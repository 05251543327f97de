package org.followthrough.letters.reading;

import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which kind of document this is by how its first lines begin; words in the middle of prose do not count. */
final class KindReading {

    private static final String LETTER = "this letter summarises the findings of";

    /** On-site work of a short inspection stays within one calendar week, of a standard one it does not. */
    private static final int SHORT_DAYS = 7;

    private KindReading() {}

    /** The kind, or null for a text that is no report; ILACS is told apart by {@link #ilacs}. */
    static @Nullable DocumentKind of(Head head) {
        if (head.has("focused visit to ") || letterSays(head, "focused visit")) {
            return DocumentKind.FOCUSED_VISIT;
        }
        if (head.has("monitoring visit to ", "monitoring visit of ") || letterSays(head, "monitoring visit")) {
            return DocumentKind.MONITORING_VISIT;
        }
        if (head.has("joint targeted area inspection of ", "joint targeted area inspection (jtai) of ")
                || letterSays(head, "joint targeted area inspection")) {
            return DocumentKind.JTAI;
        }
        if (head.has(
                "area send inspection of ",
                "area send full inspection of ",
                "area send monitoring inspection of ",
                "joint area send inspection in ",
                "joint area send revisit in ",
                "joint local area send inspection in ")) {
            return DocumentKind.AREA_SEND;
        }
        return report(head);
    }

    private static @Nullable DocumentKind report(Head head) {
        boolean dated = head.has("inspection date");
        if (dated
                && head.has(
                        "inspection of services for children in need of help and",
                        "re-inspection of services for children in need of help and",
                        "reinspection of services for children in need of help and")) {
            return DocumentKind.SIF;
        }
        if (dated && Title.of(head) != null) {
            return DocumentKind.ILACS_STANDARD;
        }
        if (head.has("inspected under the social care common inspection framework")) {
            return DocumentKind.SCCIF;
        }
        if (signs(
                        head,
                        "unique reference number",
                        "registered provider",
                        "registered manager",
                        "responsible individual",
                        "provision subtype",
                        "provision sub-type",
                        "inspection date",
                        "inspection report for")
                >= 2) {
            return DocumentKind.SCCIF;
        }
        boolean other = signs(
                        head,
                        "inspection date",
                        "lead inspector",
                        LETTER,
                        "main findings",
                        "headline findings",
                        "what needs to improve")
                >= 2;
        return other ? DocumentKind.OTHER_REPORT : null;
    }

    /** A standard inspection takes two weeks on site, a short one one; the reports do not say which they are. */
    static DocumentKind ilacs(Dates.@Nullable Range fieldwork) {
        if (fieldwork == null) {
            return DocumentKind.OTHER_REPORT;
        }
        long days = ChronoUnit.DAYS.between(fieldwork.first(), fieldwork.last()) + 1;
        return days <= SHORT_DAYS ? DocumentKind.ILACS_SHORT : DocumentKind.ILACS_STANDARD;
    }

    private static boolean letterSays(Head head, String event) {
        Predicate<String> says = words -> words.startsWith(LETTER)
                && words.substring(0, Math.min(words.length(), LETTER.length() + 60))
                        .contains(event);
        return IntStream.range(0, head.size())
                .mapToObj(i -> head.lines(i, 2).matching())
                .anyMatch(says);
    }

    private static long signs(Head head, String... beginnings) {
        return Stream.of(beginnings).filter(head::has).count();
    }
}
