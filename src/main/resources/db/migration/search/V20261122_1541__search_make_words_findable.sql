-- What a row is found by. English, so that "moving" finds "moved"; and every word as it is written, so that the beginning of
-- a word finds it whatever English makes of its end. The most important words weigh most. A row keeps this in a generated
-- column, which cannot get out of step with its words and is gone with them when they are erased.
create function words_to_find(important text, other text) returns tsvector
    language sql
    immutable
    parallel safe
as $$
    select setweight(to_tsvector('pg_catalog.english'::regconfig, left(coalesce(important, ''), 100000)), 'A')
        || setweight(to_tsvector('pg_catalog.english'::regconfig, left(coalesce(other, ''), 100000)), 'C')
        || setweight(to_tsvector('pg_catalog.simple'::regconfig, left(coalesce(important, '') || ' ' || coalesce(other, ''), 200000)), 'D')
$$;

comment on function words_to_find(text, text) is 'Cut far beyond what a form takes, as too long a text would refuse the row itself';
grant execute on function words_to_find(text, text) to "${app_role}";
