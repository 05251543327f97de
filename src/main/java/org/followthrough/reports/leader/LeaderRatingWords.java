package org.followthrough.reports.leader;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plans.leader.Lapse;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the last rating a leader gave into words: that it counts, or when and why it lapsed. */
@Component
public class LeaderRatingWords {

    private final PaperWords words;

    LeaderRatingWords(PaperWords words) {
        this.words = words;
    }

    /** All of it, with the reason on a line of its own. */
    public String sentence(LeaderRatingNow given) {
        String said = said(given);
        return given.reason() == null ? said : words.of("reports.leader-rating.why", said, given.reason());
    }

    /** In a table: the colour of one that counts as a tag, that of one that lapsed in words only, and without why. */
    public GridCell cell(@Nullable LeaderRatingNow given) {
        if (given == null) {
            return GridCell.of("");
        }
        List<GridLine> lines = new ArrayList<>();
        Lapse lapse = given.lapse();
        if (lapse != null) {
            lines.add(GridLine.note(words.of(
                    "reports.leader-rating.was",
                    words.rating(colour(given)),
                    words.day(given.givenOn()),
                    words.day(lapse.on()))));
        } else {
            lines.add(GridLine.rated(
                    colour(given), words.of("reports.leader-rating.given", given.giver(), words.day(given.givenOn()))));
            if (given.reason() != null) {
                lines.add(GridLine.of(given.reason()));
            }
        }
        return new GridCell(lines);
    }

    private String said(LeaderRatingNow given) {
        String rated = words.rating(colour(given));
        String on = words.day(given.givenOn());
        Lapse lapse = given.lapse();
        return lapse == null
                ? words.of("reports.leader-rating.counts", rated, given.giver(), on)
                : words.of(
                        "reports.leader-rating.lapsed",
                        rated,
                        given.giver(),
                        on,
                        words.of(lapse.messageKey(), lapse.args()));
    }

    private static RatingColour colour(LeaderRatingNow given) {
        return RatingColour.valueOf(given.rating().name());
    }
}
