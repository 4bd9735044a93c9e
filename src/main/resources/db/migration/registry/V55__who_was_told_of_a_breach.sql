-- Who was told of a breach is known person by person: who is found to be concerned later gets her letter later, and the breach is open
-- again until then. One sentence of a retention rule is put right.

alter table registry_breach_person add column told_at timestamptz;

update registry_breach_person c set told_at = b.people_told_at from registry_breach b where b.id = c.breach_id;

create index registry_breach_person_untold on registry_breach_person (breach_id) where told_at is null;

update registry_retention_rule
   set basis = 'UU 27/2022 Pasal 16 dan 43: selama ikut program, lalu dibuat tanpa nama menurut aturan untuk orang'
 where kind = 'PERSON' and valid_from = '2026-01-01';
