package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Fields;
import org.followthrough.demo.script.Part;
import org.followthrough.demo.script.Verb;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.findings.local.ReasonedResponse;
import org.followthrough.findings.local.Response;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes down what audits, scrutiny and others recommend, and what is answered. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class LocalPlayer implements Player {

    private final LocalRecommendationManagement locals;
    private final Needs needs;

    LocalPlayer(LocalRecommendationManagement locals, Needs needs) {
        this.locals = locals;
        this.needs = needs;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.RESPONDS);
    }

    void note(Part part, Remembered told, Viewer viewer) {
        Fields said = part.fields();
        told.recommendation(locals.note(
                new NewLocalRecommendation(
                        told.cast().organisation(said.of("organisation").words()),
                        LocalSource.valueOf(constant(said.of("from").words())),
                        said.of("where").words(),
                        viewer.today(),
                        part.title(),
                        said.find("response")
                                .map(response -> response(response.words(), said.wordsOrNull("because")))
                                .orElse(null),
                        said.wordsOrNull("wanted")),
                viewer));
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        String reason = deed.words().isEmpty() ? null : deed.words();
        locals.respond(
                told.recommendation(),
                response(deed.object(), reason),
                needs.versionOfResponse(told.recommendation()),
                viewer);
    }

    private static ReasonedResponse response(String words, @Nullable String reason) {
        return new ReasonedResponse(Response.valueOf(constant(words)), reason);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
