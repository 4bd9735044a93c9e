-- The server reads the text of a CHECK anew in every statement; a function is compiled once per connection. The rules are
-- the same, word for word, and a line that breaks one is refused with the name its rule has always had.
create function ledger_posting_holds(line int, book text, account text, side text, amount bigint)
    returns boolean language plpgsql immutable as $$
declare
    broken text := case
        when line <= 0 then 'ledger_posting_line_check'
        when book not in ('PROGRAMME', 'CLAIMS') then 'ledger_posting_book_check'
        when account !~ '^[1-9]-[0-9]{4}$' then 'ledger_posting_account_check'
        when side not in ('DEBIT', 'CREDIT') then 'ledger_posting_side_check'
        when amount not between 1 and 1000000000000000 then 'ledger_posting_amount_rupiah_check' end;
begin
    if broken is null then
        return true;
    end if;
    raise exception 'new row for relation "ledger_posting" violates check constraint "%"', broken
        using errcode = 'check_violation', constraint = broken, table = 'ledger_posting';
end $$;

alter table ledger_posting
    drop constraint ledger_posting_line_check,
    drop constraint ledger_posting_book_check,
    drop constraint ledger_posting_account_check,
    drop constraint ledger_posting_side_check,
    drop constraint ledger_posting_amount_rupiah_check,
    add constraint ledger_posting_holds check (ledger_posting_holds(line, book, account, side, amount_rupiah));

-- That a line has its entry is proved by the trigger that looks at all lines of a statement: it finds no entry of this
-- transaction for a line without one. Entries are never deleted.
alter table ledger_posting drop constraint ledger_posting_entry_id_fkey;
