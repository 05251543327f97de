-- Who came in, who was refused, who took something away. Addresses without their query, so that no words are kept.
create table access_record (
    id uuid primary key,
    kind text not null check (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'REFUSED', 'DOWNLOADED')),
    person_id uuid references person (id),
    address text check (address ~ '^/' and length(address) <= 300),
    row_id uuid,
    plan_id uuid,
    audience_id uuid references organisation (id),
    happened_at timestamptz not null,
    check ((address is null) = (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT')))
);

comment on column access_record.person_id is 'Whose account it was; null when a sign-in failed with a name that nobody has';
comment on column access_record.row_id is 'What the address names, if anything';
comment on column access_record.plan_id is 'Of that; no foreign key, plans lie above history';
create index access_record_person on access_record (person_id, happened_at);
create index access_record_plan on access_record (plan_id);
create index access_record_audience on access_record (audience_id);
call never_change('access_record');
call keep_row_versions('access_record', 'id', 'id');

-- One list of everything, newest first, by whom, by table and by when.
create index row_version_person on row_version (changed_by, id desc);
create index row_version_table on row_version (table_name, id desc);
create index row_version_time on row_version (changed_at, id);
