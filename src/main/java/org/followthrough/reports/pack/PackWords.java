package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.pack.PackRecommendation.Behind;
import org.jspecify.annotations.Nullable;

/** The pack's words for what the database keeps as names and dates. */
final class PackWords {

    private final PaperWords words;

    PackWords(PaperWords words) {
        this.words = words;
    }

    String of(String key, Object... arguments) {
        return words.of("reports.pack." + key, arguments);
    }

    String day(LocalDate day) {
        return words.day(day);
    }

    String kind(PackRecommendation recommendation) {
        return words.of("findings.kind." + recommendation.kind());
    }

    String proof(PackPiece piece) {
        return piece.proof() == null ? "" : words.of("evidence.proof." + piece.proof());
    }

    String status(PackAction action) {
        return words.of("components.status." + action.status());
    }

    /** Where a recommendation was said: the document, its day, the page and what the document calls it. */
    String source(PackRecommendation recommendation) {
        PackRecommendation.Source source = recommendation.source();
        List<String> said = new ArrayList<>();
        said.add(source.title());
        if (source.on() != null) {
            said.add(day(source.on()));
        }
        recommendation.ownPassage().map(this::place).ifPresent(said::add);
        if (source.page() != null && recommendation.ownPassage().isEmpty()) {
            said.add(of("page", source.page()));
        }
        if (source.printed() != null) {
            said.add(source.printed());
        }
        return String.join(", ", said);
    }

    /** Where a passage stands in the letter. */
    String place(Behind behind) {
        List<String> said = new ArrayList<>();
        said.add(behind.section());
        if (behind.paragraph() != null) {
            said.add(of("paragraph", behind.paragraph()));
        }
        if (behind.page() != null) {
            said.add(of("page", behind.page()));
        }
        return String.join(", ", said.stream().filter(one -> !one.isBlank()).toList());
    }

    GridLine rating(PackAction action, LocalDate asAt) {
        RatingAndWhy rated = ActionRating.of(action.basis(), asAt);
        RatingColour colour = RatingColour.valueOf(rated.rating().name());
        String why = words.of(rated.messageKey(), rated.args());
        return colour == RatingColour.NONE ? GridLine.of(why) : GridLine.rated(colour, because(colour, why));
    }

    /** The sentence without the colour it begins with, which stands before it. */
    private String because(RatingColour colour, String why) {
        String start = words.rating(colour) + ": ";
        return why.startsWith(start) && why.length() > start.length()
                ? why.substring(start.length(), start.length() + 1).toUpperCase(PaperWords.LOCALE)
                        + why.substring(start.length() + 1)
                : why;
    }

    /** A figure with its day; a dash that is read as nothing where there is none. */
    String figure(@Nullable ReadFigure figure) {
        return figure == null
                ? of("measure.none")
                : of("measure.figure", figure.figure().words(), day(figure.on()));
    }

    String target(ScorecardRow measure) {
        if (measure.targetWords() == null) {
            return of("measure.no-target");
        }
        return measure.targetOn() == null
                ? measure.targetWords()
                : of("measure.target", measure.targetWords(), day(measure.targetOn()));
    }

    String verdict(ScorecardRow measure, LocalDate asAt) {
        return words.of("measures.verdict." + measure.verdict(asAt));
    }

    /** What its file seems to hold. */
    String found(PackPiece piece) {
        return piece.looksPersonal().stream()
                .sorted()
                .map(kind -> words.of("evidence.previews.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    String event(PackEvent event) {
        return of("event." + event.what());
    }
}
