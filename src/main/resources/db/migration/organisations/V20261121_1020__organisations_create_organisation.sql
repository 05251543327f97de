create table organisation (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in ('LOCAL_AUTHORITY', 'TRUST', 'AGENCY', 'PARTNER')),
    name text not null unique check (name <> ''),
    code text not null unique check (code ~ '^[A-Z][A-Z0-9]{1,9}$')
);

comment on column organisation.code is 'Short code people say aloud; references such as NNC-2024-10-R1 begin with it';

-- A trust delivers for authorities.
create table delivery (
    id uuid primary key,
    trust_id uuid not null references organisation (id),
    authority_id uuid not null references organisation (id),
    from_date date not null,
    until_date date check (until_date >= from_date),
    check (trust_id <> authority_id),
    unique (trust_id, authority_id, from_date)
);

create index delivery_authority on delivery (authority_id);

-- The people of an organisation see the inspections of those that came before it.
create table predecessor (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    predecessor_id uuid not null references organisation (id),
    check (organisation_id <> predecessor_id),
    unique (organisation_id, predecessor_id)
);

create index predecessor_of on predecessor (predecessor_id);

call keep_row_versions('organisation', 'id', 'id');
call keep_row_versions('delivery', 'id', 'trust_id');
call keep_row_versions('predecessor', 'id', 'organisation_id');
