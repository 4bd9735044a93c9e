-- Few entries take another back: the index that lets each be taken back once holds only those.
alter table ledger_entry drop constraint ledger_entry_reversed_id_key;
create unique index ledger_entry_reversed_id_key on ledger_entry (reversed_id) where reversed_id is not null;
