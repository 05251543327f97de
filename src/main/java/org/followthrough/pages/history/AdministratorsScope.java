package org.followthrough.pages.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.findings.links.LinkVersions;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.AnswerVersions;
import org.followthrough.shared.NotPermitted;

/**
 * Which row versions an administrator is concerned with: those of the organisations they look after. What they read is less
 * than where they may erase: a confidential inspection or somebody's draft is not theirs to read, yet a child's name goes
 * from it too.
 */
final class AdministratorsScope {

    private static final String OF_PLAN = """
            (v.plan_id is not null
             and (v.audience_id is null or v.audience_id = any(cast(:administered as uuid[])))
             and exists (select from plan_organisation ad_po
                         where ad_po.plan_id = v.plan_id and ad_po.organisation_id = any(cast(:administered as uuid[]))))
            """;

    private static final String OF_INSPECTION = """
            exists (select from inspection i
                    join inspection_organisation ad_io on ad_io.inspection_id = i.id
                    where i.id = v.thing_id and ad_io.organisation_id = any(cast(:administered as uuid[])) and %s)
            """;

    private static final String OF_RECOMMENDATION = """
            exists (select from recommendation r
                    where r.id = v.thing_id and r.organisation_id = any(cast(:administered as uuid[])) and %s)
            """;

    private static final String OF_PERSON = """
            exists (select from membership ad_m
                    where ad_m.person_id = %s and ad_m.organisation_id = any(cast(:administered as uuid[])))
            """;

    /** Predicate over a row version with the alias {@code v}: theirs to read. */
    static final String READS = """
            ((%s and v.table_name not in ('plan_import', 'saved_filter'))
             or (v.plan_id is null and (%s or %s
                 or (v.table_name in ('person', 'sign_in_link') and %s)
                 or (v.table_name = 'membership'
                     and cast(v.row_data ->> 'organisation_id' as uuid) = any(cast(:administered as uuid[])))
                 or (v.table_name in ('organisation', 'house_style', 'delivery', 'predecessor',
                                      'public_page', 'public_line', 'public_line_approval')
                     and v.thing_id = any(cast(:administered as uuid[])))
                 or (v.table_name = 'access_record' and (v.row_data ->> 'person_id' is null or %s))
                 or (v.table_name = 'erasure'
                     and exists (select from erasure ad_e
                                 where ad_e.id = v.thing_id
                                   and ad_e.organisation_ids && cast(:administered as uuid[])))))
            )
            and %s and %s
            """.formatted(
                    OF_PLAN,
                    OF_INSPECTION.formatted(InspectionScope.SEEN),
                    OF_RECOMMENDATION.formatted(RecommendationScope.SEEN),
                    OF_PERSON.formatted("v.thing_id"),
                    OF_PERSON.formatted("cast(v.row_data ->> 'person_id' as uuid)"),
                    LinkVersions.SEEN,
                    AnswerVersions.SEEN);

    /** Predicate over a row version with the alias {@code v}: words may be erased from it. */
    static final String ERASES = """
            (%s
             or (v.plan_id is null and (%s or %s
                 or (v.table_name in ('letter_draft', 'draft_particulars', 'draft_passage', 'draft_judgement', 'draft_item')
                     and exists (select from letter_draft ad_d
                                 where ad_d.id = v.thing_id and %s))
                 or (v.table_name in ('public_page', 'public_line', 'public_line_approval')
                     and v.thing_id = any(cast(:administered as uuid[])))
                 or (v.table_name = 'saved_filter'
                     and exists (select from saved_filter ad_f where ad_f.id = v.thing_id and %s)))))
            """.formatted(
                    OF_PLAN,
                    OF_INSPECTION.formatted("true"),
                    OF_RECOMMENDATION.formatted("true"),
                    OF_PERSON.formatted("ad_d.put_in_by"),
                    OF_PERSON.formatted("ad_f.person_id"));

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private AdministratorsScope() {}

    /**
     * The organisations the viewer looks after.
     *
     * @throws NotPermitted when there is none
     */
    static Set<OrganisationId> of(Viewer viewer) {
        Set<OrganisationId> administered = viewer.reach(ADMINISTRATOR);
        if (administered.isEmpty()) {
            throw NotPermitted.to("read or erase from the history of everything");
        }
        return administered;
    }

    /** The parameters of both predicates. */
    static Map<String, Object> parameters(Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>(viewer.scope());
        parameters.put(
                "administered",
                of(viewer).stream().map(OrganisationId::toString).collect(Collectors.joining(",", "{", "}")));
        return parameters;
    }
}
