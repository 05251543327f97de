package org.followthrough.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The inspections around the care leavers' chapter, from the county council's last years to the reports of July 2026. Each is
 * put in by the council that was inspected, those of the trust by the trust, on a working day soon after it was published.
 */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Correspondence {

    private final Post post;

    Correspondence(Post post) {
        this.post = post;
    }

    /** From the focused visit of October 2018, which the new councils found in the old one's papers, to March 2024. */
    void before(Cast cast) {
        post.arrives(
                LocalDate.of(2021, 4, 6),
                cast.officerNorth(),
                "2018-10-northamptonshire-focused-visit",
                LocalDate.of(2018, 11, 13));
        both(cast, LocalDate.of(2022, 11, 28), "2022-10", LocalDate.of(2022, 11, 25));
        post.arrives(LocalDate.of(2023, 3, 27), cast.managerTrust(), "2023-02-childrens-trust-fostering", null);
        post.arrives(
                LocalDate.of(2023, 5, 22),
                cast.managerTrust(),
                "2023-04-childrens-trust-fostering-monitoring-visit",
                null);
        post.arrives(
                LocalDate.of(2024, 3, 26),
                cast.officerNorth(),
                "2024-01-north-northamptonshire-area-send",
                LocalDate.of(2024, 3, 25));
        post.arrives(
                LocalDate.of(2024, 7, 15),
                cast.officerWest(),
                "2024-03-west-northamptonshire-area-send",
                LocalDate.of(2024, 7, 12));
    }

    /** The visit of April 2025 to the trust, and the reports that comment on what was done since. */
    void after(Cast cast) {
        post.arrives(
                LocalDate.of(2025, 5, 21),
                cast.managerTrust(),
                "2025-04-childrens-trust-focused-visit",
                LocalDate.of(2025, 5, 20));
        both(cast, LocalDate.of(2026, 7, 8), "2026-05", LocalDate.of(2026, 7, 7));
    }

    private void both(Cast cast, LocalDate day, String month, LocalDate published) {
        post.arrives(day, cast.officerNorth(), month + "-north-northamptonshire-ilacs", published);
        post.arrives(day, cast.officerWest(), month + "-west-northamptonshire-ilacs", published);
    }
}
