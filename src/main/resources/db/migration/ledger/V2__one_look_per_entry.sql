-- The check of an entry at commit looks at its lines once instead of twice.
create or replace function ledger_check_balance() returns trigger language plpgsql as $$
declare
    lines   int;
    off     boolean;
begin
    select coalesce(sum(n), 0), coalesce(bool_or(total <> 0), false) into lines, off
    from (select count(*) as n,
              sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end) as total
          from ledger_posting where entry_id = new.id group by book) books;
    if lines < 2 then
        raise exception 'ledger entry % has fewer than two lines', new.id;
    end if;
    if off then
        raise exception 'ledger entry % does not balance', new.id;
    end if;
    return null;
end $$;
