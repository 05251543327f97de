-- Due dates move freely until a plan is first frozen; from that day they move by extensions only.
alter table plan add column first_frozen_on date;

create table plan_version (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    number integer not null check (number > 0),
    name text not null check (name <> ''),
    frozen_at timestamptz not null,
    frozen_by uuid not null references person (id),
    unique (plan_id, number),
    unique (plan_id, name)
);

comment on table plan_version is 'A name for how a plan stood at an instant; what it said is read from the row versions';
create index plan_version_frozen_by on plan_version (frozen_by);
call never_change('plan_version');

-- A partner may lead; the role title stays what people say.
alter table action add column lead_organisation_id uuid references organisation (id);
create index action_lead_organisation on action (lead_organisation_id);

create table milestone (
    id uuid primary key,
    version integer not null,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    title text not null check (title <> ''),
    original_due_on date not null,
    due_on date not null,
    moved_because text,
    done_on date,
    waived_because text,
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    check (done_on is null or waived_because is null),
    check (due_on = original_due_on or moved_because is not null)
);

create index milestone_action on milestone (action_id, due_on, id);
create index milestone_plan on milestone (plan_id, due_on);
create index milestone_audience on milestone (audience_id);
create index milestone_written_by on milestone (written_by);

create table extension (
    id uuid primary key,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    number integer not null check (number > 0),
    from_due_on date not null,
    to_due_on date not null,
    reason text not null check (reason <> ''),
    asked_by uuid not null references person (id),
    asked_at timestamptz not null,
    decision text check (decision in ('GRANTED', 'REFUSED')),
    decided_because text,
    decided_by uuid references person (id),
    decided_at timestamptz,
    unique (action_id, number),
    check (to_due_on > from_due_on),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    check (decision is distinct from 'REFUSED' or decided_because is not null)
);

comment on column extension.number is 'The first, second, ... asked for on its action; who may grant depends on how many were granted before';
create unique index extension_one_open on extension (action_id) where decision is null;
create index extension_plan on extension (plan_id, asked_at desc);
create index extension_audience on extension (audience_id);
create index extension_asked_by on extension (asked_by);
create index extension_decided_by on extension (decided_by);

-- What the rating reads, and what lists count, of milestones, extensions and updates.
alter table action_standing
    add column next_milestone_on date,
    add column extensions integer not null default 0 check (extensions >= 0),
    add column no_changes_running integer not null default 0 check (no_changes_running between 0 and 2);

comment on column action_standing.next_milestone_on is 'The earliest milestone neither done nor waived; one before the as-at date was missed';
comment on column action_standing.extensions is 'How many were granted';

alter table progress_update add column no_change boolean not null default false;

call keep_row_versions('plan_version', 'id', 'plan_id');
call keep_row_versions('milestone', 'id', 'action_id');
call keep_row_versions('extension', 'id', 'action_id');
