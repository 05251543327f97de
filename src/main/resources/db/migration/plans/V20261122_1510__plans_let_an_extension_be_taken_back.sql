-- Whoever asked for more time may think again before anybody has decided.
alter table extension drop constraint extension_decision_check;
alter table extension add constraint extension_decision_check check (decision in ('GRANTED', 'REFUSED', 'TAKEN_BACK'));
