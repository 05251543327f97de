-- Requests of one action follow one another: each but the first takes the place of the one before it.
alter table sign_off_request add column supersedes_id uuid unique references sign_off_request (id);

-- Requests of before have no ticks; they follow one another as they were made.
update sign_off_request r
set supersedes_id = (select b.id from sign_off_request b
                     where b.action_id = r.action_id and (b.requested_at, b.id) < (r.requested_at, r.id)
                     order by b.requested_at desc, b.id desc
                     limit 1);

-- The evidence needed, line by line in the words it had when sign-off was asked for, and whether it is there.
create table request_evidence_needed (
    request_id uuid not null references sign_off_request (id),
    number integer not null check (number > 0),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    needed text not null check (needed <> ''),
    met boolean not null,
    shown_by text check (shown_by <> ''),
    primary key (request_id, number)
);

comment on column request_evidence_needed.shown_by is 'Where it is shown, or why it is not; in the words of whoever asked';
create index request_evidence_needed_action on request_evidence_needed (action_id);
create index request_evidence_needed_plan on request_evidence_needed (plan_id);
create index request_evidence_needed_audience on request_evidence_needed (audience_id);
call never_change('request_evidence_needed');
call keep_row_versions('request_evidence_needed', 'request_id', 'action_id');

-- The end of a sign-off because what it stood on has changed. The request that waits instead is made by whoever changed it.
create table sign_off_undoing (
    id uuid primary key,
    decision_id uuid not null unique references sign_off_decision (id),
    request_id uuid not null unique references sign_off_request (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    cause text not null check (cause in ('IMPACT_CHANGED', 'EVIDENCE_CHANGED')),
    evidence_id uuid references evidence (id),
    reason text not null check (reason <> ''),
    undone_by uuid not null references person (id),
    undone_on date not null,
    undone_at timestamptz not null,
    check ((cause = 'EVIDENCE_CHANGED') = (evidence_id is not null))
);

comment on column sign_off_undoing.request_id is 'The request that waits for a decision from then on';
comment on column sign_off_undoing.audience_id is 'Of the action, or of the piece of evidence where that is for fewer';
create index sign_off_undoing_action on sign_off_undoing (action_id, undone_at desc);
create index sign_off_undoing_plan on sign_off_undoing (plan_id, undone_at desc);
create index sign_off_undoing_audience on sign_off_undoing (audience_id);
create index sign_off_undoing_evidence on sign_off_undoing (evidence_id);
create index sign_off_undoing_undoer on sign_off_undoing (undone_by);
call never_change('sign_off_undoing');
call keep_row_versions('sign_off_undoing', 'id', 'action_id');
