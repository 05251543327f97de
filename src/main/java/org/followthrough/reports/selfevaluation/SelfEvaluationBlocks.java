package org.followthrough.reports.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.findings.FindingType;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Happening;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.RecommendationLine;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;
import org.springframework.stereotype.Component;

/** The draft, one part for each judgement area of which there is something to say. */
@Component
class SelfEvaluationBlocks {

    private final BoardWords words;
    private final BoardTables tables;

    SelfEvaluationBlocks(BoardWords words, BoardTables tables) {
        this.words = words;
        this.tables = tables;
    }

    List<Block> of(Evaluated evaluated) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Words.note(say("draft")));
        for (Subject subject : Subject.values()) {
            List<Block> area = area(evaluated, subject);
            if (!area.isEmpty()) {
                blocks.add(new Heading(2, say("area." + subject)));
                blocks.addAll(area);
            }
        }
        if (blocks.size() == 1) {
            blocks.add(Words.plain(say("nothing")));
        }
        return blocks;
    }

    private List<Block> area(Evaluated evaluated, Subject subject) {
        List<Block> blocks = new ArrayList<>();
        points("judged", judged(evaluated, subject), blocks);
        points("strengths", quoted(evaluated, subject, FindingType.STRENGTH), blocks);
        points("needs", quoted(evaluated, subject, FindingType.NEEDS_IMPROVEMENT), blocks);
        recommended("recommended", evaluated, subject, line -> !line.isOurReading(), blocks);
        recommended("our-reading", evaluated, subject, RecommendationLine::isOurReading, blocks);
        points("different", different(evaluated, subject), blocks);
        List<ScorecardRow> measures = evaluated.measures(subject);
        if (!measures.isEmpty()) {
            blocks.addAll(BoardTables.titled(tables.measures(
                    say("measures"), measures, evaluated.book().period().asAt())));
        }
        points("next", next(evaluated, subject), blocks);
        return blocks;
    }

    private List<String> judged(Evaluated evaluated, Subject subject) {
        return evaluated.judged().stream()
                .filter(one ->
                        one.subjects().contains(subject) || (one.subjects().isEmpty() && subject == Subject.ACROSS))
                .map(one -> say("grade", one.area(), one.grade(), one.inspection(), words.day(one.on())))
                .toList();
    }

    private List<String> quoted(Evaluated evaluated, Subject subject, FindingType type) {
        return evaluated.found().stream()
                .filter(one -> one.type() == type && one.subject() == subject)
                .map(one -> one.paragraph() == null
                        ? say("quote", one.words(), one.inspection())
                        : say("quote.paragraph", one.words(), one.inspection(), one.paragraph()))
                .toList();
    }

    private void recommended(
            String key, Evaluated evaluated, Subject subject, Predicate<RecommendationLine> of, List<Block> blocks) {
        List<RecommendationLine> lines =
                evaluated.recommendations(subject).stream().filter(of).toList();
        if (!lines.isEmpty()) {
            blocks.addAll(BoardTables.titled(tables.recommendations(say(key), lines, evaluated.book())));
        }
    }

    /** What each sign-off says is different, and whether it was found to last. */
    private List<String> different(Evaluated evaluated, Subject subject) {
        Map<UUID, Happening> signedOff = last(evaluated, Kind.SIGNED_OFF);
        Map<UUID, Happening> held = last(evaluated, Kind.HELD);
        List<String> different = new ArrayList<>();
        for (PlanAction action : evaluated.actions(subject)) {
            Happening signed = signedOff.get(action.id());
            Happening lasting = held.get(action.id());
            if (action.isDone() && signed != null) {
                String impact = signed.more() == null ? "" : signed.more();
                different.add(
                        lasting == null
                                ? say("done", action.named(), impact, words.day(signed.on()))
                                : say("held", action.named(), impact, words.day(lasting.on()), lasting.words()));
            }
        }
        return different;
    }

    private List<String> next(Evaluated evaluated, Subject subject) {
        return evaluated.actions(subject).stream()
                .filter(PlanAction::isOpen)
                .map(action -> say(
                        "open",
                        action.named(),
                        words.owner(action.owner()),
                        words.day(action.basis().dueOn())))
                .toList();
    }

    private static Map<UUID, Happening> last(Evaluated evaluated, Kind kind) {
        return evaluated.book().everHappened(kind).stream()
                .collect(Collectors.toMap(Happening::action, one -> one, (earlier, later) -> later));
    }

    private void points(String heading, List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Heading(3, say(heading)));
            blocks.add(new Block.Points(points));
        }
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.self-evaluation." + key, arguments);
    }
}
