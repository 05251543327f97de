package org.followthrough.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.assurance.questions.QuestionId;
import org.followthrough.findings.RecommendationId;
import org.followthrough.measures.MeasureId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ExtensionId;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** What the story has to remember of a plan, or of a part of it, while it is told. */
final class Remembered {

    private final Cast cast;
    private final @Nullable Remembered whole;
    private final Map<String, ActionId> actions = new HashMap<>();
    private final Map<String, MilestoneId> milestones = new HashMap<>();
    private @Nullable PlanId plan;
    private @Nullable ActionId action;
    private @Nullable MeasureId measure;
    private @Nullable RecommendationId recommendation;
    private @Nullable SignOffRequestId request;
    private @Nullable ExtensionId extension;
    private @Nullable QuestionId question;

    private Remembered(Cast cast, @Nullable Remembered whole) {
        this.cast = cast;
        this.whole = whole;
    }

    static Remembered plan(Cast cast) {
        return new Remembered(cast, null);
    }

    Remembered part() {
        return new Remembered(cast, this);
    }

    Cast cast() {
        return cast;
    }

    PlanId plan() {
        return whole == null ? known(plan, "plan") : whole.plan();
    }

    ActionId action() {
        return known(action, "action");
    }

    /** The action of the plan whose title begins with these words. */
    ActionId action(String beginning) {
        if (whole != null) {
            return whole.action(beginning);
        }
        List<ActionId> found = actions.entrySet().stream()
                .filter(planned -> planned.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " actions begin with " + beginning);
        }
        return found.get(0);
    }

    MeasureId measure() {
        return known(measure, "measure");
    }

    RecommendationId recommendation() {
        return known(recommendation, "recommendation");
    }

    SignOffRequestId request() {
        return known(request, "request");
    }

    ExtensionId extension() {
        return known(extension, "extension");
    }

    QuestionId question() {
        return known(question, "question");
    }

    MilestoneId milestone(String title) {
        return Optional.ofNullable(milestones.get(title))
                .orElseThrow(() -> new IllegalStateException("There is no milestone " + title));
    }

    void plan(PlanId made) {
        plan = made;
    }

    void action(String title, ActionId planned) {
        action = planned;
        if (whole != null) {
            whole.actions.put(title, planned);
        }
    }

    void measure(MeasureId defined) {
        measure = defined;
    }

    void recommendation(RecommendationId written) {
        recommendation = written;
    }

    void request(SignOffRequestId asked) {
        request = asked;
    }

    void extension(ExtensionId asked) {
        extension = asked;
    }

    void question(QuestionId asked) {
        question = asked;
    }

    void milestone(String title, MilestoneId added) {
        milestones.put(title, added);
    }

    private static <T> T known(@Nullable T thing, String what) {
        return Optional.ofNullable(thing).orElseThrow(() -> new IllegalStateException("There is no " + what + " yet"));
    }
}
