-- The books: entries with their lines. Rows are only ever added; a mistake is taken back by a mirrored entry.
create table ledger_entry (
    id          uuid        primary key,
    number      bigint      generated always as identity unique,
    value_on    date        not null,
    booked_at   timestamptz not null default now(),
    memo        text        not null check (length(memo) between 1 and 300),
    reversed_id uuid        unique references ledger_entry
);

create table ledger_posting (
    entry_id       uuid   not null references ledger_entry,
    line           int    not null check (line > 0),
    book           text   not null check (book in ('PROGRAMME', 'CLAIMS')),
    account        text   not null check (account ~ '^[1-9]-[0-9]{4}$'),
    side           text   not null check (side in ('DEBIT', 'CREDIT')),
    amount_rupiah  bigint not null check (amount_rupiah between 1 and 1000000000000000),
    loan_id        uuid,
    payer_id       uuid,
    beneficiary_id uuid,
    primary key (entry_id, line)
);

create index ledger_posting_loan on ledger_posting (loan_id, account);
create index ledger_posting_account on ledger_posting (account);

-- At commit, each entry has two lines or more and sums to zero in each book. Entries check themselves before they are
-- built; this is the second pair of eyes.
create function ledger_check_balance() returns trigger language plpgsql as $$
begin
    if (select count(*) from ledger_posting where entry_id = new.id) < 2 then
        raise exception 'ledger entry % has fewer than two lines', new.id;
    end if;
    if exists (select from ledger_posting where entry_id = new.id group by book
               having sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end) <> 0) then
        raise exception 'ledger entry % does not balance', new.id;
    end if;
    return null;
end $$;

create constraint trigger ledger_entry_balances after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_check_balance();

-- Lines join an entry only in the transaction that made it: afterwards the entry is closed.
create function ledger_check_line() returns trigger language plpgsql as $$
begin
    if exists (select from lines l join ledger_entry e on e.id = l.entry_id where e.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a booked ledger entry takes no more lines';
    end if;
    return null;
end $$;

create trigger ledger_entry_is_closed after insert on ledger_posting
    referencing new table as lines for each statement execute function ledger_check_line();

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the books are append-only: % on %', tg_op, tg_table_name;
end $$;

create trigger ledger_entry_is_final before update or delete or truncate on ledger_entry
    for each statement execute function ledger_refuse_change();

create trigger ledger_posting_is_final before update or delete or truncate on ledger_posting
    for each statement execute function ledger_refuse_change();
