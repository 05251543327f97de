package org.followthrough.demo;

import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** What the story has to remember of a plan, or of an action of it, while it is told. */
final class Remembered {

    private final Cast cast;
    private final @Nullable Remembered whole;
    private @Nullable PlanId plan;
    private @Nullable ActionId action;
    private @Nullable SignOffRequestId request;

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
        return whole == null ? known(plan, "The plan is not made yet") : whole.plan();
    }

    ActionId action() {
        return known(action, "The action is not planned yet");
    }

    SignOffRequestId request() {
        return known(request, "Nobody has asked for sign-off yet");
    }

    void plan(PlanId made) {
        plan = made;
    }

    void action(ActionId planned) {
        action = planned;
    }

    void request(SignOffRequestId asked) {
        request = asked;
    }

    private static <T> T known(@Nullable T thing, String otherwise) {
        if (thing == null) {
            throw new IllegalStateException(otherwise);
        }
        return thing;
    }
}
