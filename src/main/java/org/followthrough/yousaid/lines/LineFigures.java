package org.followthrough.yousaid.lines;

import java.util.List;
import java.util.Locale;
import org.followthrough.measures.Figure;
import org.followthrough.measures.LatestFigures;
import org.followthrough.measures.LatestFigures.Latest;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.yousaid.LineFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the latest figures of measures into words for the public. */
@Component
public class LineFigures {

    private final LatestFigures figures;
    private final MessageSource messages;

    LineFigures(LatestFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    /** The figure beside a line as it would be shown; null where there is none. */
    public @Nullable LineFigure of(@Nullable MeasureId measure, OrganisationId organisation, Viewer viewer) {
        return measure == null
                ? null
                : figures.one(measure, organisation, viewer).map(this::shown).orElse(null);
    }

    /** What a form offers, after no figure at all; one statement. */
    public List<Choice> choices(OrganisationId organisation, Viewer viewer) {
        return figures.of(organisation, viewer).stream()
                .map(latest -> new Choice(
                        latest.id().toString(),
                        latest.name() + ": " + words(latest.read().figure())))
                .toList();
    }

    private LineFigure shown(Latest latest) {
        return new LineFigure(
                latest.name(), words(latest.read().figure()), latest.read().on());
    }

    /** Signs are for boards: a small count is said in words. */
    private String words(Figure figure) {
        if (!figure.small()) {
            return figure.words();
        }
        return messages.getMessage(
                figure.low() == null ? "yousaid.figure.not-shown" : "yousaid.figure.small", null, Locale.UK);
    }
}
