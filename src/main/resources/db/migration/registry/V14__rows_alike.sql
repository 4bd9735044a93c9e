-- Rows of a list that may be about one person: about the person of another row, or about somebody registered.

create table registry_import_likeness (
    import_id uuid     not null,
    number    integer  not null,
    other     integer,
    person_id uuid     references registry_person on delete cascade,
    points    smallint not null,
    signs     text[]   not null,
    constraint registry_import_likeness_of_row foreign key (import_id, number)
        references registry_import_row (import_id, number) on delete cascade,
    constraint registry_import_likeness_to_one check (num_nulls(other, person_id) = 1)
);

create index registry_import_likeness_by_row on registry_import_likeness (import_id, number);
create index registry_import_likeness_by_person on registry_import_likeness (person_id) where person_id is not null;
