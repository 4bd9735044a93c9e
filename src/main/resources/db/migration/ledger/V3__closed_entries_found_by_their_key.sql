-- Whether a line joins a closed entry was found by reading all entries, the more the longer the books: each line asks its own.
create or replace function ledger_check_line() returns trigger language plpgsql as $$
begin
    if exists (select from lines l
               where (select e.xmin from ledger_entry e where e.id = l.entry_id)
                   is distinct from pg_current_xact_id()::xid) then
        raise exception 'a booked ledger entry takes no more lines';
    end if;
    return null;
end $$;
