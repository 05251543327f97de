-- A piece may be asked for before there is one; what it shows, its kind and its date are known when it arrives.
alter table evidence
    add column state text check (state in ('REQUESTED', 'RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'REMOVED')),
    add column goes_out_of_date_on date,
    add column needed text check (needed <> ''),
    add column needed_by date,
    add column asked_of uuid references person (id),
    alter column shows drop not null,
    alter column proof drop not null,
    alter column dated_on drop not null;
update evidence set state = 'RECEIVED';
alter table evidence
    alter column state set not null,
    add constraint evidence_known_once_received check (num_nulls(shows, proof, dated_on) = 0
        or (num_nulls(shows, proof, dated_on) = 3 and needed is not null and state in ('REQUESTED', 'REMOVED'))),
    add constraint evidence_asked_for_whole check ((needed is null) = (needed_by is null) and (asked_of is null or needed is not null)),
    add constraint evidence_dated_before_out_of_date check (goes_out_of_date_on > dated_on);

comment on column evidence.needed is 'What was asked for, when somebody asked; stays when it has arrived';
comment on column evidence.asked_of is 'Null: whoever leads the action';
comment on column evidence.goes_out_of_date_on is 'The first day on which it no longer shows how things are';

drop index evidence_plan;
create index evidence_plan on evidence (plan_id, id);
create index evidence_asked_of on evidence (asked_of);
create index evidence_requested on evidence (plan_id, needed_by) where state = 'REQUESTED';
create index evidence_out_of_date on evidence (plan_id, goes_out_of_date_on)
    where goes_out_of_date_on is not null and state in ('RECEIVED', 'ACCEPTED');

-- The declaration belongs to a version: until now whoever added one declared it that day.
alter table evidence_version
    add column checked_by uuid references person (id),
    add column checked_on date;
update evidence_version set checked_by = added_by, checked_on = cast(added_at at time zone 'Europe/London' as date);
alter table evidence_version
    alter column checked_by set not null,
    alter column checked_on set not null,
    add unique (evidence_id, id);
comment on column evidence_version.checked_by is 'Who declared that it holds no personal data of a child';
create index evidence_version_checked_by on evidence_version (checked_by);
alter table evidence drop column checked_by, drop column checked_on;

-- What happened to a piece: who, when and why. The state is where the last step led.
create table evidence_step (
    id uuid primary key,
    evidence_id uuid not null references evidence (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    step text not null check (step in ('REQUESTED', 'RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'REMOVED')),
    evidence_version_id uuid,
    reason text check (reason <> ''),
    taken_by uuid not null references person (id),
    taken_at timestamptz not null,
    foreign key (evidence_id, evidence_version_id) references evidence_version (evidence_id, id),
    check (step in ('REQUESTED', 'REMOVED') or evidence_version_id is not null),
    check (step not in ('NOT_ACCEPTED', 'REMOVED') or reason is not null)
);

comment on column evidence_step.evidence_version_id is 'The version that arrived or was decided on';
comment on column evidence_step.reason is 'Why it was replaced, not accepted or removed';
create index evidence_step_piece on evidence_step (evidence_id, id);
create index evidence_step_action on evidence_step (action_id);
create index evidence_step_plan on evidence_step (plan_id);
create index evidence_step_audience on evidence_step (audience_id);
create index evidence_step_version on evidence_step (evidence_id, evidence_version_id);
create index evidence_step_taken_by on evidence_step (taken_by);
create unique index evidence_step_requested_once on evidence_step (evidence_id) where step = 'REQUESTED';
create unique index evidence_step_removed_once on evidence_step (evidence_id) where step = 'REMOVED';
create unique index evidence_step_received_once on evidence_step (evidence_version_id) where step = 'RECEIVED';
call never_change('evidence_step');
call keep_row_versions('evidence_step', 'id', 'action_id');

insert into evidence_step (id, evidence_id, action_id, plan_id, audience_id, step, evidence_version_id, taken_by, taken_at)
select uuidv7(added_at - clock_timestamp()), evidence_id, action_id, plan_id, audience_id, 'RECEIVED', id, added_by, added_at
from evidence_version
order by evidence_id, number;
