-- Single inspections also judged the local safeguarding children board, apart from the council.
insert into judgement_area (id, framework_id, position, name, overall, subjects) values
    ('00000000-0000-7000-8000-0000000a0107', '00000000-0000-7000-8000-0000000f0001', 7, 'Effectiveness of the Local Safeguarding Children Board', false, '{LSCB}');

-- Some letters print the day by which a statement or plan of action is due; that day wins over any that is worked out.
alter table letter add column statement_due_on date;
