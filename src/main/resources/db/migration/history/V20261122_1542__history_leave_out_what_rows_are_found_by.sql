-- What a row is found by is worked out from its words: a version keeps the words only.
-- First argument: the column that identifies the row. Second: the column that names the thing it belongs to.
create or replace function record_row_version() returns trigger
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
            data);
    return null;
end
$$;
