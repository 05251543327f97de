-- A file whose bytes were erased is still known: that there was one, how large, and its digest.
alter table stored_file add column erased_at timestamptz;

-- Destroys the bytes of files and what was made of them, and what they were called. Content lies in tables without row
-- versions that refer to a file, or to a row that does.
create function erase_files(erasure uuid, files uuid[], instead text, at timestamptz) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    holder record;
    part record;
    held bigint;
begin
    for holder in
        select c.conrelid::regclass::text as name, a.attname::text as file_column, row_column(c.conrelid::regclass::text) as id_column
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'stored_file'::regclass
    loop
        if holder.id_column is null then
            execute format('delete from %I where %I = any($1)', holder.name, holder.file_column) using files;
            continue;
        end if;
        for part in
            select c.conrelid::regclass::text as name, a.attname::text as holder_column
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = to_regclass(quote_ident(holder.name)) and cardinality(c.conkey) = 1
              and row_column(c.conrelid::regclass::text) is null
        loop
            execute format('delete from %I where %I in (select h.%I from %I h where h.%I = any($1))',
                           part.name, part.holder_column, holder.id_column, holder.name, holder.file_column) using files;
        end loop;
        if exists (select from columns_people_write(holder.name) c where c.name = 'file_name') then
            execute format('update %I set file_name = $2 where %I = any($1) and file_name <> $2', holder.name, holder.file_column)
                using files, instead;
            for held in
                select v.id
                from row_version v
                where v.table_name = holder.name
                  and v.row_data ->> holder.file_column = any(cast(files as text[]))
                  and v.row_data ->> 'file_name' <> instead
                order by v.id
            loop
                update row_version v set row_data = v.row_data || jsonb_build_object('file_name', instead) where v.id = held;
                perform mark_erased(erasure, held);
            end loop;
            execute format('analyze %I', holder.name);
        end if;
    end loop;
    analyze row_version;
    update stored_file f set erased_at = at where f.id = any(files) and f.erased_at is null;
end
$$;

revoke all on function erase_files(uuid, uuid[], text, timestamptz) from public;
grant execute on function erase_files(uuid, uuid[], text, timestamptz) to "${app_role}";
