-- Lines were looked at twice, as they were written and again at commit. One statement writes all lines of an entry, so one
-- look as it ends is enough: the entry is of this transaction, has two lines or more, and sums to zero in each book.
create or replace function ledger_check_line() returns trigger language plpgsql as $$
declare
    wrong record;
begin
    select b.entry_id, sum(b.lines) < 2 as short,
        (select e.xmin from ledger_entry e where e.id = b.entry_id) is distinct from pg_current_xact_id()::xid as closed
    into wrong
    from (select entry_id, count(*) as lines,
              sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end) as total
          from lines group by entry_id, book) b
    group by b.entry_id
    having bool_or(b.total <> 0) or sum(b.lines) < 2
        or (select e.xmin from ledger_entry e where e.id = b.entry_id) is distinct from pg_current_xact_id()::xid
    limit 1;
    if not found then
        return null;
    elsif wrong.closed then
        raise exception 'a booked ledger entry takes no more lines';
    elsif wrong.short then
        raise exception 'ledger entry % has fewer than two lines', wrong.entry_id;
    else
        raise exception 'ledger entry % does not balance', wrong.entry_id;
    end if;
end $$;

drop trigger ledger_entry_balances on ledger_entry;
drop function ledger_check_balance();
