-- Every changed row of every table, with who, when and why, written by triggers into append-only row versions.
-- The application sets followthrough.who, .at and .why for each transaction that writes.
create table row_version (
    id bigint generated always as identity primary key,
    table_name text not null,
    row_id uuid not null,
    thing_id uuid not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    changed_at timestamptz not null,
    changed_by uuid,
    reason text,
    database_user text not null,
    transaction_id bigint not null,
    plan_id uuid,
    audience_id uuid,
    row_data jsonb not null
);

comment on table row_version is 'One version of one row: as it stood after an insert or update, or as it last stood before a delete';
comment on column row_version.thing_id is 'The thing whose history page shows this version: the row itself, or what it belongs to';
comment on column row_version.changed_by is 'The person; null when the system itself or a database administrator did it';
comment on column row_version.audience_id is 'Null: for all organisations of the plan; else for one council and its trust';

create index row_version_thing on row_version (thing_id, id);
create index row_version_row on row_version (row_id, id);
create index row_version_plan on row_version (plan_id, changed_at) where plan_id is not null;

-- First argument: the column that identifies the row. Second: the column that names the thing it belongs to.
create function record_row_version() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    data jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    data := data - 'password_hash' - 'token_hash';
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
            data);
    return null;
end
$$;

revoke all on function record_row_version() from public;

-- Called once for each table by the migration that creates it: call keep_row_versions('action', 'id', 'id');
create procedure keep_row_versions(table_name text, row_column text, thing_column text)
    language plpgsql
as $$
begin
    execute format('create trigger %I after insert or update or delete on %I for each row execute function record_row_version(%L, %L)',
                   table_name || '_row_versions', table_name, row_column, thing_column);
end
$$;

revoke all on procedure keep_row_versions(text, text, text) from public;

-- For tables whose rows never change. Where one role both owns and serves, the right stays with it: foreign keys need it.
create procedure never_change(table_name text)
    language plpgsql
as $$
begin
    if current_user <> '${app_role}' then
        execute format('revoke update on %I from %I', table_name, '${app_role}');
    end if;
end
$$;

revoke all on procedure never_change(text) from public;

-- What the application may do with a table unless a later migration says more: nothing is deleted.
alter default privileges in schema public grant select, insert, update on tables to "${app_role}";
grant usage on schema public to "${app_role}";
grant select on row_version to "${app_role}";
