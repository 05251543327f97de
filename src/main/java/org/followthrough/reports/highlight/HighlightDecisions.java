package org.followthrough.reports.highlight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plans.ActionStatus;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Happening;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.RecommendationLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody has to decide, one sentence each, what only a leader can decide apart. */
@Component
class HighlightDecisions {

    private final BoardWords words;

    HighlightDecisions(BoardWords words) {
        this.words = words;
    }

    /** Whether nobody has to decide anything. */
    boolean areNone(PlanBook book) {
        return ofLeaders(book).isEmpty() && ofOthers(book).isEmpty();
    }

    /** What only a leader decides. */
    List<String> ofLeaders(PlanBook book) {
        return Stream.of(accepted(book), extensions(book, true), lapsed(book))
                .flatMap(List::stream)
                .toList();
    }

    /** What managers and officers decide as well. */
    List<String> ofOthers(PlanBook book) {
        return Stream.of(
                        extensions(book, false),
                        signOffs(book),
                        checks(book),
                        unplanned(book),
                        unanswered(book),
                        unplannedOfOurReading(book))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> accepted(PlanBook book) {
        Function<UUID, PlanAction> actions = book.byId();
        return book.waiting(Kind.ACCEPTED_ONCE).stream()
                .map(one -> say("second-sign-off", named(actions, one), words.day(one.on())))
                .toList();
    }

    /** From the second extension on a leader decides. */
    private List<String> extensions(PlanBook book, boolean again) {
        Function<UUID, PlanAction> actions = book.byId();
        return book.waiting(Kind.EXTENSION_ASKED).stream()
                .filter(one -> actions.apply(one.action()).course().extensions() > 0 == again)
                .map(one -> extension(one, actions.apply(one.action()), again ? "extension-again" : "extension"))
                .toList();
    }

    private String extension(Happening one, PlanAction action, String key) {
        return say(
                key,
                action.named(),
                day(one.from()),
                day(one.to()),
                action.course().extensions(),
                one.words());
    }

    /** All in one sentence: many lapse at once, when the board meets. */
    private List<String> lapsed(PlanBook book) {
        List<String> lapsed =
                book.lapsed().stream().map(RecommendationLine::reference).toList();
        return lapsed.isEmpty() ? List.of() : List.of(say("lapsed", lapsed.size(), String.join(", ", lapsed)));
    }

    private List<String> signOffs(PlanBook book) {
        Set<UUID> accepted =
                book.waiting(Kind.ACCEPTED_ONCE).stream().map(Happening::action).collect(Collectors.toSet());
        return book.actions().stream()
                .filter(action -> action.status() == ActionStatus.AWAITING_SIGN_OFF && !accepted.contains(action.id()))
                .map(action -> {
                    LocalDate since = action.basis().waitingSince();
                    return since == null
                            ? say("sign-off", action.named())
                            : say("sign-off-since", action.named(), words.day(since));
                })
                .toList();
    }

    private List<String> checks(PlanBook book) {
        List<String> checks = new ArrayList<>();
        for (PlanAction action : book.actions()) {
            LocalDate check = action.course().nextCheck();
            if (action.isDone() && check != null && !check.isAfter(book.period().asAt())) {
                checks.add(say("check", action.named(), words.day(check)));
            }
        }
        return checks;
    }

    /** What has no action; what was not accepted needs none, and what is not answered yet is asked for its answer first. */
    private List<String> unplanned(PlanBook book) {
        return withoutAction(book)
                .filter(line -> !line.isOurReading())
                .map(line -> say("no-plan", line.reference(), line.words()))
                .toList();
    }

    /** All in one sentence, after the inspectors' own: they are many, and what each says stands with its rating. */
    private List<String> unplannedOfOurReading(PlanBook book) {
        List<String> references = withoutAction(book)
                .filter(RecommendationLine::isOurReading)
                .map(RecommendationLine::reference)
                .toList();
        return references.isEmpty()
                ? List.of()
                : List.of(say("no-plan-our-reading", references.size(), String.join(", ", references)));
    }

    private static Stream<RecommendationLine> withoutAction(PlanBook book) {
        return book.recommendations().stream()
                .filter(line -> !line.isLocal() || "ACCEPTED".equals(line.answer()) || "PARTLY".equals(line.answer()))
                .filter(line -> line.answeredBy(book.actions()).stream()
                        .allMatch(action -> action.status() == ActionStatus.WITHDRAWN));
    }

    private List<String> unanswered(PlanBook book) {
        return book.recommendations().stream()
                .filter(RecommendationLine::isLocal)
                .filter(line -> line.answer() == null)
                .map(line -> say("no-response", line.reference(), line.words()))
                .toList();
    }

    private static String named(Function<UUID, PlanAction> actions, Happening one) {
        return actions.apply(one.action()).named();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report.decision." + key, arguments);
    }
}
