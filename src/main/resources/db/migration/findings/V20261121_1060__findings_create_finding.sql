create table finding (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references inspection (id),
    position integer not null,
    section text not null,
    paragraph text,
    words text not null check (words <> ''),
    span_start integer not null check (span_start >= 0),
    span_end integer not null check (span_end > span_start),
    type text not null check (type in ('STRENGTH', 'NEEDS_IMPROVEMENT', 'CONTEXT')),
    annotation text,
    unique (inspection_id, position)
);

comment on column finding.words is 'Verbatim: exactly the characters of the letter from span_start to span_end';

create table recommendation (
    id uuid primary key,
    version integer not null,
    organisation_id uuid not null references organisation (id),
    inspection_id uuid references inspection (id),
    reference text not null unique,
    kind text not null check (kind in ('AREA_FOR_IMPROVEMENT', 'PRIORITY_ACTION', 'REQUIREMENT', 'RECOMMENDATION', 'LOCAL', 'OUR_READING')),
    position integer not null,
    words text not null check (words <> ''),
    span_start integer check (span_start >= 0),
    span_end integer check (span_end > span_start),
    responsible_body text,
    framework_reference text,
    outcome_wanted text,
    check ((span_start is null) = (span_end is null)),
    check (kind = 'LOCAL' or inspection_id is not null)
);

comment on column recommendation.reference is 'Said aloud: NNC-2024-10-R1 for the inspectors'' own, -T1 for our reading of the letter';
create index recommendation_organisation on recommendation (organisation_id, reference);
create index recommendation_inspection on recommendation (inspection_id, position);

create table recommendation_finding (
    recommendation_id uuid not null references recommendation (id),
    finding_id uuid not null references finding (id),
    primary key (recommendation_id, finding_id)
);

create index recommendation_finding_other on recommendation_finding (finding_id);

-- What leaders say about the overall progress of a recommendation.
create table recommendation_update (
    id uuid primary key,
    recommendation_id uuid not null references recommendation (id),
    words text not null check (words <> ''),
    rating text check (rating in ('RED', 'AMBER', 'GREEN', 'BLUE')),
    rating_reason text,
    written_by uuid not null references person (id),
    written_on date not null,
    written_at timestamptz not null
);

create index recommendation_update_latest on recommendation_update (recommendation_id, written_at desc);
create index recommendation_update_writer on recommendation_update (written_by);

call keep_row_versions('finding', 'id', 'id');
call keep_row_versions('recommendation', 'id', 'id');
call keep_row_versions('recommendation_finding', 'recommendation_id', 'recommendation_id');
call keep_row_versions('recommendation_update', 'id', 'recommendation_id');

grant delete on recommendation_finding to "${app_role}";
