create table evidence (
    id uuid primary key,
    version integer not null,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    title text not null check (title <> ''),
    shows text not null,
    proof text not null check (proof in ('ACTIVITY', 'PRACTICE', 'IMPACT', 'VOICE')),
    dated_on date not null,
    checked_by uuid not null references person (id),
    checked_on date not null
);

comment on column evidence.checked_by is 'Who declared that it holds no personal data of a child';
create index evidence_action on evidence (action_id, id);
create index evidence_plan on evidence (plan_id);
create index evidence_audience on evidence (audience_id);
create index evidence_checked_by on evidence (checked_by);

create table evidence_version (
    id uuid primary key,
    evidence_id uuid not null references evidence (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    number integer not null check (number > 0),
    link text,
    file_id uuid references stored_file (id),
    file_name text,
    added_by uuid not null references person (id),
    added_at timestamptz not null,
    unique (evidence_id, number),
    check ((link is null) <> (file_id is null)),
    check ((file_id is null) = (file_name is null))
);

create index evidence_version_action on evidence_version (action_id);
create index evidence_version_plan on evidence_version (plan_id);
create index evidence_version_audience on evidence_version (audience_id);
create index evidence_version_file on evidence_version (file_id);
create index evidence_version_adder on evidence_version (added_by);
call never_change('evidence_version');

call keep_row_versions('evidence', 'id', 'action_id');
call keep_row_versions('evidence_version', 'id', 'action_id');
