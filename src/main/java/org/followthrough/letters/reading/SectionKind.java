package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sections of inspectorates' documents, known by how their headings begin. */
enum SectionKind {
    OPENING,
    SCOPE,
    HEADLINE_FINDINGS,
    PRIORITY_ACTIONS,
    IMPROVEMENTS,
    RECOMMENDATIONS,
    REQUIREMENTS,
    STRENGTHS,
    WEAKNESSES,
    MAIN_FINDINGS,
    JUDGEMENT_AREA,
    PRACTICE_STUDY,
    /** The part of an older report that is about the local safeguarding children board. */
    BOARD,
    NEXT_STEPS,
    INFORMATION,
    CLOSING,
    UNKNOWN;

    /**
     * The words of headings in {@link Matching} form. A star stands for anything that may follow in plain text too; without it
     * a line of plain text must be these words and nothing more.
     */
    private static final String HEADINGS = """
            OPENING: focused visit to * / monitoring visit to * / monitoring visit of * / joint targeted area inspection of *
            SCOPE: areas covered by the visit / areas covered by this visit / area covered by the visit
            HEADLINE_FINDINGS: headline findings / summary of findings / summary of key findings / executive summary / overview
            PRIORITY_ACTIONS: areas for priority action / area for priority action / areas for priority actions
            PRIORITY_ACTIONS: priority and immediate action / priority and immediate actions / priority actions
            PRIORITY_ACTIONS: areas for priority action or improvement
            IMPROVEMENTS: what needs to improve / what needs to improve in this area of social work practice
            IMPROVEMENTS: what needs to improve in this area of practice / areas for improvement / area for improvement
            IMPROVEMENTS: areas for development / what does the local authority need to improve
            IMPROVEMENTS: what does the lscb need to improve / what does the local safeguarding children board need to improve
            RECOMMENDATIONS: recommendations / recommendation
            REQUIREMENTS: statutory requirements / statutory requirement / requirements
            STRENGTHS: strengths / key strengths / the local authority's strengths / the local authority has the following strengths
            STRENGTHS: what is the area partnership doing that is effective / areas of strength
            WEAKNESSES: what does the area partnership need to do better
            MAIN_FINDINGS: main findings / findings and evaluation of progress / evaluation of progress / findings
            MAIN_FINDINGS: this monitoring visit / inspection findings / progress since the last inspection / summary for children and young people
            MAIN_FINDINGS: what is it like to be a child or young person with *
            MAIN_FINDINGS: inspection judgements about the local authority / inspection judgements
            MAIN_FINDINGS: key strengths and weaknesses of the lscb
            MAIN_FINDINGS: inspection judgement about the lscb / inspection judgements about the lscb
            PRACTICE_STUDY: practice study * / case study * / practice example * / good practice example * / practice study / case study
            NEXT_STEPS: next steps
            BOARD: section 2: the effectiveness of the local safeguarding * / the local safeguarding children board (lscb)
            BOARD: the local safeguarding children board / the effectiveness of the lscb is *
            BOARD: the effectiveness of the local safeguarding children board *
            INFORMATION: information about this * / information about the * / local area partnership details / inspection team
            INFORMATION: the inspection team / what the inspection judgements mean * / what the inspection judgments mean *
            INFORMATION: what the inspection judgements mean / recent inspection history / enforcement action since last inspection
            INFORMATION: service details / independent fostering agency details / voluntary adoption agency details
            INFORMATION: adoption support agency details / fostering agency details / children's home details / home details
            INFORMATION: residential family centre details / inspector / inspectors / provider details
            """;

    /** How the words after the last finding begin; they have no heading. */
    private static final List<String> CLOSINGS = List.of(
            "ofsted will take the findings",
            "ofsted will ",
            "yours sincerely",
            "yours faithfully",
            "the office for standards in education, children",
            "if you are not happy with the inspection or the report",
            "any complaints about the inspection or the report");

    /** Longer than any known heading, shorter than a paragraph. */
    private static final int LONGEST_HEADING = 160;

    private record Phrase(SectionKind kind, String words, boolean open) {}

    private static final List<Phrase> PHRASES = phrases();

    /** What a line that is marked as a heading opens: it may say more than the words known. */
    static @Nullable SectionKind headed(String matching) {
        String words = withoutTail(matching);
        for (Phrase phrase : PHRASES) {
            if (words.startsWith(phrase.words())) {
                return phrase.kind();
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
        String matching = withoutTail(Matching.of(words));
        for (Phrase phrase : PHRASES) {
            boolean open = phrase.open()
                    && matching.length() > phrase.words().length()
                    && matching.startsWith(phrase.words())
                    && !Character.isLetter(matching.charAt(phrase.words().length()));
            if (open || matching.equals(phrase.words())) {
                return phrase.kind();
            }
        }
        return null;
    }

    static boolean closes(String matching) {
        return CLOSINGS.stream().anyMatch(matching::startsWith);
    }

    boolean hasFindings() {
        return this == HEADLINE_FINDINGS
                || this == MAIN_FINDINGS
                || this == JUDGEMENT_AREA
                || this == STRENGTHS
                || this == WEAKNESSES;
    }

    boolean hasItems() {
        return this == PRIORITY_ACTIONS || this == IMPROVEMENTS || this == RECOMMENDATIONS || this == REQUIREMENTS;
    }

    /** Without what clings to a heading: a colon, a question mark, a footnote's number. */
    private static String withoutTail(String heading) {
        int end = heading.length();
        while (end > 0 && " :?0123456789".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }

    /** The longest first, so that a heading is taken for the nearest. */
    private static List<Phrase> phrases() {
        var phrases = new ArrayList<Phrase>();
        for (String line : HEADINGS.strip().split("\n", -1)) {
            int colon = line.indexOf(':');
            SectionKind kind = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String words : line.substring(colon + 1).split(" / ", -1)) {
                boolean open = words.endsWith("*");
                String plain = open ? words.substring(0, words.length() - 1) : words;
                phrases.add(new Phrase(kind, plain.strip(), open));
            }
        }
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().length())
                .reversed());
        return List.copyOf(phrases);
    }
}
