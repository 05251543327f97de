-- Where the words of a letter are wrong (a slip, a name that changed) the right ones stand beside them, never over them.
alter table finding
    add column page integer check (page > 0),
    add column correction text check (correction <> '');

alter table recommendation
    add column page integer check (page > 0),
    add column correction text check (correction <> ''),
    add column regulation text,
    add column due_on date;

comment on column recommendation.regulation is 'The regulation that a requirement rests on, as printed';
comment on column recommendation.due_on is 'The date printed beside a requirement; never worked out';
