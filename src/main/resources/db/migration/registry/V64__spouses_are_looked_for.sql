-- Who is married to the same person and called alike is looked for at entry and at import, also where nothing else is shared.

create index registry_person_by_spouse on registry_person
    ((split_part(lower(spouse), ' ', 1)), (split_part(name_key, ' ', 1))) where spouse <> '';
