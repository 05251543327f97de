-- The one exception to "nothing is lost": identifying words or a file are destroyed wherever they stand. Who, when and why
-- stay, and what was erased is not said.
create table erasure (
    id uuid primary key,
    kind text not null check (kind in ('WORDS', 'FILE')),
    organisation_ids uuid[] not null check (cardinality(organisation_ids) > 0),
    reason text not null check (reason <> ''),
    erased_by uuid not null references person (id),
    erased_at timestamptz not null
);

comment on column erasure.organisation_ids is 'The organisations in whose things it was looked for: those its administrator looks after';
create index erasure_person on erasure (erased_by, erased_at desc);
create index erasure_time on erasure (erased_at desc, id);
call never_change('erasure');
call keep_row_versions('erasure', 'id', 'id');

-- Which versions say less than they did. The digest is of what they still say, so that this is protected as well.
create table erased_version (
    erasure_id uuid not null references erasure (id),
    version_id bigint not null,
    digest bytea not null check (length(digest) = 32),
    primary key (erasure_id, version_id)
);

create index erased_version_version on erased_version (version_id);
call only_functions_write('erased_version');
call keep_row_versions('erased_version', 'erasure_id', 'erasure_id');

-- What somebody decided on the strength of what was erased; marked until a manager has looked at it again.
create table erasure_mark (
    id uuid primary key,
    version integer not null,
    erasure_id uuid not null references erasure (id),
    thing_id uuid not null,
    plan_id uuid not null,
    audience_id uuid references organisation (id),
    kind text not null check (kind in ('SIGN_OFF_REQUEST', 'PLAN_VERSION')),
    row_id uuid not null,
    confirmed_because text check (confirmed_because <> ''),
    confirmed_by uuid references person (id),
    confirmed_at timestamptz,
    unique (erasure_id, row_id),
    check (num_nulls(confirmed_because, confirmed_by, confirmed_at) in (0, 3))
);

comment on column erasure_mark.thing_id is 'The action or plan on whose history page it is told';
create index erasure_mark_plan on erasure_mark (plan_id, id);
create index erasure_mark_thing on erasure_mark (thing_id);
create index erasure_mark_audience on erasure_mark (audience_id);
create index erasure_mark_person on erasure_mark (confirmed_by);
call keep_row_versions('erasure_mark', 'id', 'thing_id');

-- Words without what a pattern finds in any case. Where the place of every letter counts, each is covered by a block instead.
create function erased_text(said text, pattern text, instead text, keeps_length boolean) returns text
    language plpgsql
    immutable
as $$
declare
    begins integer;
    ends integer := 1;
begin
    if said is null or not keeps_length then
        return regexp_replace(said, pattern, instead, 'gi');
    end if;
    loop
        begins := regexp_instr(said, pattern, ends, 1, 0, 'i');
        exit when begins = 0;
        ends := regexp_instr(said, pattern, begins, 1, 1, 'i');
        said := overlay(said placing repeat(chr(9608), ends - begins) from begins for ends - begins);
    end loop;
    return said;
end
$$;

create function erased_json(said jsonb, pattern text, instead text, keeps_length boolean) returns jsonb
    language plpgsql
    immutable
as $$
begin
    return case jsonb_typeof(said)
        when 'string' then to_jsonb(erased_text(said #>> '{}', pattern, instead, keeps_length))
        when 'array' then (select coalesce(jsonb_agg(erased_json(e.value, pattern, instead, keeps_length) order by e.place), '[]')
                           from jsonb_array_elements(said) with ordinality e (value, place))
        when 'object' then (select coalesce(jsonb_object_agg(e.key, erased_json(e.value, pattern, instead, keeps_length)), '{}')
                            from jsonb_each(said) e)
        else said
    end;
end
$$;

-- The columns of a table in which people write: text that no constraint limits to a few words of the product's own.
create function columns_people_write(of_table text) returns table (name text, type text)
    language sql
    stable
    set search_path = public, pg_temp
as $$
    select cast(a.attname as text), format_type(a.atttypid, null)
    from pg_attribute a
    where a.attrelid = to_regclass(quote_ident(of_table))
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
      and not exists (select from pg_constraint c
                      where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
                        and pg_get_constraintdef(c.oid) ~ ' (= ANY|~) ')
$$;

-- Tables in which spans count the letters of a letter, or of which words are compared with it.
create function keeps_length(of_table text) returns boolean
    language sql
    immutable
as $$
    select of_table in ('letter', 'letter_draft', 'finding', 'recommendation')
$$;

create function erased_data(v row_version, pattern text, instead text) returns jsonb
    language sql
    stable
    set search_path = public, pg_temp
as $$
    select v.row_data || coalesce(
        (select jsonb_object_agg(c.name, erased_json(v.row_data -> c.name, pattern, instead, keeps_length(v.table_name)))
         from columns_people_write(v.table_name) c
         where v.row_data -> c.name is not null), '{}')
$$;

-- Whether a version holds what the pattern finds, in words that people wrote.
create function version_holds(v row_version, pattern text) returns boolean
    language sql
    stable
    cost 10000
    set search_path = public, pg_temp
as $$
    select coalesce(v.reason ~* pattern, false) or erased_data(v, pattern, '') <> v.row_data
$$;

grant execute on function version_holds(row_version, text) to "${app_role}";

-- The column that identifies the rows of a table with row versions; null for a table without.
create function row_column(of_table text) returns text
    language sql
    stable
    set search_path = public, pg_temp
as $$
    select split_part(encode(t.tgargs, 'escape'), '\000', 1)
    from pg_trigger t
    where t.tgrelid = to_regclass(quote_ident(of_table)) and t.tgfoid = 'record_row_version'::regproc
$$;

-- After its content was changed: the salt goes, and what is left has a digest of its own.
create function mark_erased(erasure uuid, version bigint) returns void
    language sql
    set search_path = public, pg_temp
as $$
    update version_digest d set salt = null where d.version_id = version;
    insert into erased_version (erasure_id, version_id, digest)
    select erasure, v.id, sha256(convert_to(version_content(v), 'UTF8')) from row_version v where v.id = version;
$$;

revoke all on function mark_erased(uuid, bigint) from public;

-- Erases what the pattern finds from versions and from the rows they are versions of. Everything else of them stays.
create function erase_words(erasure uuid, versions bigint[], pattern text, instead text) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    holder record;
    changes text;
    finds text;
    held bigint;
    changed text[] := array['row_version'];
    one text;
begin
    for holder in
        select v.table_name, array_agg(distinct v.row_id) as rows
        from row_version v
        where v.id = any(versions) and row_column(v.table_name) is not null
        group by v.table_name
    loop
        select string_agg(case c.type
                   when 'text' then format('%1$I = erased_text(%1$I, $1, $2, $3)', c.name)
                   when 'text[]' then format('%1$I = case when %1$I is not null then array(select erased_text(e.said, $1, $2, $3) from unnest(%1$I) with ordinality e (said, place) order by e.place) end', c.name)
                   else format('%1$I = erased_json(%1$I, $1, $2, $3)', c.name) end, ', '),
               string_agg(case c.type
                   when 'text' then format('%I ~* $1', c.name)
                   when 'text[]' then format('exists (select from unnest(%I) e (said) where e.said ~* $1)', c.name)
                   else format('erased_json(%1$I, $1, $2, $3) <> %1$I', c.name) end, ' or ')
        into changes, finds
        from columns_people_write(holder.table_name) c;
        continue when changes is null;
        -- Whoever has the row open must not write the words back.
        if exists (select from pg_attribute a
                   where a.attrelid = to_regclass(quote_ident(holder.table_name)) and a.attname = 'version' and not a.attisdropped) then
            changes := changes || ', version = version + 1';
        end if;
        execute format('update %I set %s where %I = any($4) and (%s)', holder.table_name, changes, row_column(holder.table_name), finds)
            using pattern, instead, keeps_length(holder.table_name), holder.rows;
        changed := changed || holder.table_name;
    end loop;
    for held in select v.id from row_version v where v.id = any(versions) and version_holds(v, pattern) order by v.id loop
        update row_version v
        set row_data = erased_data(v, pattern, instead), reason = erased_text(v.reason, pattern, instead, false)
        where v.id = held;
        perform mark_erased(erasure, held);
    end loop;
    -- What the planner knows of a table is a sample of its words.
    foreach one in array changed loop
        execute format('analyze %I', one);
    end loop;
end
$$;

revoke all on function erase_words(uuid, bigint[], text, text) from public;
grant execute on function erase_words(uuid, bigint[], text, text) to "${app_role}";

-- The planner's samples of any table that still show what the pattern finds are taken anew.
create function forget_samples(pattern text) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    one text;
begin
    for one in
        select distinct s.tablename::text
        from pg_stats s
        where s.schemaname = 'public'
          and (s.most_common_vals::text ~* pattern or s.histogram_bounds::text ~* pattern or s.most_common_elems::text ~* pattern)
    loop
        execute format('analyze %I', one);
    end loop;
end
$$;

revoke all on function forget_samples(text) from public;
grant execute on function forget_samples(text) to "${app_role}";
