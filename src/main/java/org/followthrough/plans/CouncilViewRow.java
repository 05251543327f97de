package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shared action means to one council of its plan; empty but for the name where nothing was written yet.
 *
 * @param words what it means there
 * @param rating how it is going there, if the council says so
 * @param ratingWords why
 * @param ratedOn the day of the rating
 */
public record CouncilViewRow(
        OrganisationId council,
        String name,
        @Nullable String words,
        @Nullable LeadRating rating,
        @Nullable String ratingWords,
        @Nullable LocalDate ratedOn) {

    /** The column {@code views} of an action {@code a}: one for each council of a shared one that the viewer sees. */
    static final String COLUMN = """
            (select json_agg(json_build_object(
                        'council', json_build_object('id', o.id), 'name', o.name, 'words', v.words, 'rating', v.rating,
                        'ratingWords', v.rating_words, 'ratedOn', v.rated_on) order by o.name)
             from plan_organisation po
             join organisation o on o.id = po.organisation_id
             left join council_view v on v.action_id = a.id and v.audience_id = o.id
             where po.plan_id = a.plan_id and %s) as views
            """.formatted(ActionAudiences.COUNCIL_OF_SHARED);

    private static final TypeReference<List<CouncilViewRow>> ROWS = new TypeReference<>() {};

    static List<CouncilViewRow> read(ResultSet row) throws SQLException {
        String views = row.getString("views");
        return views == null ? List.of() : JsonMapper.shared().readValue(views, ROWS);
    }

    /** Whether the council has said anything yet. */
    public boolean isWritten() {
        return words != null || rating != null;
    }
}
