-- Frameworks are rows, not code: what an inspection judges, and with which grades, differs between versions of one.
create table framework (
    id uuid primary key,
    version integer not null,
    code text not null check (code in ('ILACS', 'SCCIF', 'JTAI', 'AREA_SEND', 'SIF')),
    name text not null,
    effective_from date not null,
    unique (code, effective_from)
);

create table judgement_area (
    id uuid primary key,
    framework_id uuid not null references framework (id),
    position integer not null,
    name text not null,
    overall boolean not null,
    unique (framework_id, position)
);

create table framework_grade (
    id uuid primary key,
    framework_id uuid not null references framework (id),
    position integer not null,
    name text not null,
    unique (framework_id, position)
);

create table inspection (
    id uuid primary key,
    version integer not null,
    framework_id uuid not null references framework (id),
    kind text not null check (kind in ('STANDARD', 'SHORT', 'FOCUSED_VISIT', 'MONITORING_VISIT', 'JOINT_INSPECTION', 'PROVIDER_INSPECTION')),
    title text not null check (title <> ''),
    reference text not null unique,
    started_on date not null,
    ended_on date not null check (ended_on >= started_on),
    received_on date,
    published_on date,
    scope text,
    confidentiality text not null check (confidentiality in ('OPEN', 'UNTIL_PUBLISHED', 'NOT_FOR_PUBLICATION')),
    recorded_by uuid not null references person (id),
    recorded_at timestamptz not null
);

comment on column inspection.reference is 'Said aloud: code of the organisation, year and month of the fieldwork, such as NNC-2024-10';
create index inspection_framework on inspection (framework_id);
create index inspection_recorded_by on inspection (recorded_by);
create index inspection_started on inspection (started_on desc, id);

create table inspection_organisation (
    inspection_id uuid not null references inspection (id),
    organisation_id uuid not null references organisation (id),
    primary key (inspection_id, organisation_id)
);

create index inspection_organisation_other on inspection_organisation (organisation_id, inspection_id);

create table inspector (
    id uuid primary key,
    inspection_id uuid not null references inspection (id),
    position integer not null,
    name text not null check (name <> ''),
    unique (inspection_id, position)
);

comment on column inspector.position is '0 is the lead inspector';

create table judgement (
    id uuid primary key,
    inspection_id uuid not null references inspection (id),
    judgement_area_id uuid not null references judgement_area (id),
    area_as_printed text,
    grade text not null,
    unique (inspection_id, judgement_area_id)
);

create index judgement_area_of on judgement (judgement_area_id);

-- While an inspection is confidential only the people named on it see it.
create table inspection_reader (
    id uuid primary key,
    inspection_id uuid not null references inspection (id),
    person_id uuid not null references person (id),
    until_date date,
    unique (inspection_id, person_id)
);

create index inspection_reader_person on inspection_reader (person_id);

create table letter (
    id uuid primary key,
    inspection_id uuid not null unique references inspection (id),
    words text not null,
    words_sha256 text not null check (words_sha256 ~ '^[0-9a-f]{64}$'),
    dated_on date,
    addressee text,
    file_name text,
    accepted_by uuid not null references person (id),
    accepted_at timestamptz not null
);

comment on column letter.words is 'The text every span of a finding or recommendation points into; never changed';
create index letter_digest on letter (words_sha256);
create index letter_accepted_by on letter (accepted_by);
call never_change('letter');

call keep_row_versions('framework', 'id', 'id');
call keep_row_versions('judgement_area', 'id', 'framework_id');
call keep_row_versions('framework_grade', 'id', 'framework_id');
call keep_row_versions('inspection', 'id', 'id');
call keep_row_versions('inspection_organisation', 'inspection_id', 'inspection_id');
call keep_row_versions('inspector', 'id', 'inspection_id');
call keep_row_versions('judgement', 'id', 'inspection_id');
call keep_row_versions('inspection_reader', 'id', 'inspection_id');
call keep_row_versions('letter', 'id', 'inspection_id');

grant delete on inspector, judgement to "${app_role}";
