alter table plan
    add column found_by tsvector generated always as (words_to_find(name, null)) stored;
create index plan_found_by on plan using gin (found_by);

alter table action
    add column found_by tsvector generated always as (
        words_to_find(title, coalesce(outcome, '') || ' ' || coalesce(evidence_needed, '') || ' ' || coalesce(in_the_way, ''))) stored;
create index action_found_by on action using gin (found_by);

alter table progress_update
    add column found_by tsvector generated always as (
        words_to_find(words, coalesce(changed, '') || ' ' || coalesce(next, '') || ' ' || coalesce(in_the_way, ''))) stored;
create index progress_update_found_by on progress_update using gin (found_by);
