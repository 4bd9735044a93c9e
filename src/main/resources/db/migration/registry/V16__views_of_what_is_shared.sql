-- What insight looks through for anomalies: who shares an account, a phone or a family card, what changed, who is gone.
-- Ids only: no name, no number.

create view registry_view_account_shared as
    select a.person_id, o.person_id as other_id
      from registry_payout_account a
      join registry_payout_account o on o.number_index = a.number_index and o.person_id <> a.person_id;

create view registry_view_phone_shared as
    select p.id as person_id, o.id as other_id
      from registry_person p
      join registry_person o on o.phone = p.phone and o.id <> p.id
     where p.merged_into is null and o.merged_into is null;

create view registry_view_household as
    select person_id, household_id from registry_household_member;

create view registry_view_key_change as
    select person_id, kind, decided_at from registry_key_change where outcome = 'APPROVED';

create view registry_view_circumstance as
    select distinct on (person_id, kind) person_id, kind, value, happened_on
      from registry_circumstance
     order by person_id, kind, number desc;
