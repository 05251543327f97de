-- What an action for all organisations of a plan means to one council of it; seen by that council and its trust.
create table council_view (
    id uuid primary key,
    version integer not null,
    action_id uuid not null references action (id),
    plan_id uuid not null references plan (id),
    audience_id uuid not null references organisation (id),
    words text check (words <> ''),
    rating text check (rating in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    rating_words text check (rating_words <> ''),
    rated_on date,
    unique (action_id, audience_id),
    check ((rating is null) = (rated_on is null) and (rating is null) = (rating_words is null))
);

comment on column council_view.audience_id is 'The council whose view it is';
create index council_view_plan on council_view (plan_id);
create index council_view_audience on council_view (audience_id);

call keep_row_versions('council_view', 'id', 'action_id');
