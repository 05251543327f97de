create table theme (
    id uuid primary key,
    version integer not null,
    name text not null unique check (name <> ''),
    position integer not null
);

create table plan (
    id uuid primary key,
    version integer not null,
    name text not null check (name <> ''),
    sponsor text,
    board text,
    update_interval_days integer not null check (update_interval_days between 1 and 366),
    last_action_number integer not null check (last_action_number >= 0),
    made_by uuid not null references person (id),
    made_at timestamptz not null
);

comment on column plan.last_action_number is 'The counter behind the references A1, A2, ...; a number is never used twice';
create index plan_name on plan (name, id);
create index plan_made_by on plan (made_by);

create table plan_organisation (
    plan_id uuid not null references plan (id),
    organisation_id uuid not null references organisation (id),
    primary key (plan_id, organisation_id)
);

create index plan_organisation_other on plan_organisation (organisation_id, plan_id);

create table plan_inspection (
    plan_id uuid not null references plan (id),
    inspection_id uuid not null references inspection (id),
    primary key (plan_id, inspection_id)
);

create index plan_inspection_other on plan_inspection (inspection_id, plan_id);

create table board_date (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    meets_on date not null,
    unique (plan_id, meets_on)
);

create table action (
    id uuid primary key,
    version integer not null,
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    number integer not null check (number > 0),
    title text not null check (title <> ''),
    outcome text,
    evidence_needed text,
    theme_id uuid references theme (id),
    lead_title text not null check (lead_title <> ''),
    lead_id uuid references person (id),
    manager_id uuid references person (id),
    starts_on date,
    original_due_on date not null,
    due_on date not null,
    in_the_way text,
    status text not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'EMBEDDED', 'WITHDRAWN', 'CLOSED_BEFORE_IMPORT')),
    withdrawn_because text,
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    unique (plan_id, number),
    check (starts_on is null or starts_on <= due_on),
    check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);

comment on column action.audience_id is 'Null: for all organisations of the plan; else for one council and its trust';
comment on column action.number is 'Said aloud with an A before it: A12';
create index action_due on action (plan_id, due_on, id);
create index action_title on action (plan_id, title, id);
create index action_theme on action (theme_id);
create index action_lead on action (lead_id);
create index action_manager on action (manager_id);
create index action_audience on action (audience_id);
create index action_written_by on action (written_by);

create table action_recommendation (
    action_id uuid not null references action (id),
    recommendation_id uuid not null references recommendation (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    primary key (action_id, recommendation_id)
);

create index action_recommendation_other on action_recommendation (recommendation_id, action_id);
create index action_recommendation_plan on action_recommendation (plan_id);
create index action_recommendation_audience on action_recommendation (audience_id);

-- What a rating reads, apart from the action's own row, so that a progress update never conflicts with an edit.
create table action_standing (
    action_id uuid primary key references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    last_update_on date,
    lead_rating text check (lead_rating in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    waiting_since date,
    signed_off_on date,
    times_returned integer not null check (times_returned >= 0)
);

create index action_standing_plan on action_standing (plan_id);
create index action_standing_audience on action_standing (audience_id);

create table progress_update (
    id uuid primary key,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    rating text not null check (rating in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    words text not null check (words <> ''),
    changed text,
    next text,
    in_the_way text,
    said_by text,
    said_on date not null,
    recorded_by uuid not null references person (id),
    recorded_at timestamptz not null
);

comment on column progress_update.said_by is 'The lead who never signs in and whose words these are; null when the recorder speaks';
create index progress_update_latest on progress_update (action_id, recorded_at desc);
create index progress_update_plan on progress_update (plan_id, recorded_at desc);
create index progress_update_audience on progress_update (audience_id);
create index progress_update_recorder on progress_update (recorded_by);
call never_change('progress_update');

call keep_row_versions('theme', 'id', 'id');
call keep_row_versions('plan', 'id', 'id');
call keep_row_versions('plan_organisation', 'plan_id', 'plan_id');
call keep_row_versions('plan_inspection', 'plan_id', 'plan_id');
call keep_row_versions('board_date', 'id', 'plan_id');
call keep_row_versions('action', 'id', 'id');
call keep_row_versions('action_recommendation', 'action_id', 'action_id');
call keep_row_versions('action_standing', 'action_id', 'action_id');
call keep_row_versions('progress_update', 'id', 'action_id');

grant delete on action_recommendation, plan_inspection, board_date to "${app_role}";
