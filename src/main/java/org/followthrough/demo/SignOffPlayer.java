package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Said;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Asks for sign-off and decides on it. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class SignOffPlayer implements Player {

    private final SignOffManagement signOffs;

    SignOffPlayer(SignOffManagement signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.ASKS_FOR_SIGN_OFF, Verb.TAKES_BACK, Verb.RETURNS, Verb.SIGNS_OFF);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        switch (deed.verb()) {
            case ASKS_FOR_SIGN_OFF -> told.request(signOffs.request(told.action(), deed.words(), viewer));
            case TAKES_BACK -> signOffs.takeBack(told.action(), told.request(), viewer);
            case RETURNS -> signOffs.sendBack(told.action(), told.request(), deed.words(), viewer);
            default -> signOffs.signOff(told.action(), accepted(deed, told), viewer);
        }
    }

    private static NewSignOff accepted(Deed deed, Remembered told) {
        return new NewSignOff(
                told.request(),
                deed.words(),
                deed.details().find("check").map(Said::day).orElse(null),
                deed.details().wordsOrNull("no check"));
    }
}
