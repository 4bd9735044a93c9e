-- Account numbers that other modules keep for something of theirs, encrypted and hashed under the same keys as those of people.

create table registry_account_number (
    owner         uuid  primary key,
    number_secret bytea not null,
    number_index  bytea not null,
    number_masked text  not null
);

create index registry_account_number_index on registry_account_number (number_index);
