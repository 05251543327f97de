-- What our own look through a version's file came to. Without a row nobody has begun.
create table evidence_look (
    id uuid primary key,
    evidence_version_id uuid not null unique references evidence_version (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    state text not null check (state in ('BEGUN', 'READ', 'PICTURE', 'NOT_READ')),
    attempts integer not null check (attempts > 0),
    begun_at timestamptz not null,
    ended_at timestamptz,
    pictures integer not null check (pictures >= 0),
    pages integer check (pages >= pictures),
    found_more boolean not null,
    check ((state = 'BEGUN') = (ended_at is null))
);

comment on column evidence_look.state is 'PICTURE: there are no words to read. NOT_READ: it took too much time or memory, or is protected or damaged';
comment on column evidence_look.pictures is 'How many of its pages were made into pictures';
comment on column evidence_look.pages is 'Null where that is not known';
comment on column evidence_look.found_more is 'More was found than is kept in evidence_found';
create index evidence_look_action on evidence_look (action_id);
create index evidence_look_plan on evidence_look (plan_id);
create index evidence_look_audience on evidence_look (audience_id);
create index evidence_look_begun on evidence_look (begun_at) where state = 'BEGUN';
call keep_row_versions('evidence_look', 'id', 'action_id');

-- What looks like personal data, by kind and place. The words themselves are never kept.
create table evidence_found (
    id uuid primary key,
    evidence_version_id uuid not null references evidence_version (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    number integer not null check (number > 0),
    kind text not null check (kind ~ '^[A-Z_]+$'),
    part text not null check (part in ('PAGE', 'SHEET', 'SHEET_COMMENT', 'PARAGRAPH', 'HEADER', 'NOTE', 'COMMENT', 'SLIDE', 'SLIDE_NOTES', 'LINE')),
    part_number integer not null check (part_number > 0),
    line integer check (line > 0),
    cell text check (cell ~ '^[A-Z]{1,3}[0-9]{1,7}$'),
    unique (evidence_version_id, number)
);

create index evidence_found_action on evidence_found (action_id);
create index evidence_found_plan on evidence_found (plan_id);
create index evidence_found_audience on evidence_found (audience_id);
call never_change('evidence_found');
call keep_row_versions('evidence_found', 'id', 'action_id');

-- Who said why what was found, or what could not be read, is fine.
create table evidence_settling (
    id uuid primary key,
    evidence_version_id uuid not null unique references evidence_version (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    reason text not null check (reason <> ''),
    settled_by uuid not null references person (id),
    settled_at timestamptz not null
);

create index evidence_settling_action on evidence_settling (action_id);
create index evidence_settling_plan on evidence_settling (plan_id);
create index evidence_settling_audience on evidence_settling (audience_id);
create index evidence_settling_person on evidence_settling (settled_by);
call never_change('evidence_settling');
call keep_row_versions('evidence_settling', 'id', 'action_id');

-- Pictures of the first pages. Made from the file and immutable, hence without row versions.
create table evidence_picture (
    evidence_version_id uuid not null references evidence_version (id),
    number integer not null check (number > 0),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    png bytea not null check (length(png) between 1 and 4194304),
    primary key (evidence_version_id, number)
);

alter table evidence_picture alter column png set storage external;
create index evidence_picture_plan on evidence_picture (plan_id);
create index evidence_picture_audience on evidence_picture (audience_id);
call never_change('evidence_picture');
