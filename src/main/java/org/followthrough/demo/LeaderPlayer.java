package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Says how recommendations come along. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class LeaderPlayer implements Player {

    private final RecommendationManagement recommendations;
    private final Needs needs;

    LeaderPlayer(RecommendationManagement recommendations, Needs needs) {
        this.recommendations = recommendations;
        this.needs = needs;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.SAYS_OF);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        NewRecommendationUpdate update = new NewRecommendationUpdate(
                deed.words(),
                deed.details()
                        .find("rating")
                        .map(said -> LeaderRating.valueOf(said.words().toUpperCase(Locale.ROOT)))
                        .orElse(null),
                deed.details().wordsOrNull("because"));
        recommendations.update(needs.recommendation(deed.object()), update, viewer);
    }
}
