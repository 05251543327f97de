-- Plans differ in size by a thousand. The planner knows how many versions a plan has on average only, and would join those of
-- a large one row by row: it is told of few plans, so that it reckons with large ones.
alter table row_version alter column plan_id set (n_distinct = 20);
