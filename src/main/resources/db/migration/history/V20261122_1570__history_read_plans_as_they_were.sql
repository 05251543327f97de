-- Reading a plan as it stood at an instant: the latest version of each of its rows before that.
create index row_version_plan_rows on row_version (plan_id, table_name, row_id, id desc) include (changed_at) where plan_id is not null;
