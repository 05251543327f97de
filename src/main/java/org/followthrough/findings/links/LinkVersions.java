package org.followthrough.findings.links;

import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionScope;

/** What a viewer may know of the history of links. */
public final class LinkVersions {

    /**
     * Predicate over a row version with the alias {@code v}, for queries that carry {@link
     * org.followthrough.people.Viewer#scope()}: a version of a link is seen by those who see everything it links.
     */
    public static final String SEEN = """
            (v.table_name not in ('recommendation_comment', 'said_before', 'same_words', 'declined_link')
             or (not exists (select from recommendation r
                             where r.id in (cast(v.row_data ->> 'recommendation_id' as uuid),
                                            cast(v.row_data ->> 'later_id' as uuid),
                                            cast(v.row_data ->> 'earlier_id' as uuid),
                                            cast(v.row_data ->> 'one_id' as uuid),
                                            cast(v.row_data ->> 'other_id' as uuid))
                               and not\s""" + RecommendationScope.SEEN + """
            )
                 and not exists (select from finding f
                                 join inspection i on i.id = f.inspection_id
                                 where f.id = cast(v.row_data ->> 'finding_id' as uuid)
                                   and not\s""" + InspectionScope.SEEN + ")))";

    private LinkVersions() {}
}
