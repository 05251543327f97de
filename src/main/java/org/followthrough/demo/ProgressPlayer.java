package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Reports on actions, and gives them up. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class ProgressPlayer implements Player {

    private final ActionManagement actions;

    ProgressPlayer(ActionManagement actions) {
        this.actions = actions;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.ON_TRACK, Verb.AT_RISK, Verb.OFF_TRACK, Verb.NO_CHANGE, Verb.WITHDRAWS);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        switch (deed.verb()) {
            case WITHDRAWS -> actions.withdraw(told.action(), deed.words(), viewer);
            case NO_CHANGE -> actions.recordNoChange(told.action(), viewer);
            default -> actions.recordUpdate(told.action(), update(deed, told), viewer);
        }
    }

    private static NewUpdate update(Deed deed, Remembered told) {
        return new NewUpdate(
                LeadRating.valueOf(deed.verb().name()),
                deed.words(),
                deed.details().wordsOrNull("changed"),
                deed.details().wordsOrNull("next"),
                deed.details().wordsOrNull("in the way"),
                deed.details().wordsOrNull("said by"),
                deed.day(),
                told.cast().organisation(deed.details().find("for")));
    }
}
