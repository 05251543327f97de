-- A trust's officer makes a paper for one council: it holds what that one may see, and says so for good.
alter table paper add column for_id uuid references organisation (id);

comment on column paper.for_id is 'The organisation of the plan it was made for; null: it holds all that its maker saw';
comment on column saved_paper.audience_id is 'Whom it is made for and whose people find it; null: everybody who sees the plan, each with their own eyes';
create index paper_for on paper (for_id);
