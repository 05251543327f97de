package org.followthrough.assurance;

/**
 * What a request rests on, as far as the viewer sees it.
 *
 * @param pieces how many pieces of evidence it relies on
 * @param unchecked how many of them nobody has checked for personal data
 * @param gone how many of them no longer stand: removed since, or not accepted
 */
record RestsOn(int pieces, int unchecked, int gone) {

    /**
     * As JSON, over a request {@code r}; with {@link org.followthrough.people.Viewer#scope()}. The only place that says when a
     * piece is checked and when it stands.
     */
    static final String JSON = """
            (select json_build_object('pieces', count(*),
                                      'unchecked', count(*) filter (where v.checked_by is null),
                                      'gone', count(*) filter (where not (%s)))
             from relied_on_evidence x
             join evidence_version v on v.id = x.evidence_version_id
             join evidence e on e.id = v.evidence_id
             where x.request_id = r.id and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[]))))
            """.formatted(ReliedOnEvidence.STANDS);
}
