-- The partner banks: who lends, and by which rules its loans age. A bank is named by a short code that users, schemes and
-- files carry. The one row is the neutral partner of a first start; a city adds its own.
create table banking_bank (
    code        text        primary key,
    name        text        not null,
    lender_type text        not null,
    added_at    timestamptz not null default now(),
    constraint banking_bank_code_is_short check (code ~ '^[A-Z0-9]{3,12}$'),
    constraint banking_bank_has_a_name check (length(name) between 1 and 100),
    constraint banking_bank_lender_type_is_known check (lender_type in ('BANK_UMUM', 'BPR'))
);

insert into banking_bank (code, name, lender_type) values ('MITRA', 'Bank Mitra Daerah', 'BANK_UMUM');
