create table stored_file (
    id uuid primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    content_type text not null,
    stored_at timestamptz not null
);

create index stored_file_sha256 on stored_file (sha256);

-- 256 KiB each, so that neither a connection nor memory holds a whole file. Immutable, hence without row versions.
create table file_chunk (
    file_id uuid not null references stored_file (id),
    number integer not null check (number >= 0),
    bytes bytea not null,
    primary key (file_id, number)
);

alter table file_chunk alter column bytes set storage external;
call never_change('file_chunk');

call keep_row_versions('stored_file', 'id', 'id');
