create table person (
    id uuid primary key,
    version integer not null,
    username text not null check (username = lower(username) and username <> ''),
    name text not null check (name <> ''),
    role_title text not null,
    email text,
    password_hash text,
    active boolean not null
);

create unique index person_username on person (username);
comment on column person.name is 'How colleagues know the person; the demonstration uses role titles';
comment on column person.password_hash is 'Null until the person has chosen a password through a one-time link';

create table membership (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    role text not null check (role in ('OFFICER', 'MANAGER', 'LEADER', 'BOARD_MEMBER', 'ADMINISTRATOR')),
    from_date date not null,
    until_date date check (until_date >= from_date),
    only_plan_id uuid
);

comment on column membership.only_plan_id is 'Set: an adviser who sees this one plan and nothing else; no foreign key, plans lie above people';
create index membership_person on membership (person_id);
create index membership_organisation on membership (organisation_id);

create table sign_in_link (
    id uuid primary key,
    person_id uuid not null references person (id),
    token_hash text not null unique,
    issued_at timestamptz not null,
    issued_by uuid references person (id),
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at timestamptz
);

create index sign_in_link_person on sign_in_link (person_id);
create index sign_in_link_issuer on sign_in_link (issued_by);

-- Failures only, forgotten after a day; the keys are digests, so that no name typed by mistake is kept.
create table sign_in_failure (
    id uuid primary key,
    username_digest text not null,
    address_digest text not null,
    failed_at timestamptz not null
);

create index sign_in_failure_username on sign_in_failure (username_digest, failed_at);
create index sign_in_failure_address on sign_in_failure (address_digest, failed_at);
create index sign_in_failure_time on sign_in_failure (failed_at);
grant delete on sign_in_failure to "${app_role}";

call keep_row_versions('person', 'id', 'id');
call keep_row_versions('membership', 'id', 'person_id');
call keep_row_versions('sign_in_link', 'id', 'person_id');
