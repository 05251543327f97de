alter table inspection
    add column found_by tsvector generated always as (words_to_find(title, scope)) stored;
create index inspection_found_by on inspection using gin (found_by);
