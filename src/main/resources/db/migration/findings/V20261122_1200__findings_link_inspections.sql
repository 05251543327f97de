-- What one inspection says about another. A link makes no new recommendation; it is taken by a person from offers that
-- are worked out from the words each time, so only what was decided is stored. To undo is to delete: the row versions tell.
create table recommendation_comment (
    id uuid primary key,
    recommendation_id uuid not null references recommendation (id),
    finding_id uuid not null references finding (id),
    likeness numeric(3, 2) not null check (likeness between 0 and 1),
    taken_by uuid not null references person (id),
    taken_at timestamptz not null,
    unique (recommendation_id, finding_id)
);

comment on table recommendation_comment is 'A finding of a later inspection speaks about a recommendation of an earlier one';
comment on column recommendation_comment.likeness is 'How alike the words were when it was taken, from 0 to 1';
create index recommendation_comment_finding on recommendation_comment (finding_id);
create index recommendation_comment_taker on recommendation_comment (taken_by);

create table said_before (
    id uuid primary key,
    later_id uuid not null references recommendation (id),
    earlier_id uuid not null references recommendation (id),
    likeness numeric(3, 2) not null check (likeness between 0 and 1),
    taken_by uuid not null references person (id),
    taken_at timestamptz not null,
    check (later_id <> earlier_id)
);

comment on table said_before is 'A recommendation says what one of an earlier inspection said';
create unique index said_before_pair on said_before (least(later_id, earlier_id), greatest(later_id, earlier_id));
create index said_before_later on said_before (later_id);
create index said_before_earlier on said_before (earlier_id);
create index said_before_taker on said_before (taken_by);

create table same_words (
    id uuid primary key,
    one_id uuid not null references recommendation (id),
    other_id uuid not null references recommendation (id),
    likeness numeric(3, 2) not null check (likeness between 0 and 1),
    taken_by uuid not null references person (id),
    taken_at timestamptz not null,
    check (one_id < other_id),
    unique (one_id, other_id)
);

comment on table same_words is 'Two councils served by one trust were given the same item; for those only who may see both';
create index same_words_other on same_words (other_id);
create index same_words_taker on same_words (taken_by);

-- What somebody said does not belong together, so that it is not offered again. Of two with the same words the lesser id
-- comes first.
create table declined_link (
    id uuid primary key,
    inspection_id uuid not null references inspection (id),
    kind text not null check (kind in ('COMMENT', 'SAID_BEFORE', 'SAME_WORDS')),
    finding_id uuid references finding (id),
    recommendation_id uuid references recommendation (id),
    other_id uuid not null references recommendation (id),
    likeness numeric(3, 2) not null check (likeness between 0 and 1),
    declined_by uuid not null references person (id),
    declined_at timestamptz not null,
    check ((kind = 'COMMENT') = (finding_id is not null)),
    check ((kind = 'COMMENT') = (recommendation_id is null)),
    check (recommendation_id <> other_id),
    check (kind <> 'SAME_WORDS' or recommendation_id < other_id),
    unique nulls not distinct (kind, finding_id, recommendation_id, other_id)
);

comment on column declined_link.inspection_id is 'On whose page it was declined';
create index declined_link_inspection on declined_link (inspection_id);
create index declined_link_finding on declined_link (finding_id);
create index declined_link_recommendation on declined_link (recommendation_id);
create index declined_link_other on declined_link (other_id);
create index declined_link_decliner on declined_link (declined_by);

call keep_row_versions('recommendation_comment', 'id', 'recommendation_id');
call keep_row_versions('said_before', 'id', 'later_id');
call keep_row_versions('same_words', 'id', 'one_id');
call keep_row_versions('declined_link', 'id', 'inspection_id');

grant delete on recommendation_comment, said_before, same_words, declined_link to "${app_role}";
