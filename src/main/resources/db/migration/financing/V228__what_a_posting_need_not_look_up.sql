-- An act is written by the statement that also updates its loan, and fails if that is not there; loans are never deleted.
-- The server looked the loan up once more for each act, and locked its row a second time to do so.
alter table financing_act drop constraint financing_act_loan_id_fkey;

-- Few acts take another back, and money between meetings is of no meeting: only the rows that say something are indexed.
alter table financing_act drop constraint financing_act_reverses_id_key;
create unique index financing_act_reverses_id_key on financing_act (reverses_id) where reverses_id is not null;
drop index financing_receipt_of_meeting;
create index financing_receipt_of_meeting on financing_receipt (meeting_id) where meeting_id is not null;
