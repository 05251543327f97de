-- Temporary tables with the rows of a past instant stand before the tables of the same names until the transaction ends, so
-- that the same SQL reads either. The application may not make tables of its own: this function makes them, these and no others.
create index row_version_things on row_version (table_name, row_id, id desc) include (changed_at) where plan_id is null;

create procedure stand_in_the_past(of_plan uuid, instant timestamptz, others text[], as_today text[])
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    past record;
    found_by text;
begin
    for past in
        select c.relname as name, marks.of_plan, marks.for_some, keys.row_key, keys.same
        from pg_class c
        join pg_trigger t on t.tgrelid = c.oid and t.tgname = c.relname || '_row_versions'
        cross join lateral (
            select coalesce(bool_or(a.attname = 'plan_id'), false) as of_plan,
                   coalesce(bool_or(a.attname = 'audience_id'), false) as for_some
            from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) marks
        cross join lateral (
            select string_agg(case when a.attname = 'id' then 'v.row_id' else format('v.row_data ->> %L', a.attname) end, ', '
                              order by a.attnum) as row_key,
                   string_agg(format('now_row.%1$I = then_row.%1$I', a.attname), ' and ' order by a.attnum) as same
            from pg_index i
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
            where i.indrelid = c.oid and i.indisprimary) keys
        where c.relnamespace = 'public'::regnamespace
          and case when marks.of_plan then c.relname <> all(as_today) else c.relname = any(others) end
        order by c.relname
    loop
        execute format('create temporary table %1$I on commit drop as
                        select r.*
                        from (select distinct on (%2$s) v.id
                              from row_version v
                              where v.plan_id %3$s and v.table_name = %1$L and v.changed_at <= $2
                              order by %2$s, v.id desc) latest
                        join row_version then_row on then_row.id = latest.id and then_row.operation <> ''DELETE''
                        cross join lateral jsonb_populate_record(cast(null as public.%1$I), then_row.row_data) r',
                       past.name, past.row_key, case when past.of_plan then '= $1' else 'is null' end)
            using of_plan, instant;
        -- Whom a row is for is what it is today.
        if past.for_some then
            execute format('update pg_temp.%1$I then_row set audience_id = now_row.audience_id
                            from public.%1$I now_row
                            where %2$s and now_row.audience_id is distinct from then_row.audience_id', past.name, past.same);
        end if;
        for found_by in
            select a.attname
            from pg_attribute a
            where a.attrelid = format('pg_temp.%I', past.name)::regclass
              and a.attname in ('id', 'action_id', 'recommendation_id', 'inspection_id', 'measure_id')
        loop
            execute format('create index on pg_temp.%I (%I)', past.name, found_by);
        end loop;
        execute format('analyze pg_temp.%I', past.name);
        execute format('grant select, insert, update, delete on pg_temp.%I to %I', past.name, '${app_role}');
    end loop;
end
$$;

revoke all on procedure stand_in_the_past(uuid, timestamptz, text[], text[]) from public;
grant execute on procedure stand_in_the_past(uuid, timestamptz, text[], text[]) to "${app_role}";
