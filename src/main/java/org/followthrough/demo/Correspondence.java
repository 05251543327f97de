package org.followthrough.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The inspections of the story, from the county council's last years to the reports of July 2026. Each is put in by the
 * council that was inspected, those of the trust by the trust, on a working day soon after it was published.
 */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Correspondence {

    private static final String NORTH = "officer.north";
    private static final String WEST = "officer.west";
    private static final String TRUST = "manager.trust";

    private final Postbag post;

    Correspondence(Postbag post) {
        this.post = post;
    }

    /** Every letter and report; that of 2018 the new councils found in the old one's papers. */
    List<Happening> of(Cast cast) {
        return List.of(
                letter(cast, "2021-04-06", NORTH, "2018-10-northamptonshire-focused-visit", "2018-11-13"),
                letter(cast, "2022-11-28", NORTH, "2022-10-north-northamptonshire-ilacs", "2022-11-25"),
                letter(cast, "2022-11-28", WEST, "2022-10-west-northamptonshire-ilacs", "2022-11-25"),
                letter(cast, "2023-03-27", TRUST, "2023-02-childrens-trust-fostering", null),
                letter(cast, "2023-05-22", TRUST, "2023-04-childrens-trust-fostering-monitoring-visit", null),
                letter(cast, "2024-03-26", NORTH, "2024-01-north-northamptonshire-area-send", "2024-03-25"),
                letter(cast, "2024-07-15", WEST, "2024-03-west-northamptonshire-area-send", "2024-07-12"),
                letter(cast, "2024-11-01", NORTH, "2024-10-north-northamptonshire-focused-visit", "2024-10-31"),
                letter(cast, "2025-05-21", TRUST, "2025-04-childrens-trust-focused-visit", "2025-05-20"),
                letter(cast, "2026-07-08", NORTH, "2026-05-north-northamptonshire-ilacs", "2026-07-07"),
                letter(cast, "2026-07-08", WEST, "2026-05-west-northamptonshire-ilacs", "2026-07-07"));
    }

    private Happening letter(Cast cast, String day, String officer, String specimen, @Nullable String published) {
        LocalDate arrives = LocalDate.parse(day);
        LocalDate publishedOn = published == null ? null : LocalDate.parse(published);
        return new Happening(arrives, () -> post.arrives(arrives, cast.person(officer), specimen, publishedOn));
    }
}
