-- A list of actions that somebody wants to come back to. Seen only by the person who keeps it; to remove is to delete:
-- the row versions tell.
create table saved_filter (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person (id),
    plan_id uuid references plan (id),
    name text not null check (name <> ''),
    query text not null,
    kept_at timestamptz not null,
    unique nulls not distinct (person_id, plan_id, name)
);

comment on column saved_filter.plan_id is 'Null: a list of the actions of all plans the person sees';
comment on column saved_filter.query is 'The query of the address of the list, with its question mark';
create index saved_filter_plan on saved_filter (plan_id);

call keep_row_versions('saved_filter', 'id', 'id');
grant delete on saved_filter to "${app_role}";
