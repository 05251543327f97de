-- How often somebody wants to be told what needs them; without a row, daily.
create table reminder_choice (
    person_id uuid primary key references person (id),
    version integer not null,
    digests text not null check (digests in ('DAILY', 'WEEKLY', 'NONE')),
    chosen_at timestamptz not null
);

-- One mail of a kind a person and day: the row that makes a day's digest one, and the way out. Its words leave the
-- database once it is sent or overtaken, so that nothing lives on here that was erased elsewhere.
create table mail (
    id uuid primary key,
    person_id uuid not null references person (id),
    kind text not null check (kind in ('DIGEST', 'ESCALATION')),
    day date not null,
    address text,
    subject text,
    plain text,
    html text,
    written_at timestamptz not null,
    state text not null check (state in ('WAITING', 'SENT', 'OVERTAKEN', 'GIVEN_UP', 'SHOWN')),
    attempts integer not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    last_failure text,
    unique (person_id, kind, day),
    check ((state = 'SENT') = (sent_at is not null)),
    check ((state in ('WAITING', 'SHOWN')) = (subject is not null)),
    check ((subject is null) = (plain is null) and (subject is null) = (html is null)),
    check (state = 'SHOWN' or address is not null)
);

comment on column mail.state is 'OVERTAKEN: a later digest told the same; GIVEN_UP: no server took it for a week; SHOWN: of the demonstration, which sends nothing';
comment on column mail.next_attempt_at is 'Not before this; while one instance is sending, when another may take over';
create index mail_waiting on mail (next_attempt_at, id) where state = 'WAITING';

-- The days whose reminders have all been written.
create table reminder_day (
    day date primary key,
    written_at timestamptz not null
);

-- After how many days past its due date an action of a plan is brought to its accountable manager; without a row, 14.
create table plan_escalation (
    plan_id uuid primary key references plan (id),
    version integer not null,
    after_days integer not null check (after_days between 1 and 180),
    set_by uuid not null references person (id),
    set_at timestamptz not null
);

create index plan_escalation_set_by on plan_escalation (set_by);

-- An action past its due date was brought to somebody: once for each due date, level and person.
create table escalation (
    id uuid primary key,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    due_on date not null,
    level text not null check (level in ('MANAGER', 'LEADER')),
    person_id uuid not null references person (id),
    escalated_on date not null check (escalated_on > due_on),
    mail_id uuid not null references mail (id),
    unique (action_id, due_on, level, person_id)
);

create index escalation_plan on escalation (plan_id, escalated_on);
create index escalation_audience on escalation (audience_id);
create index escalation_person on escalation (person_id);
create index escalation_mail on escalation (mail_id);
call never_change('escalation');

-- The private address of somebody's calendar. Stored is only a digest of its token; a new address ends the one before.
create table calendar_feed (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person (id),
    token_hash text not null unique,
    made_at timestamptz not null,
    revoked_at timestamptz check (revoked_at >= made_at)
);

create unique index calendar_feed_one on calendar_feed (person_id) where revoked_at is null;
create index calendar_feed_person on calendar_feed (person_id, made_at);

call keep_row_versions('reminder_choice', 'person_id', 'person_id');
call keep_row_versions('plan_escalation', 'plan_id', 'plan_id');
call keep_row_versions('escalation', 'id', 'action_id');
call keep_row_versions('calendar_feed', 'id', 'person_id');
