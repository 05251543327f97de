-- What files are called in papers that were made: the names that people gave them, then and now, and those in the archives of
-- packs. A name is all of what somebody wrote, or stands at the end of a place in an archive; words with a name in them are
-- for whoever erases words.
create function erase_files_of_papers(files uuid[], instead text) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    plans uuid[];
    pattern text;
begin
    select array_agg(distinct v.plan_id)
    into plans
    from row_version v
    where v.row_data ->> 'file_id' = any(cast(files as text[])) and v.plan_id is not null;

    select '(^|(?<=evidence/A[0-9]{1,9}/A[0-9]{1,9}-E[0-9]{1,9} ))('
           || string_agg(distinct regexp_replace(named.name, '([^[:alnum:]])', '\\\1', 'g'), '|') || ')$'
    into pattern
    from (
        select v.row_data ->> 'file_name' as name
        from row_version v
        where v.row_data ->> 'file_id' = any(cast(files as text[]))
        union
        select regexp_replace(went.file ->> 'path', '^evidence/[^ ]* ', '')
        from paper p
        join paper_model m on m.paper_id = p.id
        cross join jsonb_array_elements(m.model -> 'attachments') went (file)
        where p.plan_id = any(plans) and went.file ->> 'file' = any(cast(files as text[]))
    ) named
    where named.name <> '';

    update paper_model m
    set model = erased_model(m.model, pattern, instead)
    from paper p
    where p.id = m.paper_id and p.plan_id = any(plans) and model_says(m.model, pattern);
end
$$;

revoke all on function erase_files_of_papers(uuid[], text) from public;
grant execute on function erase_files_of_papers(uuid[], text) to "${app_role}";
