package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.assurance.checks.CheckMethod;
import org.followthrough.assurance.checks.EmbeddingCheckManagement;
import org.followthrough.assurance.checks.NewCheck;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Said;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Looks whether what was signed off lasts, and sends it back to work where it does not. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class CheckPlayer implements Player {

    private final EmbeddingCheckManagement checks;

    CheckPlayer(EmbeddingCheckManagement checks) {
        this.checks = checks;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.FINDS_IT_HELD, Verb.FINDS_IT_DID_NOT_HOLD, Verb.REOPENS);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        switch (deed.verb()) {
            case FINDS_IT_HELD -> checks.check(told.action(), found(deed, held(deed)), viewer);
            case FINDS_IT_DID_NOT_HOLD -> checks.check(told.action(), found(deed, fell(deed)), viewer);
            default ->
                checks.reopen(
                        told.action(), deed.words(), deed.details().of("due").day(), viewer);
        }
    }

    private static CheckOutcome held(Deed deed) {
        return new CheckOutcome.Held(deed.details().find("next").map(Said::day).orElse(null));
    }

    private static CheckOutcome fell(Deed deed) {
        return new CheckOutcome.DidNotHold(
                deed.details().of("because").words(), deed.details().of("due").day());
    }

    /** In the story it is always the check that was set with the sign-off. */
    private static NewCheck found(Deed deed, CheckOutcome outcome) {
        String method = deed.details().of("method").words();
        return new NewCheck(
                "sign-off",
                CheckMethod.valueOf(method.replace(' ', '_').toUpperCase(Locale.ROOT)),
                deed.details().find("sample").map(Said::number).orElse(null),
                deed.words(),
                outcome);
    }
}
