-- A request never changes; what becomes of it is a record of its own, and there is at most one.
create table sign_off_request (
    id uuid primary key,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    impact text not null check (impact <> ''),
    requested_by uuid not null references person (id),
    requested_on date not null,
    requested_at timestamptz not null
);

create index sign_off_request_action on sign_off_request (action_id, requested_at desc);
create index sign_off_request_plan on sign_off_request (plan_id, requested_at);
create index sign_off_request_audience on sign_off_request (audience_id);
create index sign_off_request_requester on sign_off_request (requested_by);

create table relied_on_evidence (
    request_id uuid not null references sign_off_request (id),
    evidence_version_id uuid not null references evidence_version (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    primary key (request_id, evidence_version_id)
);

create index relied_on_evidence_version on relied_on_evidence (evidence_version_id);
create index relied_on_evidence_action on relied_on_evidence (action_id);
create index relied_on_evidence_plan on relied_on_evidence (plan_id);
create index relied_on_evidence_audience on relied_on_evidence (audience_id);

create table sign_off_decision (
    id uuid primary key,
    request_id uuid not null unique references sign_off_request (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    outcome text not null check (outcome in ('SIGNED_OFF', 'RETURNED', 'TAKEN_BACK')),
    words text not null,
    check_due_on date,
    no_check_reason text,
    decided_by uuid not null references person (id),
    decided_on date not null,
    decided_at timestamptz not null,
    check (outcome <> 'RETURNED' or words <> ''),
    check ((outcome = 'SIGNED_OFF') = (check_due_on is not null or no_check_reason is not null)),
    check (check_due_on is null or no_check_reason is null)
);

comment on column sign_off_decision.check_due_on is 'The day on which somebody other than the lead looks whether it lasted';
create index sign_off_decision_action on sign_off_decision (action_id, decided_at desc);
create index sign_off_decision_plan on sign_off_decision (plan_id);
create index sign_off_decision_audience on sign_off_decision (audience_id);
create index sign_off_decision_decider on sign_off_decision (decided_by);

-- Whatever the application's code does: nobody signs off or returns their own request, and only its requester's side takes it back.
create function decide_on_somebody_elses_request() returns trigger
    language plpgsql
as $$
begin
    if new.outcome in ('SIGNED_OFF', 'RETURNED')
        and new.decided_by = (select requested_by from sign_off_request where id = new.request_id) then
        raise exception 'a request is not decided by whoever made it' using errcode = 'check_violation';
    end if;
    if new.outcome = 'SIGNED_OFF'
        and not exists (select from relied_on_evidence where request_id = new.request_id) then
        raise exception 'a sign-off relies on evidence' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger sign_off_decision_by_another
    before insert on sign_off_decision
    for each row execute function decide_on_somebody_elses_request();

call never_change('sign_off_request');
call never_change('relied_on_evidence');
call never_change('sign_off_decision');

call keep_row_versions('sign_off_request', 'id', 'action_id');
call keep_row_versions('relied_on_evidence', 'request_id', 'action_id');
call keep_row_versions('sign_off_decision', 'id', 'action_id');
