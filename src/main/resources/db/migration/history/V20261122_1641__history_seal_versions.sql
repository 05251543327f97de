-- Every version gets a digest of its content with a salt of its own, at the moment it is written; a job joins settled
-- versions into a chain of seals. Whoever changes, adds, removes or swaps a version afterwards breaks the chain.
create table seal (
    number bigint primary key check (number > 0),
    versions bigint not null check (versions > 0),
    first_version bigint not null,
    last_version bigint not null,
    sealed_at timestamptz not null,
    previous_digest bytea not null check (length(previous_digest) = 32),
    last_link bytea not null check (length(last_link) = 32),
    digest bytea not null check (length(digest) = 32)
);

comment on column seal.previous_digest is 'Of the seal before; of the first, the digest of nothing';
comment on column seal.last_link is 'The link of its last version, which stands for all of them in their order';

-- Beside the versions, so that the salt can be destroyed with the words. Without it nobody can tell from the digest what was said.
create table version_digest (
    version_id bigint primary key,
    table_name text not null,
    row_id uuid not null,
    salt bytea check (length(salt) = 32),
    digest bytea not null check (length(digest) = 32),
    seal_number bigint references seal (number) deferrable initially deferred,
    place bigint check (place > 0),
    link bytea check (length(link) = 32),
    unique (seal_number, place),
    check (num_nulls(seal_number, place, link) in (0, 3))
);

comment on column version_digest.salt is 'Null: content of the version was erased';
comment on column version_digest.table_name is 'Said here too, so that a version that is missing can still be named';
comment on column version_digest.place is 'Its place among the versions of its seal';
comment on column version_digest.link is 'Digest of the link before, the id of the version and its digest';
create index version_digest_unsealed on version_digest (version_id) where seal_number is null;

-- What is digested: everything a version says, always in the same letters.
create function version_content(v row_version) returns text
    language sql
    stable
    set search_path = public, pg_temp
as $$
    select cast(jsonb_build_array(
        v.id, v.table_name, v.row_id, v.thing_id, v.operation, cast(extract(epoch from v.changed_at) * 1000000 as bigint),
        v.changed_by, v.reason, v.database_user, v.transaction_id, v.plan_id, v.audience_id, v.row_data) as text)
$$;

comment on function version_content(row_version) is 'Never to change: old digests are of what it says';

create function digest_version(v row_version) returns void
    language sql
    set search_path = public, pg_temp
as $$
    insert into version_digest (version_id, table_name, row_id, salt, digest)
    select v.id, v.table_name, v.row_id, s.salt, sha256(s.salt || convert_to(version_content(v), 'UTF8'))
    from (select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt) s
$$;

revoke all on function digest_version(row_version) from public;

-- First argument: the column that identifies the row. Second: the column that names the thing it belongs to.
create or replace function record_row_version() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    data jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    written row_version;
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    data := data - 'password_hash' - 'token_hash' - 'found_by';
    insert into row_version (table_name, row_id, thing_id, operation, changed_at, changed_by, reason, database_user,
                             transaction_id, plan_id, audience_id, row_data)
    values (tg_table_name,
            (data ->> tg_argv[0])::uuid,
            (data ->> tg_argv[1])::uuid,
            tg_op,
            coalesce(nullif(current_setting('followthrough.at', true), '')::timestamptz, clock_timestamp()),
            nullif(current_setting('followthrough.who', true), '')::uuid,
            nullif(current_setting('followthrough.why', true), ''),
            session_user,
            pg_current_xact_id()::text::bigint,
            (data ->> 'plan_id')::uuid,
            (data ->> 'audience_id')::uuid,
            data)
    returning * into written;
    perform digest_version(written);
    return null;
end
$$;

-- What was written before there were digests is digested as it stands now, and begins the chain.
do $$
declare
    v row_version;
begin
    for v in select * from row_version order by id loop
        perform digest_version(v);
    end loop;
end
$$;

-- Seals every settled version that has no seal yet, and says how many. Settled: its transaction is over, and so are all that
-- began before it, since ids are given before transactions end. A transaction ahead of every one of this server is of the
-- server from which the database was brought here, and over as well.
create function seal_history(at timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    previous bytea := sha256(''::bytea);
    last_number bigint := 0;
    chain bytea;
    counted bigint := 0;
    first_id bigint;
    last_id bigint;
    entry record;
begin
    lock table seal in share row exclusive mode;
    select s.number, s.digest into last_number, previous from seal s order by s.number desc limit 1;
    if not found then
        last_number := 0;
        previous := sha256(''::bytea);
    end if;
    chain := previous;
    for entry in
        select d.version_id, d.digest
        from version_digest d
        join row_version v on v.id = d.version_id
        where d.seal_number is null
          and (v.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
               or v.transaction_id >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
        order by d.version_id
    loop
        counted := counted + 1;
        first_id := coalesce(first_id, entry.version_id);
        last_id := entry.version_id;
        chain := sha256(chain || int8send(entry.version_id) || entry.digest);
        update version_digest d
        set seal_number = last_number + 1, place = counted, link = chain
        where d.version_id = entry.version_id;
    end loop;
    if counted > 0 then
        insert into seal (number, versions, first_version, last_version, sealed_at, previous_digest, last_link, digest)
        values (last_number + 1, counted, first_id, last_id, at, previous, chain,
                sha256(convert_to(concat_ws(' ', last_number + 1, counted, first_id, last_id,
                                            cast(extract(epoch from at) * 1000000 as bigint),
                                            encode(previous, 'hex'), encode(chain, 'hex')), 'UTF8')));
    end if;
    return counted;
end
$$;

revoke all on function seal_history(timestamptz) from public;
grant execute on function seal_history(timestamptz) to "${app_role}";

-- For tables that only functions of their owner write. Where one role both owns and serves, the right stays with it.
create procedure only_functions_write(table_name text)
    language plpgsql
as $$
begin
    if current_user <> '${app_role}' then
        execute format('revoke insert, update, delete on %I from %I', table_name, '${app_role}');
    end if;
end
$$;

revoke all on procedure only_functions_write(text) from public;
call only_functions_write('seal');
call only_functions_write('version_digest');
