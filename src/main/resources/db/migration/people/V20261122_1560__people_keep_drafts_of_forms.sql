-- What somebody has begun to write into a form and not sent yet. It is theirs alone and gone once it is sent or thrown
-- away, so it has no row versions: nobody else's history may show words that were never said.
create table form_draft (
    person_id uuid not null references person (id),
    address text not null check (address ~ '^(/[A-Za-z0-9-]+)+$' and length(address) <= 200),
    base_version integer,
    fields jsonb not null check (jsonb_typeof(fields) = 'object' and length(cast(fields as text)) <= 400000),
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    primary key (person_id, address)
);

comment on column form_draft.address is 'Where the form is; one draft a person for each';
comment on column form_draft.base_version is 'The version of the thing when the draft was begun; null for a form that makes a new one';
grant delete on form_draft to "${app_role}";
