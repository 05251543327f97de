-- Links that make the first administrator; all of them end when there is a person.
create table first_sign_in_link (
    id uuid primary key,
    token_hash text not null unique,
    issued_at timestamptz not null
);

call never_change('first_sign_in_link');
call keep_row_versions('first_sign_in_link', 'id', 'id');
