-- The themes a new installation begins with; the administrator can extend them.
insert into theme (id, version, name, position)
values ('01935a00-0000-7000-8000-000000000001', 0, 'Housing', 1),
       ('01935a00-0000-7000-8000-000000000002', 0, 'Hub access', 2),
       ('01935a00-0000-7000-8000-000000000003', 0, 'Travel (bus passes)', 3),
       ('01935a00-0000-7000-8000-000000000004', 0, 'Pathway planning', 4),
       ('01935a00-0000-7000-8000-000000000005', 0, 'Keeping in touch', 5),
       ('01935a00-0000-7000-8000-000000000006', 0, 'Health and emotional wellbeing', 6),
       ('01935a00-0000-7000-8000-000000000007', 0, 'Education, employment and training', 7),
       ('01935a00-0000-7000-8000-000000000008', 0, 'Asylum-seeking young people', 8),
       ('01935a00-0000-7000-8000-000000000009', 0, 'Practice and management oversight', 9),
       ('01935a00-0000-7000-8000-00000000000a', 0, 'Sufficiency and placements', 10),
       ('01935a00-0000-7000-8000-00000000000b', 0, 'Fostering', 11),
       ('01935a00-0000-7000-8000-00000000000c', 0, 'Leadership and governance', 12);

-- The list of actions sorts by lead and by status too.
create index action_lead_title on action (plan_id, lead_title, id);
create index action_status on action (plan_id, status, due_on, id);
