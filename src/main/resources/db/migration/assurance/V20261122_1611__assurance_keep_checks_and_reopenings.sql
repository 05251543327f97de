-- A further check that is to be made of a sign-off, beside the one set with it. It never changes.
create table planned_check (
    id uuid primary key,
    sign_off_id uuid not null references sign_off_decision (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    due_on date not null,
    reason text check (reason <> ''),
    set_by uuid not null references person (id),
    set_on date not null,
    set_at timestamptz not null,
    check (due_on >= set_on)
);

create index planned_check_sign_off on planned_check (sign_off_id, due_on);
create index planned_check_action on planned_check (action_id, set_at desc);
create index planned_check_plan on planned_check (plan_id);
create index planned_check_audience on planned_check (audience_id);
create index planned_check_setter on planned_check (set_by);

-- Somebody other than the lead looked whether it lasted. It never changes.
create table embedding_check (
    id uuid primary key,
    sign_off_id uuid not null references sign_off_decision (id),
    planned_check_id uuid unique references planned_check (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    due_on date not null,
    method text not null check (method in ('DIP_SAMPLE', 'MEASURE', 'AUDIT', 'VOICE')),
    sample_size integer check (sample_size between 1 and 10000),
    found text not null check (found <> ''),
    result text not null check (result in ('HELD', 'DID_NOT_HOLD')),
    reason text check (reason <> ''),
    new_due_on date,
    checked_by uuid not null references person (id),
    checked_on date not null,
    checked_at timestamptz not null,
    check (method <> 'DIP_SAMPLE' or sample_size is not null),
    check ((result = 'DID_NOT_HOLD') = (reason is not null) and (result = 'DID_NOT_HOLD') = (new_due_on is not null)),
    check (new_due_on is null or new_due_on > checked_on),
    check (result = 'DID_NOT_HOLD' or checked_on >= due_on)
);

comment on column embedding_check.planned_check_id is 'Null: the check that was set with the sign-off';
comment on column embedding_check.due_on is 'The day it was set for';
create unique index embedding_check_set_at_sign_off on embedding_check (sign_off_id) where planned_check_id is null;
create index embedding_check_sign_off on embedding_check (sign_off_id, result);
create index embedding_check_action on embedding_check (action_id, checked_at desc);
create index embedding_check_plan on embedding_check (plan_id, checked_on);
create index embedding_check_audience on embedding_check (audience_id);
create index embedding_check_checker on embedding_check (checked_by);

-- A manager or leader sent an action back to work without a check. It never changes.
create table reopening (
    id uuid primary key,
    sign_off_id uuid not null references sign_off_decision (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    reason text not null check (reason <> ''),
    from_due_on date not null,
    new_due_on date not null,
    reopened_by uuid not null references person (id),
    reopened_on date not null,
    reopened_at timestamptz not null,
    check (new_due_on > reopened_on)
);

create unique index reopening_sign_off on reopening (sign_off_id);
create index reopening_action on reopening (action_id, reopened_at desc);
create index reopening_plan on reopening (plan_id);
create index reopening_audience on reopening (audience_id);
create index reopening_reopener on reopening (reopened_by);

-- Whatever the application's code does: a check is of its action's own sign-off, and is not made by whoever leads or asked.
create function check_somebody_elses_work() returns trigger
    language plpgsql
as $$
begin
    if new.checked_by = (select lead_id from action where id = new.action_id) then
        raise exception 'an embedding check is not made by the lead' using errcode = 'check_violation';
    end if;
    if not exists (select from sign_off_decision d
                   join sign_off_request r on r.id = d.request_id
                   where d.id = new.sign_off_id and d.action_id = new.action_id and d.outcome = 'SIGNED_OFF'
                     and r.requested_by <> new.checked_by) then
        raise exception 'an embedding check is of a sign-off of its action, and not made by whoever asked for it'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger embedding_check_by_another
    before insert on embedding_check
    for each row execute function check_somebody_elses_work();

-- There is no way to EMBEDDED but a check that held, of the sign-off in force.
create function embed_only_what_held() returns trigger
    language plpgsql
as $$
begin
    if not exists (select from embedding_check c
                   where c.action_id = new.id and c.result = 'HELD'
                     and c.sign_off_id = (select d.id from sign_off_decision d
                                          where d.action_id = new.id and d.outcome = 'SIGNED_OFF'
                                          order by d.decided_at desc, d.id desc
                                          limit 1)) then
        raise exception 'an action is embedded by a check that held' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger action_embedded_by_check
    before update of status on action
    for each row when (new.status = 'EMBEDDED' and old.status <> 'EMBEDDED')
    execute function embed_only_what_held();

create trigger action_never_begins_embedded
    before insert on action
    for each row when (new.status = 'EMBEDDED')
    execute function embed_only_what_held();

call never_change('planned_check');
call never_change('embedding_check');
call never_change('reopening');

call keep_row_versions('planned_check', 'id', 'action_id');
call keep_row_versions('embedding_check', 'id', 'action_id');
call keep_row_versions('reopening', 'id', 'action_id');

-- Checks that were set with sign-offs before this day are waited for like all others.
update action_standing s
set next_check_on = (select d.check_due_on from sign_off_decision d
                     where d.action_id = s.action_id and d.outcome = 'SIGNED_OFF'
                     order by d.decided_at desc, d.id desc
                     limit 1)
from action a
where a.id = s.action_id and a.status in ('SIGNED_OFF', 'EMBEDDED');
