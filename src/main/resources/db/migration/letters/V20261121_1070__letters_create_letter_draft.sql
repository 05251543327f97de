-- A letter that was put in and is being checked; seen by whoever put it in until it is accepted.
create table letter_draft (
    id uuid primary key,
    version integer not null,
    words text not null,
    words_sha256 text not null check (words_sha256 ~ '^[0-9a-f]{64}$'),
    file_name text,
    put_in_by uuid not null references person (id),
    put_in_at timestamptz not null,
    inspection_id uuid references inspection (id),
    discarded_at timestamptz,
    check (inspection_id is null or discarded_at is null)
);

comment on column letter_draft.inspection_id is 'The inspection it became, once accepted';
create index letter_draft_person on letter_draft (put_in_by, put_in_at desc);
create index letter_draft_digest on letter_draft (words_sha256);
create index letter_draft_inspection on letter_draft (inspection_id);

call keep_row_versions('letter_draft', 'id', 'id');
