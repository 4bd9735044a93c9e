-- The last four digits of a NIK are how people look each other up without saying the whole number.
create index registry_person_by_nik_end on registry_person ((right(nik_masked, 4)), name_key, id);
