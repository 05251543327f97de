package org.followthrough.plans.views;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a shared action means to one council, and how that council says it is going there. */
@Entity
class CouncilView {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private OrganisationId council;

    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private @Nullable LeadRating rating;

    private @Nullable String ratingWords;
    private @Nullable LocalDate ratedOn;

    @NullUnmarked
    protected CouncilView() {}

    private CouncilView(ActionId action, PlanId plan, OrganisationId council) {
        this.id = Ids.next();
        this.action = action;
        this.plan = plan;
        this.council = council;
    }

    /** A view that says nothing yet. */
    static CouncilView begin(ActionId action, PlanId plan, OrganisationId council) {
        return new CouncilView(action, plan, council);
    }

    int version() {
        return version == null ? CouncilViewHead.UNWRITTEN : version;
    }

    /** Says this from now on; a rating keeps its day while neither it nor its sentence changes. */
    void say(NewCouncilView view, LocalDate on) {
        words = view.words();
        if (rating != view.rating() || !Objects.equals(ratingWords, view.ratingWords())) {
            rate(view.rating(), view.ratingWords(), on);
        }
    }

    /** The words said last count, also when older ones are recorded after them. */
    void hear(LeadRating heard, String sentence, LocalDate saidOn) {
        if (ratedOn == null || !saidOn.isBefore(ratedOn)) {
            rate(heard, sentence, saidOn);
        }
    }

    private void rate(@Nullable LeadRating given, @Nullable String sentence, LocalDate on) {
        rating = given;
        ratingWords = sentence;
        ratedOn = given == null ? null : on;
    }
}
