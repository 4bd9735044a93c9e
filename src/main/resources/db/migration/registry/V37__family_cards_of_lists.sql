-- The family card that a row of a list names comes with it into the register: its number waits here, encrypted for the
-- household that it makes if nobody made it before. Who is on a card only because a list said so leaves it with the list.
alter table registry_import_row
    add column household_id uuid,
    add column card_secret  bytea,
    add column card_index   bytea check (length(card_index) = 32),
    add column card_masked  text  check (card_masked ~ '^[0-9]{4}•{8}[0-9]{4}$'),
    add constraint registry_import_row_card_whole
        check (num_nulls(household_id, card_secret, card_index, card_masked) in (0, 4));
comment on column registry_import_row.household_id is 'of all rows of the list with this card the same';

alter table registry_household_member
    add column source_import uuid references registry_import;
comment on column registry_household_member.source_import is 'the list that says so; null where an officer saw the card';
create index registry_household_member_by_source on registry_household_member (source_import)
    where source_import is not null;
