package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.versions.PlanVersionManagement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Freezes plans, asks for later dates and decides on them. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class ExtensionPlayer implements Player {

    private final ExtensionManagement extensions;
    private final PlanVersionManagement versions;

    ExtensionPlayer(ExtensionManagement extensions, PlanVersionManagement versions) {
        this.extensions = extensions;
        this.versions = versions;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.FREEZES, Verb.ASKS_TO_EXTEND, Verb.GRANTS, Verb.REFUSES);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        switch (deed.verb()) {
            case FREEZES -> versions.freeze(told.plan(), deed.words(), viewer);
            case ASKS_TO_EXTEND ->
                told.extension(extensions.ask(told.action(), new NewExtension(deed.objectDay(), deed.words()), viewer));
            case GRANTS -> extensions.grant(told.action(), told.extension(), viewer);
            default -> extensions.refuse(told.action(), told.extension(), deed.words(), viewer);
        }
    }
}
