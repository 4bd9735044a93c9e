-- What lists say about a person stands in their rows, and stays there; which of them holds, a person decides: her word is
-- kept with what stood there before.

create table registry_fact_choice (
    number        bigint      generated always as identity primary key,
    person_id     uuid        not null references registry_person,
    business_id   uuid        references registry_business,
    fact          text        not null check (fact ~ '^[A-Z]+$'),
    before        text        not null,
    after         text        not null,
    source_import uuid        not null,
    source_row    integer     not null,
    chosen_at     timestamptz not null,
    chosen_by     uuid        not null,
    chosen_as     text        not null check (length(chosen_as) between 1 and 200)
);

comment on table registry_fact_choice is 'only ever added to';

create index registry_fact_choice_of_person on registry_fact_choice (person_id, number desc);
create index registry_fact_choice_of_business on registry_fact_choice (business_id) where business_id is not null;
create index registry_import_row_by_duplicate on registry_import_row (import_id, duplicate_row)
    where duplicate_row is not null;
