-- A draft keeps what was read and what was decided on it, so that it can be left and returned to on another day.
alter table letter_draft
    add column kind text,
    add column warnings text[] not null default '{}',
    add column page_starts integer[] not null default '{0}',
    add column furniture integer[] not null default '{}',
    add column headings integer[] not null default '{}',
    add column file_id uuid references stored_file (id),
    add column file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint letter_draft_file check ((file_id is null) = (file_sha256 is null));

comment on column letter_draft.kind is 'The kind of document, as read';
comment on column letter_draft.page_starts is 'Where in the words each page begins';
comment on column letter_draft.furniture is 'Pairs of start and end in the words: running headers, footers, page numbers, marks of footnotes';
comment on column letter_draft.headings is 'Pairs of start and end in the words: lines set as headings';
create index letter_draft_file_id on letter_draft (file_id);
create index letter_draft_file_digest on letter_draft (file_sha256);

-- What was read of these is not kept, and a migration cannot read: put in again, the same words make a new draft.
update letter_draft set discarded_at = put_in_at where inspection_id is null and discarded_at is null;

-- Who was inspected, when, by whom and with what judgements: as read, then as a person says. Its own table, so that saving it does not
-- write another version of the whole letter.
create table draft_particulars (
    id uuid primary key,
    version integer not null,
    draft_id uuid not null unique references letter_draft (id),
    organisation_printed text,
    organisation_id uuid references organisation (id),
    framework_id uuid references framework (id),
    kind text check (kind in ('STANDARD', 'SHORT', 'FOCUSED_VISIT', 'MONITORING_VISIT', 'JOINT_INSPECTION', 'PROVIDER_INSPECTION')),
    title text,
    started_on date,
    ended_on date,
    dated_on date,
    received_on date,
    published_on date,
    statement_due_on date,
    addressee text,
    inspectors text,
    scope text,
    confidentiality text check (confidentiality in ('OPEN', 'UNTIL_PUBLISHED', 'NOT_FOR_PUBLICATION'))
);

create index draft_particulars_organisation on draft_particulars (organisation_id);
create index draft_particulars_framework on draft_particulars (framework_id);

-- From which passage of the letter each particular was read, and how plainly it stands there.
create table draft_passage (
    particulars_id uuid not null references draft_particulars (id),
    position integer not null check (position >= 0),
    field text not null,
    span_start integer not null check (span_start >= 0),
    span_end integer not null check (span_end > span_start),
    sure boolean not null,
    primary key (particulars_id, position)
);

create table draft_judgement (
    particulars_id uuid not null references draft_particulars (id),
    position integer not null check (position >= 0),
    area_printed text,
    grade_printed text,
    span_start integer check (span_start >= 0),
    span_end integer check (span_end > span_start),
    sure boolean not null,
    judgement_area_id uuid references judgement_area (id),
    grade text,
    primary key (particulars_id, position),
    check ((span_start is null) = (span_end is null))
);

create index draft_judgement_area on draft_judgement (judgement_area_id);

-- One sentence or listed item: its place in the words, what the reader proposed, what a person decided. Words are never copied here;
-- a correction stands beside them.
create table draft_item (
    id uuid primary key,
    version integer not null,
    draft_id uuid not null references letter_draft (id),
    part text not null check (part in ('PRIORITY_ACTION', 'IMPROVEMENT', 'REQUIREMENT', 'RECOMMENDATION', 'OUR_READING', 'FINDING')),
    span_start integer not null check (span_start >= 0),
    span_end integer not null check (span_end > span_start),
    page integer check (page > 0),
    section text not null,
    paragraph text,
    framework_reference text,
    responsible_body text,
    regulation text,
    due_on date,
    cue text,
    reason text check (reason in ('STATED_NEED', 'PROMISE')),
    proposed_type text check (proposed_type in ('STRENGTH', 'NEEDS_IMPROVEMENT', 'CONTEXT')),
    type text check (type in ('STRENGTH', 'NEEDS_IMPROVEMENT', 'CONTEXT')),
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    origin text not null check (origin in ('READ', 'ADDED', 'SPLIT', 'JOINED')),
    correction text check (correction <> ''),
    about_id uuid references draft_item (id),
    joined_into uuid references draft_item (id),
    check ((part = 'FINDING') = (type is not null)),
    check (joined_into <> id)
);

comment on column draft_item.about_id is 'The listed item that this finding stands behind';
comment on column draft_item.joined_into is 'The item whose words now include these; not shown any more';
create index draft_item_place on draft_item (draft_id, part, span_start, span_end);
create index draft_item_about on draft_item (about_id);
create index draft_item_joined on draft_item (joined_into);

call keep_row_versions('draft_particulars', 'id', 'draft_id');
call keep_row_versions('draft_passage', 'particulars_id', 'particulars_id');
call keep_row_versions('draft_judgement', 'particulars_id', 'particulars_id');
call keep_row_versions('draft_item', 'id', 'draft_id');

grant delete on draft_passage, draft_judgement to "${app_role}";
