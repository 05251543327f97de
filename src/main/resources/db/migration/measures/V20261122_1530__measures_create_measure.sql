create table measure (
    id uuid primary key,
    version integer not null,
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    name text not null check (name <> ''),
    tells text,
    unit text not null check (unit in ('COUNT', 'PERCENT', 'DAYS', 'OTHER')),
    unit_words text,
    better text not null check (better in ('UP', 'DOWN')),
    baseline numeric(16, 4),
    baseline_on date,
    target numeric(16, 4),
    target_on date,
    source text,
    read_every text not null check (read_every in ('MONTHLY', 'QUARTERLY')),
    withdrawn_because text,
    defined_by uuid not null references person (id),
    defined_at timestamptz not null,
    check ((unit = 'OTHER') = (unit_words is not null)),
    check ((baseline is null) = (baseline_on is null)),
    check (target_on is null or target is not null)
);

comment on column measure.audience_id is 'Null: for all organisations of the plan; else for one council and its trust';
comment on column measure.unit_words is 'What is counted where the unit is none of the usual ones, such as visits for each young person';
create index measure_plan on measure (plan_id, name, id);
create index measure_audience on measure (audience_id);
create index measure_defined_by on measure (defined_by);

create table reading (
    id uuid primary key,
    version integer not null,
    measure_id uuid not null references measure (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    read_on date not null,
    value numeric(16, 4) not null,
    about integer check (about > 0),
    source text,
    note text,
    corrected_because text,
    corrected_by uuid references person (id),
    corrected_at timestamptz,
    recorded_by uuid not null references person (id),
    recorded_at timestamptz not null,
    unique (measure_id, read_on),
    check ((corrected_because is null) = (corrected_by is null) and (corrected_by is null) = (corrected_at is null))
);

comment on column reading.about is 'How many people a percentage or a number of days is about: below five it is not shown';
create index reading_plan on reading (plan_id);
create index reading_audience on reading (audience_id);
create index reading_recorded_by on reading (recorded_by);
create index reading_corrected_by on reading (corrected_by);

create table measure_action (
    measure_id uuid not null references measure (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    primary key (measure_id, action_id)
);

comment on table measure_action is 'Which actions a measure speaks for';
create index measure_action_other on measure_action (action_id, measure_id);
create index measure_action_plan on measure_action (plan_id);
create index measure_action_audience on measure_action (audience_id);
grant delete on measure_action to "${app_role}";

call keep_row_versions('measure', 'id', 'id');
call keep_row_versions('reading', 'id', 'measure_id');
call keep_row_versions('measure_action', 'measure_id', 'measure_id');
