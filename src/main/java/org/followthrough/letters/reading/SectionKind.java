package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of inspectorates' documents, known by how their headings begin (in {@link Matching} form). */
enum SectionKind {
    OPENING("focused visit to ", "monitoring visit to ", "joint targeted area inspection of "),
    SCOPE("areas covered by the visit", "areas covered by this visit"),
    HEADLINE_FINDINGS("headline findings"),
    PRIORITY_ACTIONS(
            "areas for priority action",
            "area for priority action",
            "priority and immediate action",
            "priority actions"),
    IMPROVEMENTS("what needs to improve", "areas for improvement", "area for improvement"),
    STRENGTHS("strengths", "key strengths"),
    MAIN_FINDINGS("main findings", "findings and evaluation of progress"),
    JUDGEMENT_AREA,
    PRACTICE_STUDY("practice study", "case study"),
    NEXT_STEPS("next steps"),
    CLOSING,
    UNKNOWN;

    /** How the words after the last finding begin; they have no heading. */
    private static final List<String> CLOSINGS = List.of(
            "ofsted will take the findings from this",
            "yours sincerely",
            "yours faithfully",
            "the office for standards in education, children");

    /** Longer than any known heading, shorter than a paragraph. */
    private static final int LONGEST_HEADING = 120;

    private final List<String> beginnings;

    SectionKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static @Nullable SectionKind headed(String matching) {
        String words = withoutTail(matching);
        for (SectionKind kind : values()) {
            if (kind.beginnings.stream().anyMatch(words::startsWith)) {
                return kind;
            }
        }
        return null;
    }

    /** A whole line in plain text: it must be the heading and nothing more, or nearly. */
    static @Nullable SectionKind headedPlainly(String words) {
        boolean like = !words.isEmpty() && words.length() <= LONGEST_HEADING && !words.endsWith(".");
        if (!like || !Character.isUpperCase(words.charAt(0))) {
            return null;
        }
        String matching = Matching.of(words);
        SectionKind kind = headed(matching);
        return kind != null && kind.isWhole(withoutTail(matching)) ? kind : null;
    }

    static boolean closes(String matching) {
        return CLOSINGS.stream().anyMatch(matching::startsWith);
    }

    boolean hasFindings() {
        return this == HEADLINE_FINDINGS || this == MAIN_FINDINGS || this == JUDGEMENT_AREA || this == STRENGTHS;
    }

    boolean hasItems() {
        return this == PRIORITY_ACTIONS || this == IMPROVEMENTS;
    }

    private boolean isWhole(String heading) {
        boolean free = this == PRACTICE_STUDY || this == OPENING;
        return free
                || heading.equals("what needs to improve in this area of social work practice")
                || beginnings.stream().anyMatch(beginning -> heading.length() <= beginning.length() + 1);
    }

    /** Without what clings to a heading: a colon, a question mark, a footnote's number. */
    private static String withoutTail(String heading) {
        int end = heading.length();
        while (end > 0 && " :?0123456789".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }
}
