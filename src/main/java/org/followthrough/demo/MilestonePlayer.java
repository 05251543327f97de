package org.followthrough.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sets milestones, which a script names by their titles, reaches them, moves them and drops them. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class MilestonePlayer implements Player {

    private final MilestoneManagement milestones;
    private final Needs needs;

    MilestonePlayer(MilestoneManagement milestones, Needs needs) {
        this.milestones = milestones;
        this.needs = needs;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.SETS_MILESTONE, Verb.REACHES_MILESTONE, Verb.MOVES_MILESTONE, Verb.DROPS_MILESTONE);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        String title = deed.words();
        switch (deed.verb()) {
            case SETS_MILESTONE ->
                told.milestone(title, milestones.add(told.action(), new NewMilestone(title, deed.objectDay()), viewer));
            case REACHES_MILESTONE -> milestones.reach(told.milestone(title), deed.day(), viewer);
            case MOVES_MILESTONE -> move(told.milestone(title), deed.objectDay(), because(deed), viewer);
            default -> milestones.waive(told.milestone(title), because(deed), viewer);
        }
    }

    private void move(MilestoneId milestone, LocalDate to, String because, Viewer viewer) {
        milestones.move(milestone, needs.version(milestone), to, because, viewer);
    }

    private static String because(Deed deed) {
        return deed.details().of("because").words();
    }
}
