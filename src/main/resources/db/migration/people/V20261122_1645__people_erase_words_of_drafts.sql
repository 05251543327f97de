-- Words that nobody has sent yet are erased like all others, in the drafts of people with a role in one of the organisations.
create function drafts_holding(pattern text, organisations uuid[]) returns bigint
    language sql
    stable
as $$
    select count(*)
    from form_draft d
    where erased_json(d.fields, pattern, '', false) <> d.fields
      and exists (select from membership m where m.person_id = d.person_id and m.organisation_id = any(organisations))
$$;

create function erase_words_of_drafts(pattern text, instead text, organisations uuid[]) returns void
    language sql
as $$
    update form_draft d
    set fields = erased_json(d.fields, pattern, instead, false)
    where erased_json(d.fields, pattern, '', false) <> d.fields
      and exists (select from membership m where m.person_id = d.person_id and m.organisation_id = any(organisations))
$$;

grant execute on function drafts_holding(text, uuid[]), erase_words_of_drafts(text, text, uuid[]) to "${app_role}";
