-- Who is married to the same person and called alike was looked for by the first words as written, with the titles before them: Hj.
-- Siti with Drs. Budi was found by night and not at entry. The key is computed as names are compared; the rows of today get theirs when
-- the register is next compared, by night.

alter table registry_person add column couple_key text not null default '';

comment on column registry_person.couple_key is
    'the first words of the names of her husband or his wife and of herself or himself as they sound; empty without a spouse';

drop index registry_person_by_spouse;

create index registry_person_by_couple on registry_person (couple_key) where couple_key <> '';
