package org.followthrough.reports.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Happening;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.board.Origin;
import org.followthrough.reports.board.Period;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.RecommendationLine;
import org.followthrough.reports.board.RecommendationLine.LeaderSaid;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;
import org.followthrough.reports.leader.LeaderRatingWords;
import org.springframework.stereotype.Component;

/** What was recommended, word for word, and how far each of it has come. What is our reading stands apart in both. */
@Component
class ScrutinyProgress {

    private final BoardWords words;
    private final LeaderRatingWords judged;

    ScrutinyProgress(BoardWords words, LeaderRatingWords judged) {
        this.words = words;
        this.judged = judged;
    }

    /** The words themselves. */
    void findings(PlanBook book, List<Block> blocks) {
        for (Origin origin : Origin.values()) {
            List<RecommendationLine> lines = book.recommended(origin);
            if (!lines.isEmpty()) {
                blocks.add(new Heading(3, words.of("reports.part." + origin.key())));
                blocks.add(Words.note(words.of("reports.part-note." + origin.key())));
                lines.forEach(line -> blocks.add(new Block.Quote(
                        line.words(),
                        say("quote", line.reference(), words.of("findings.kind." + line.kind()), line.source()))));
            }
        }
        if (book.recommendations().isEmpty()) {
            blocks.add(Words.plain(words.of("reports.nothing")));
        }
    }

    /** How far each has come. */
    void progress(PlanBook book, List<Block> blocks) {
        for (Origin origin : Origin.values()) {
            List<RecommendationLine> lines = book.recommended(origin);
            if (!lines.isEmpty() && origin != Origin.INSPECTORS) {
                blocks.add(new Heading(3, words.of("reports.part." + origin.key())));
            }
            lines.forEach(line -> one(line, book, blocks));
        }
    }

    private void one(RecommendationLine line, PlanBook book, List<Block> blocks) {
        List<PlanAction> actions = line.answeredBy(book.actions());
        blocks.add(new Heading(line.isLocal() || line.isOurReading() ? 4 : 3, line.reference()));
        blocks.add(new Words(standing(line, actions, book), Block.Tone.STRONG));
        if (line.judged() != null) {
            blocks.add(Words.plain(say("judged", judged.sentence(line.judged()))));
        }
        LeaderSaid said = line.update();
        if (said != null) {
            blocks.add(Words.plain(say("leader", words.dayAndWho(said.on(), said.by()), said.words())));
        }
        List<String> points = new ArrayList<>(different(actions, book));
        actions.stream()
                .filter(PlanAction::isOpen)
                .flatMap(action -> next(action).stream())
                .forEach(points::add);
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    private String standing(RecommendationLine line, List<PlanAction> actions, PlanBook book) {
        Period period = book.period();
        List<RatingBasis> then = line.answeredThen(book.actions());
        long done = actions.stream().filter(PlanAction::isDone).count();
        Rating now = ActionRating.ofRecommendation(
                actions.stream().map(PlanAction::basis).toList(), period.asAt());
        if (actions.isEmpty()) {
            return say("standing.no-plan");
        }
        String rated = words.of("reports.rating." + BoardWords.colour(now).key());
        if (then.isEmpty()) {
            return say("standing.new", rated, done, actions.size());
        }
        Rating before = ActionRating.ofRecommendation(then, period.since());
        return before == now
                ? say("standing.same", rated, done, actions.size())
                : say(
                        "standing.moved",
                        rated,
                        done,
                        actions.size(),
                        words.of("reports.rating." + BoardWords.colour(before).key())
                                .toLowerCase(Locale.UK),
                        words.day(period.since()));
    }

    /** What the last sign-off of each says is different. */
    private List<String> different(List<PlanAction> actions, PlanBook book) {
        Map<UUID, Happening> signedOff = book.everHappened(Kind.SIGNED_OFF).stream()
                .collect(Collectors.toMap(Happening::action, one -> one, (earlier, later) -> later));
        return actions.stream()
                .filter(PlanAction::isDone)
                .flatMap(action -> Stream.ofNullable(signedOff.get(action.id()))
                        .map(one -> say(
                                "different." + action.status(), action.named(), one.more() == null ? "" : one.more())))
                .toList();
    }

    private List<String> next(PlanAction action) {
        PlanAction.Said said = action.course().said();
        if (said == null) {
            return List.of(say("open", action.named(), words.day(action.basis().dueOn())));
        }
        return List.of(say(
                said.next() == null ? "open.said" : "open.next",
                action.named(),
                words.day(action.basis().dueOn()),
                said.words(),
                said.next() == null ? "" : said.next()));
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.scrutiny-report." + key, arguments);
    }
}
