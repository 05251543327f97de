-- What lists and pages say of an action after its sign-off.
alter table action_standing
    add column next_check_on date,
    add column times_reopened integer not null default 0 check (times_reopened >= 0),
    add column times_not_held integer not null default 0 check (times_not_held between 0 and times_reopened);

comment on column action_standing.next_check_on is 'The earliest day on which somebody is to look whether it lasted; counts while the action is signed off or embedded';
comment on column action_standing.times_reopened is 'How often it went back to work after its sign-off, for whatever reason';
comment on column action_standing.times_not_held is 'How many of these times an embedding check did not hold';
create index action_standing_next_check on action_standing (next_check_on) where next_check_on is not null;
