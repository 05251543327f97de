-- Words of spreadsheets on their way into a plan of one of the organisations.
create function imports_holding(pattern text, organisations uuid[]) returns bigint
    language sql
    stable
as $$
    select count(*)
    from plan_import_cells c
    join plan_import i on i.id = c.import_id
    join plan_organisation o on o.plan_id = i.plan_id and o.organisation_id = any(organisations)
    where c.cells ~* pattern
$$;

create function erase_words_of_imports(pattern text, instead text, organisations uuid[]) returns void
    language sql
as $$
    update plan_import_cells c
    set cells = erased_text(c.cells, pattern, instead, false)
    where c.cells ~* pattern
      and exists (select from plan_import i join plan_organisation o on o.plan_id = i.plan_id
                  where i.id = c.import_id and o.organisation_id = any(organisations))
$$;

grant execute on function imports_holding(text, uuid[]), erase_words_of_imports(text, text, uuid[]) to "${app_role}";
