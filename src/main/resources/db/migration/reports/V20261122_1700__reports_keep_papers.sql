-- Every paper that was made as a file: what it was asked for, and whose things it may hold. It can be had again by its id.
create table paper (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    name text not null check (name ~ '^[a-z][a-z-]*$'),
    title text not null check (title <> ''),
    as_at date not null,
    since date check (since < as_at),
    without_people boolean not null,
    filter text not null,
    organisation_ids uuid[] not null,
    inspection_ids uuid[] not null,
    made_by uuid not null references person (id),
    made_at timestamptz not null
);

comment on table paper is 'A snapshot: its id stands on every page of the paper';
comment on column paper.audience_id is 'Set when it was read with the eyes of one organisation of the plan';
comment on column paper.filter is 'Query of the list of actions it was made from, with its question mark; empty for all actions';
comment on column paper.organisation_ids is 'Organisations whose things its maker saw: whoever has it again must see things of each';
comment on column paper.inspection_ids is 'Inspections its maker saw: whoever has it again must see each of them that day';
create index paper_plan on paper (plan_id, made_at desc, id);
create index paper_audience on paper (audience_id);
create index paper_person on paper (made_by);
call never_change('paper');
call keep_row_versions('paper', 'id', 'id');

-- All that a paper says, as plain data. Never changes but by erasing, hence without row versions of its own.
create table paper_model (
    paper_id uuid primary key references paper (id),
    model jsonb not null
);

call never_change('paper_model');

-- A paper with its options under a name, to be made again with one press, until somebody removes it.
create table saved_paper (
    id uuid primary key,
    version integer not null,
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    paper text not null check (paper ~ '^[a-z][a-z-]*$'),
    name text not null check (name <> ''),
    without_people boolean not null,
    since date,
    filter text not null,
    kept_by uuid not null references person (id),
    kept_at timestamptz not null,
    removed_at timestamptz
);

comment on column saved_paper.audience_id is 'Whose people find it; null: everybody who sees the plan';
comment on column saved_paper.since is 'Null: since the last board date before the day it is made';
create unique index saved_paper_name on saved_paper (plan_id, audience_id, lower(name)) nulls not distinct where removed_at is null;
create index saved_paper_audience on saved_paper (audience_id);
create index saved_paper_person on saved_paper (kept_by);
call keep_row_versions('saved_paper', 'id', 'plan_id');

-- How the papers of an organisation look.
create table house_style (
    organisation_id uuid primary key references organisation (id),
    version integer not null,
    name text not null check (name <> ''),
    colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
    footer text check (footer <> ''),
    classification text check (classification <> ''),
    logo_id uuid references stored_file (id),
    logo_words text check (logo_words <> ''),
    check ((logo_id is null) = (logo_words is null))
);

create index house_style_logo on house_style (logo_id);
call keep_row_versions('house_style', 'organisation_id', 'organisation_id');

-- Whether a paper says what the pattern finds.
create function model_says(model jsonb, pattern text) returns boolean
    language sql
    immutable
    cost 10000
as $$
    select exists (select from jsonb_path_query(model, 'strict $.** ? (@.type() == "string")') said
                   where said #>> '{}' ~* pattern)
$$;

-- A paper without what the pattern finds. Left alone is what its forms steer by, as a name may be a word like green; of a
-- drawing only what stands between its tags is words.
create function erased_model(said jsonb, pattern text, instead text) returns jsonb
    language plpgsql
    immutable
as $$
begin
    return case jsonb_typeof(said)
        when 'string' then to_jsonb(erased_text(said #>> '{}', pattern, instead, false))
        when 'array' then (select coalesce(jsonb_agg(erased_model(e.value, pattern, instead) order by e.place), '[]')
                           from jsonb_array_elements(said) with ordinality e (value, place))
        when 'object' then (select coalesce(jsonb_object_agg(e.key,
                                case when e.key in ('is', 'tone', 'rating', 'colour', 'width', 'layout', 'day', 'moment', 'decimal',
                                                    'snapshot', 'at', 'asAt', 'sealedAt', 'digest', 'mediaType', 'base64', 'file', 'sha256')
                                         then e.value
                                     when e.key = 'svg' then to_jsonb(regexp_replace(e.value #>> '{}', '(?:' || pattern || ')(?=[^<>]*<)', instead, 'gi'))
                                     else erased_model(e.value, pattern, instead) end), '{}')
                            from jsonb_each(said) e)
        else said
    end;
end
$$;

create function papers_holding(pattern text, organisations uuid[]) returns bigint
    language sql
    stable
as $$
    select count(*)
    from paper p
    join paper_model m on m.paper_id = p.id
    where exists (select from plan_organisation po where po.plan_id = p.plan_id and po.organisation_id = any(organisations))
      and model_says(m.model, pattern)
$$;

-- In all of a paper, whichever council's part the words stand in.
create function erase_words_of_papers(pattern text, instead text, organisations uuid[]) returns void
    language sql
    security definer
    set search_path = public, pg_temp
as $$
    update paper_model m
    set model = erased_model(m.model, pattern, instead)
    from paper p
    where p.id = m.paper_id
      and exists (select from plan_organisation po where po.plan_id = p.plan_id and po.organisation_id = any(organisations))
      and model_says(m.model, pattern)
$$;

revoke all on function erase_words_of_papers(text, text, uuid[]) from public;
grant execute on function model_says(jsonb, text), erased_model(jsonb, text, text), papers_holding(text, uuid[]),
    erase_words_of_papers(text, text, uuid[]) to "${app_role}";
