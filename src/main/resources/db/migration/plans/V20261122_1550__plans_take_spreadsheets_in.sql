-- A spreadsheet on its way into a plan; seen by nobody but whoever put it in.
create table plan_import (
    id uuid primary key,
    version integer not null,
    plan_id uuid not null references plan (id),
    audience_id uuid references organisation (id),
    file_name text not null check (file_name <> ''),
    sheet integer not null check (sheet >= 0),
    heading_row integer not null check (heading_row >= 0),
    fields text[] not null,
    rating text check (rating in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    recommendation_id uuid references recommendation (id),
    put_in_by uuid not null references person (id),
    put_in_at timestamptz not null,
    accepted_at timestamptz,
    discarded_at timestamptz,
    check (accepted_at is null or discarded_at is null)
);

comment on column plan_import.audience_id is 'Whom the actions it makes are for: null for all organisations of the plan; else one council and its trust';
comment on column plan_import.heading_row is 'The number of the row with the headings, as the spreadsheet counts; 0 when there is none';
comment on column plan_import.fields is 'What each column says, from the left; an empty text where a column is left out';
comment on column plan_import.rating is 'How it is going where a row reports progress and says no rating';
comment on column plan_import.recommendation_id is 'What a row answers that names no recommendation';
create index plan_import_plan on plan_import (plan_id, put_in_by, put_in_at desc);
create index plan_import_audience on plan_import (audience_id);
create index plan_import_recommendation on plan_import (recommendation_id);
create index plan_import_person on plan_import (put_in_by);
call keep_row_versions('plan_import', 'id', 'id');

-- The words of the file. They are nobody's record: gone once the import is accepted or thrown away.
create table plan_import_cells (
    import_id uuid primary key references plan_import (id),
    cells text not null
);

comment on table plan_import_cells is 'Without row versions: what came of the words is in the versions of the actions, and the rest is not kept';
grant delete on plan_import_cells to "${app_role}";

alter table action
    add column import_key text check (import_key <> ''),
    add column closed_on date,
    add check (status <> 'CLOSED_BEFORE_IMPORT' or closed_on is not null);

comment on column action.import_key is 'The reference it had in the spreadsheet it came from, by which it is known when that is put in again';
comment on column action.closed_on is 'The day it was complete, where it came so from a spreadsheet';

-- Apart for each audience: that a key is taken would tell of another council''s action.
create unique index action_import_key on action (plan_id, audience_id, import_key) nulls not distinct where import_key is not null;
