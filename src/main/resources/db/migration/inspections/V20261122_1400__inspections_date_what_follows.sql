-- When the next inspection usually comes depends on the framework and on the grade: months after the last day of this one.
alter table framework_grade
    add column next_first_month integer,
    add column next_last_month integer,
    add constraint framework_grade_next check (0 <= next_first_month and next_first_month <= next_last_month),
    add constraint framework_grade_next_both check ((next_first_month is null) = (next_last_month is null));

comment on column framework_grade.next_first_month is 'Usual, not statutory; null where the framework names no time';

update framework_grade g set next_first_month = 30, next_last_month = 42
from framework f
where f.id = g.framework_id and f.code = 'ILACS' and g.position <= 3;

update framework_grade g set next_first_month = 12, next_last_month = 18
from framework f
where f.id = g.framework_id and f.code = 'SCCIF' and g.position = 3;

update framework_grade g set next_first_month = 6, next_last_month = 12
from framework f
where f.id = g.framework_id and f.code = 'SCCIF' and g.position = 4;

-- A date somebody put in the place of the one that is worked out or printed. Never changed: a later one takes its place,
-- and the worked out one stays in view.
create table date_override (
    id uuid primary key,
    inspection_id uuid not null references inspection (id),
    number integer not null check (number > 0),
    rule text not null check (rule in ('PUBLISH_REPORT', 'STATEMENT_OF_ACTION', 'DRAFT_PLAN', 'FINAL_PLAN',
        'PLAN_AFTER_FOCUSED_VISIT', 'PLAN_AFTER_MONITORING_VISIT', 'JOINT_STATEMENT', 'AREA_SEND_PLAN',
        'NEXT_INSPECTION')),
    due_on date not null,
    reason text not null check (reason <> ''),
    set_by uuid not null references person (id),
    set_on date not null,
    set_at timestamptz not null,
    unique (inspection_id, number)
);

comment on column date_override.number is 'Counts the overrides of an inspection from 1; the last of a rule is in force';
create index date_override_due on date_override (due_on);
create index date_override_setter on date_override (set_by);

-- Home looks for what was received or published lately.
create index inspection_begins_clock on inspection ((coalesce(received_on, published_on)));

call never_change('date_override');
call keep_row_versions('date_override', 'id', 'inspection_id');
