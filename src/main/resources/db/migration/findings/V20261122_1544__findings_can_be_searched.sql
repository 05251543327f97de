alter table finding
    add column found_by tsvector generated always as (
        words_to_find(words, section || ' ' || coalesce(correction, '') || ' ' || coalesce(annotation, ''))) stored;
create index finding_found_by on finding using gin (found_by);

alter table recommendation
    add column found_by tsvector generated always as (
        words_to_find(words, coalesce(correction, '') || ' ' || coalesce(outcome_wanted, ''))) stored;
create index recommendation_found_by on recommendation using gin (found_by);

alter table recommendation_update
    add column found_by tsvector generated always as (words_to_find(words, rating_reason)) stored;
create index recommendation_update_found_by on recommendation_update using gin (found_by);
