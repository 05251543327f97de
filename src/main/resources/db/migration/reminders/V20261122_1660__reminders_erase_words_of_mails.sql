-- Words of mails that wait, or that the demonstration shows, to people with a role in one of the organisations. Those that
-- were sent keep no words here.
create function mails_holding(pattern text, organisations uuid[]) returns bigint
    language sql
    stable
as $$
    select count(*)
    from mail m
    where concat_ws(' ', m.subject, m.plain, m.html) ~* pattern
      and exists (select from membership h where h.person_id = m.person_id and h.organisation_id = any(organisations))
$$;

-- Where the page of a mail spells the words otherwise than its plain text does, all of the page goes.
create function erase_words_of_mails(pattern text, instead text, organisations uuid[]) returns void
    language sql
as $$
    update mail m
    set subject = erased_text(m.subject, pattern, instead, false),
        plain = erased_text(m.plain, pattern, instead, false),
        html = case when m.html ~* pattern then erased_text(m.html, pattern, instead, false)
                    else '<p>' || instead || '</p>' end
    where concat_ws(' ', m.subject, m.plain, m.html) ~* pattern
      and exists (select from membership h where h.person_id = m.person_id and h.organisation_id = any(organisations))
$$;

grant execute on function mails_holding(text, uuid[]), erase_words_of_mails(text, text, uuid[]) to "${app_role}";
