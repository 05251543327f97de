package org.followthrough.assurance.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.ClockForTests;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/** Brings actions to the point where it is to be seen whether they last. */
public final class SignedOffActions {

    private final ActionMother mother;
    private final World world;
    private final SignOffManagement signOffs;
    private final ClockForTests clock;

    SignedOffActions(ActionMother mother, World world, SignOffManagement signOffs, ClockForTests clock) {
        this.mother = mother;
        this.world = world;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** Led by the officer of the trust, asked for by the officer of the council, signed off by the trust's manager today. */
    public ActionId toBeChecked(Story story, LocalDate checkOn) {
        return signedOff(story, checkOn);
    }

    public ActionId withoutCheck(Story story) {
        return signedOff(story, null);
    }

    private ActionId signedOff(Story story, @Nullable LocalDate checkOn) {
        ActionId action = mother.begun(story, List.of(story.north()), story.leadTrust());
        mother.link(action, Proof.IMPACT, story.officerNorth());
        signOff(action, story.officerNorth(), story.managerTrust(), checkOn);
        return action;
    }

    /** Asks and decides on one day. */
    public void signOff(ActionId action, PersonId asks, PersonId decides, @Nullable LocalDate checkOn) {
        NewSignOff accepted = new NewSignOff(
                signOffs.request(action, "Nobody loses their place at 21", world.viewer(asks)),
                "Seen",
                checkOn,
                checkOn == null ? "One letter was to be sent" : null);
        clock.advance(Duration.ofMinutes(1));
        signOffs.signOff(action, accepted, world.viewer(decides));
    }
}
