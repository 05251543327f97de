-- Recommendations of a plan whose actions a leader signs off too, after a manager.
create table second_sign_off (
    plan_id uuid not null references plan (id),
    recommendation_id uuid not null references recommendation (id),
    audience_id uuid references organisation (id),
    wanted_by uuid not null references person (id),
    wanted_on date not null,
    primary key (plan_id, recommendation_id)
);

create index second_sign_off_recommendation on second_sign_off (recommendation_id);
create index second_sign_off_audience on second_sign_off (audience_id);
create index second_sign_off_wanter on second_sign_off (wanted_by);
call never_change('second_sign_off');
grant delete on second_sign_off to "${app_role}";
call keep_row_versions('second_sign_off', 'plan_id', 'plan_id');

-- A manager accepted the request; it waits for a leader.
create table first_acceptance (
    id uuid primary key,
    request_id uuid not null unique references sign_off_request (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    words text not null,
    check_due_on date,
    no_check_reason text,
    accepted_by uuid not null references person (id),
    accepted_on date not null,
    accepted_at timestamptz not null,
    check ((check_due_on is null) <> (no_check_reason is null))
);

create index first_acceptance_action on first_acceptance (action_id, accepted_at desc);
create index first_acceptance_plan on first_acceptance (plan_id);
create index first_acceptance_audience on first_acceptance (audience_id);
create index first_acceptance_accepter on first_acceptance (accepted_by);
call never_change('first_acceptance');
call keep_row_versions('first_acceptance', 'id', 'action_id');

create function wants_second_sign_off(wanting_action uuid) returns boolean
    language sql
    stable
    set search_path = public, pg_temp
as $$
    select exists (select from action_recommendation ar
                   join second_sign_off s on s.plan_id = ar.plan_id and s.recommendation_id = ar.recommendation_id
                   where ar.action_id = wanting_action)
$$;

-- Whatever the application's code does: nobody accepts, signs off or returns what they asked for or lead; a sign-off relies on
-- evidence; and where a second one is wanted, another person has accepted before.
create or replace function decide_on_somebody_elses_request() returns trigger
    language plpgsql
as $$
begin
    if new.outcome in ('SIGNED_OFF', 'RETURNED') then
        perform decided_by_somebody_else(new.request_id, new.decided_by);
    end if;
    if new.outcome = 'SIGNED_OFF' then
        perform stands_on_evidence(new.request_id);
        if wants_second_sign_off(new.action_id)
            and not exists (select from first_acceptance f
                            where f.request_id = new.request_id and f.accepted_by <> new.decided_by) then
            raise exception 'a second sign-off follows the acceptance of another person' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;

create function decided_by_somebody_else(request uuid, decider uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if decider = (select r.requested_by from sign_off_request r where r.id = request) then
        raise exception 'a request is not decided by whoever made it' using errcode = 'check_violation';
    end if;
    if decider = (select a.lead_id from sign_off_request r join action a on a.id = r.action_id where r.id = request) then
        raise exception 'a request is not decided by whoever leads the action' using errcode = 'check_violation';
    end if;
end
$$;

create function stands_on_evidence(request uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (select from relied_on_evidence x where x.request_id = request) then
        raise exception 'a sign-off relies on evidence' using errcode = 'check_violation';
    end if;
    if exists (select from relied_on_evidence x
               join evidence_version v on v.id = x.evidence_version_id
               join evidence e on e.id = v.evidence_id
               where x.request_id = request and e.state not in ('RECEIVED', 'ACCEPTED')) then
        raise exception 'a sign-off relies on evidence that stands' using errcode = 'check_violation';
    end if;
end
$$;

create function accept_somebody_elses_request() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform decided_by_somebody_else(new.request_id, new.accepted_by);
    perform stands_on_evidence(new.request_id);
    return new;
end
$$;

create trigger first_acceptance_by_another
    before insert on first_acceptance
    for each row execute function accept_somebody_elses_request();
