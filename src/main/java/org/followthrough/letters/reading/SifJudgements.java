package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The judgements of the single inspection framework that stand in sentences: overall, and on the safeguarding board. */
final class SifJudgements {

    private static final String GRADE =
            "(outstanding|good|requires? improvement to be good|requires? improvement|inadequate)\\b";
    private static final Pattern OVERALL = Pattern.compile(
            "\\b(?:the (overall) judgement is(?: that (?:the )?children's services (?:are|in [^.]{2,40}? are)?)?|children's services in"
                    + " [^.]{2,60}?)\\s*(?:are |is )?(?:judged )?" + GRADE);
    private static final Pattern BOARD =
            Pattern.compile("(?:local safeguarding children board|\\b)[ (]*(lscb)\\)?[^.]{0,60}? (?:is |are )?" + GRADE
                    + "|(local safeguarding children board)[^.]{0,40}? (?:is |are )?" + GRADE);

    private static final int HEAD_LINES = 60;

    private SifJudgements() {}

    static List<ReadJudgement> around(List<ReadJudgement> table, Head head) {
        var judgements = new ArrayList<>(table);
        FoldedText words = head.lines(0, HEAD_LINES);
        int from = words.matching().indexOf("inspection date");
        Matcher overall = OVERALL.matcher(words.matching());
        if (overall.find(Math.max(0, from))) {
            Passage grade = words.passage(overall.start(2), overall.end(2));
            Passage area = overall.group(1) == null
                    ? words.passage(overall.start(), overall.start() + "children's services".length())
                    : words.passage(overall.start(1), overall.end(1));
            judgements.add(new ReadJudgement(area, grade, Sureness.HIGH));
        }
        Matcher board = BOARD.matcher(words.matching());
        if (board.find(Math.max(0, from))) {
            int name = board.group(1) == null ? 3 : 1;
            judgements.add(new ReadJudgement(
                    words.passage(board.start(name), board.end(name)),
                    words.passage(board.start(name + 1), board.end(name + 1)),
                    Sureness.HIGH));
        }
        return List.copyOf(judgements);
    }
}
