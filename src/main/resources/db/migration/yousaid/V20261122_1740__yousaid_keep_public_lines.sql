-- What a council tells young people in public. Its rows belong to the organisation, whose people all see them.
create table public_page (
    organisation_id uuid primary key references organisation (id),
    version integer not null,
    tell_us text check (tell_us <> ''),
    published_on date,
    published_by uuid references person (id),
    check ((published_on is null) = (published_by is null))
);

comment on table public_page is 'Whether a council shows its page; the words on it are those of approvals';
comment on column public_page.tell_us is 'How young people tell the council something, in the words of a leader';
comment on column public_page.published_on is 'Null while the page is switched off';
create index public_page_published_by on public_page (published_by);

create table public_line (
    id uuid primary key,
    version integer not null,
    organisation_id uuid not null references organisation (id),
    position integer not null check (position > 0),
    topic text not null check (topic <> ''),
    asked_of_us_by text not null check (asked_of_us_by in ('YOUNG_PEOPLE', 'INSPECTORS')),
    asked text not null check (asked <> ''),
    did text not null check (did <> ''),
    different text not null check (different <> ''),
    action_id uuid references action (id),
    recommendation_id uuid references recommendation (id),
    measure_id uuid references measure (id),
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    withdrawn_because text check (withdrawn_because <> ''),
    withdrawn_by uuid references person (id),
    withdrawn_at timestamptz,
    check (num_nonnulls(action_id, recommendation_id) = 1),
    check (num_nulls(withdrawn_because, withdrawn_by, withdrawn_at) in (0, 3))
);

create index public_line_organisation on public_line (organisation_id, position, id);
create index public_line_action on public_line (action_id);
create index public_line_recommendation on public_line (recommendation_id);
create index public_line_measure on public_line (measure_id);
create index public_line_written_by on public_line (written_by);
create index public_line_withdrawn_by on public_line (withdrawn_by);

-- The words and the figure exactly as the leader saw them: only these are ever shown to the public.
create table public_line_approval (
    id uuid primary key,
    line_id uuid not null references public_line (id),
    organisation_id uuid not null references organisation (id),
    topic text not null check (topic <> ''),
    asked_of_us_by text not null check (asked_of_us_by in ('YOUNG_PEOPLE', 'INSPECTORS')),
    asked text not null check (asked <> ''),
    did text not null check (did <> ''),
    different text not null check (different <> ''),
    measure_id uuid references measure (id),
    figure_of text check (figure_of <> ''),
    figure_words text check (figure_words <> ''),
    figure_on date,
    approved_by uuid not null references person (id),
    approved_at timestamptz not null,
    check (num_nulls(figure_of, figure_words, figure_on) in (0, 3)),
    check (figure_on is null or measure_id is not null)
);

comment on column public_line_approval.figure_words is 'A small figure has lost its value here';
create index public_line_approval_line on public_line_approval (line_id, approved_at desc, id desc);
create index public_line_approval_organisation on public_line_approval (organisation_id);
create index public_line_approval_measure on public_line_approval (measure_id);
create index public_line_approval_approved_by on public_line_approval (approved_by);

call never_change('public_line_approval');
call keep_row_versions('public_page', 'organisation_id', 'organisation_id');
call keep_row_versions('public_line', 'id', 'organisation_id');
call keep_row_versions('public_line_approval', 'id', 'organisation_id');
