package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.views.CouncilViewManagement;
import org.followthrough.plans.views.NewCouncilView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Says what a shared action means to one council. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class ViewPlayer implements Player {

    private final CouncilViewManagement views;
    private final Needs needs;

    ViewPlayer(CouncilViewManagement views, Needs needs) {
        this.views = views;
        this.needs = needs;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.VIEWS);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        OrganisationId council = told.cast().organisation(deed.object());
        NewCouncilView view = new NewCouncilView(
                deed.words(),
                deed.details()
                        .find("rating")
                        .map(said -> LeadRating.valueOf(
                                said.words().toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .orElse(null),
                deed.details().wordsOrNull("because"));
        views.say(told.action(), council, view, needs.versionOfView(told.action(), council), viewer);
    }
}
