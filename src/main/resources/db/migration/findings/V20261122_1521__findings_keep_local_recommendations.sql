-- Where a recommendation comes from that no inspectorate made, and what the organisation answers to it.
create table local_recommendation (
    recommendation_id uuid primary key references recommendation (id),
    version integer not null,
    source_kind text not null check (source_kind in ('SELF_EVALUATION', 'AUDIT', 'PEER_REVIEW', 'SCRUTINY', 'OTHER')),
    source text not null check (source <> ''),
    said_on date not null,
    response text check (response in ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED')),
    response_reason text check (response_reason <> ''),
    responded_on date,
    check ((response is null) = (responded_on is null)),
    check (response is not null or response_reason is null),
    check (response not in ('PARTLY', 'NOT_ACCEPTED') or response_reason is not null)
);

comment on column local_recommendation.source is 'Where it can be read: the audit, the review, the meeting';
comment on column local_recommendation.response_reason is 'Why it is accepted only partly, or not; may be given where it is accepted';

call keep_row_versions('local_recommendation', 'recommendation_id', 'recommendation_id');
