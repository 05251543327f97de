-- What an area is about, the same across frameworks, so that judgements before and after a change of framework can be
-- read side by side: children in care and care leavers were one judgement until January 2023 and are two since.
alter table judgement_area add column subjects text[] not null default '{}';
alter table judgement_area alter column subjects drop default;

insert into framework (id, version, code, name, effective_from) values
    ('00000000-0000-7000-8000-0000000f0001', 0, 'SIF', 'Single inspection of local authority children''s services (SIF)', '2013-11-01'),
    ('00000000-0000-7000-8000-0000000f0002', 0, 'JTAI', 'Joint targeted area inspection (JTAI)', '2016-01-01'),
    ('00000000-0000-7000-8000-0000000f0003', 0, 'SCCIF', 'Social care common inspection framework (SCCIF)', '2017-04-01'),
    ('00000000-0000-7000-8000-0000000f0004', 0, 'ILACS', 'Inspection of local authority children''s services (ILACS)', '2018-01-01'),
    ('00000000-0000-7000-8000-0000000f0005', 0, 'AREA_SEND', 'Area SEND inspection', '2023-01-01'),
    ('00000000-0000-7000-8000-0000000f0006', 0, 'ILACS', 'Inspection of local authority children''s services (ILACS)', '2023-01-16'),
    ('00000000-0000-7000-8000-0000000f0007', 0, 'ILACS', 'Inspection of local authority children''s services (ILACS)', '2026-04-01');

insert into judgement_area (id, framework_id, position, name, overall, subjects) values
    ('00000000-0000-7000-8000-0000000a0101', '00000000-0000-7000-8000-0000000f0001', 1, 'Leadership, management and governance', false, '{LEADERS}'),
    ('00000000-0000-7000-8000-0000000a0102', '00000000-0000-7000-8000-0000000f0001', 2, 'Children who need help and protection', false, '{HELP_AND_PROTECTION}'),
    ('00000000-0000-7000-8000-0000000a0103', '00000000-0000-7000-8000-0000000f0001', 3, 'Children looked after and achieving permanence', false, '{CHILDREN_IN_CARE}'),
    ('00000000-0000-7000-8000-0000000a0104', '00000000-0000-7000-8000-0000000f0001', 4, 'Adoption performance', false, '{ADOPTION}'),
    ('00000000-0000-7000-8000-0000000a0105', '00000000-0000-7000-8000-0000000f0001', 5, 'Experiences and progress of care leavers', false, '{CARE_LEAVERS}'),
    ('00000000-0000-7000-8000-0000000a0106', '00000000-0000-7000-8000-0000000f0001', 6, 'Overall effectiveness', true, '{OVERALL}'),

    ('00000000-0000-7000-8000-0000000a0301', '00000000-0000-7000-8000-0000000f0003', 1, 'Overall experiences and progress of children and young people', true, '{PROVIDER_OVERALL}'),
    ('00000000-0000-7000-8000-0000000a0302', '00000000-0000-7000-8000-0000000f0003', 2, 'How well children and young people are helped and protected', false, '{PROVIDER_PROTECTION}'),
    ('00000000-0000-7000-8000-0000000a0303', '00000000-0000-7000-8000-0000000f0003', 3, 'The effectiveness of leaders and managers', false, '{PROVIDER_LEADERS}'),

    ('00000000-0000-7000-8000-0000000a0401', '00000000-0000-7000-8000-0000000f0004', 1, 'The impact of leaders on social work practice with children and families', false, '{LEADERS}'),
    ('00000000-0000-7000-8000-0000000a0402', '00000000-0000-7000-8000-0000000f0004', 2, 'The experiences and progress of children who need help and protection', false, '{HELP_AND_PROTECTION}'),
    ('00000000-0000-7000-8000-0000000a0403', '00000000-0000-7000-8000-0000000f0004', 3, 'The experiences and progress of children in care and care leavers', false, '{CHILDREN_IN_CARE,CARE_LEAVERS}'),
    ('00000000-0000-7000-8000-0000000a0404', '00000000-0000-7000-8000-0000000f0004', 4, 'Overall effectiveness', true, '{OVERALL}'),

    ('00000000-0000-7000-8000-0000000a0501', '00000000-0000-7000-8000-0000000f0005', 1, 'Inspection outcome', true, '{SEND_OUTCOME}'),

    ('00000000-0000-7000-8000-0000000a0601', '00000000-0000-7000-8000-0000000f0006', 1, 'The impact of leaders on social work practice with children and families', false, '{LEADERS}'),
    ('00000000-0000-7000-8000-0000000a0602', '00000000-0000-7000-8000-0000000f0006', 2, 'The experiences and progress of children who need help and protection', false, '{HELP_AND_PROTECTION}'),
    ('00000000-0000-7000-8000-0000000a0603', '00000000-0000-7000-8000-0000000f0006', 3, 'The experiences and progress of children in care', false, '{CHILDREN_IN_CARE}'),
    ('00000000-0000-7000-8000-0000000a0604', '00000000-0000-7000-8000-0000000f0006', 4, 'The experiences and progress of care leavers', false, '{CARE_LEAVERS}'),
    ('00000000-0000-7000-8000-0000000a0605', '00000000-0000-7000-8000-0000000f0006', 5, 'Overall effectiveness', true, '{OVERALL}'),

    ('00000000-0000-7000-8000-0000000a0701', '00000000-0000-7000-8000-0000000f0007', 1, 'The impact of leaders on practice with children and families', false, '{LEADERS}'),
    ('00000000-0000-7000-8000-0000000a0702', '00000000-0000-7000-8000-0000000f0007', 2, 'The experiences and progress of children who need help and protection', false, '{HELP_AND_PROTECTION}'),
    ('00000000-0000-7000-8000-0000000a0703', '00000000-0000-7000-8000-0000000f0007', 3, 'The experiences and progress of children in care', false, '{CHILDREN_IN_CARE}'),
    ('00000000-0000-7000-8000-0000000a0704', '00000000-0000-7000-8000-0000000f0007', 4, 'The experiences and progress of care leavers', false, '{CARE_LEAVERS}');

-- Joint targeted area inspections give no grades; area SEND inspections end in one of three outcomes.
insert into framework_grade (id, framework_id, position, name)
select ('00000000-0000-7000-8000-0000000e' || right(f.id::text, 2) || '0' || g.position)::uuid, f.id, g.position, g.name
from framework f
join (values (1, 'Outstanding'), (2, 'Good'), (3, 'Requires improvement to be good'), (4, 'Inadequate')) g (position, name)
  on f.code in ('ILACS', 'SCCIF', 'SIF');

insert into framework_grade (id, framework_id, position, name) values
    ('00000000-0000-7000-8000-0000000e0501', '00000000-0000-7000-8000-0000000f0005', 1, 'Typically positive experiences and outcomes'),
    ('00000000-0000-7000-8000-0000000e0502', '00000000-0000-7000-8000-0000000f0005', 2, 'Inconsistent experiences and outcomes'),
    ('00000000-0000-7000-8000-0000000e0503', '00000000-0000-7000-8000-0000000f0005', 3, 'Widespread or systemic failings');
