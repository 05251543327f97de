-- Asked of the lead about an action; open until it was answered and whoever asked closed it. None of these rows ever changes.
create table question (
    id uuid primary key,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    words text not null check (words <> ''),
    asked_by uuid not null references person (id),
    asked_on date not null,
    asked_at timestamptz not null
);

comment on column question.audience_id is 'Null: for all organisations of the plan; else for one council and its trust';
create index question_action on question (action_id, asked_at desc);
create index question_plan on question (plan_id, asked_at);
create index question_audience on question (audience_id);
create index question_asker on question (asked_by, asked_at);

create table question_answer (
    id uuid primary key,
    question_id uuid not null references question (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    words text not null check (words <> ''),
    said_by text check (said_by <> ''),
    recorded_by uuid not null references person (id),
    recorded_on date not null,
    recorded_at timestamptz not null
);

comment on column question_answer.said_by is 'Who answered, where somebody else wrote it down for them';
create index question_answer_question on question_answer (question_id, recorded_at);
create index question_answer_action on question_answer (action_id);
create index question_answer_plan on question_answer (plan_id);
create index question_answer_audience on question_answer (audience_id);
create index question_answer_recorder on question_answer (recorded_by);

create table question_closing (
    id uuid primary key,
    question_id uuid not null unique references question (id),
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    words text check (words <> ''),
    closed_by uuid not null references person (id),
    closed_on date not null,
    closed_at timestamptz not null
);

create index question_closing_action on question_closing (action_id);
create index question_closing_plan on question_closing (plan_id);
create index question_closing_audience on question_closing (audience_id);
create index question_closing_closer on question_closing (closed_by);

-- Whatever the application's code does: whoever asked closes a question, and nothing is answered after that.
create function close_ones_own_question() returns trigger
    language plpgsql
as $$
begin
    if new.closed_by <> (select asked_by from question where id = new.question_id) then
        raise exception 'a question is closed by whoever asked it' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger question_closing_by_asker
    before insert on question_closing
    for each row execute function close_ones_own_question();

create function answer_what_is_open() returns trigger
    language plpgsql
as $$
begin
    if exists (select from question_closing where question_id = new.question_id) then
        raise exception 'a closed question is not answered' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger question_answer_while_open
    before insert on question_answer
    for each row execute function answer_what_is_open();

call never_change('question');
call never_change('question_answer');
call never_change('question_closing');

call keep_row_versions('question', 'id', 'action_id');
call keep_row_versions('question_answer', 'id', 'action_id');
call keep_row_versions('question_closing', 'id', 'action_id');
