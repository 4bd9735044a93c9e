-- A penalty paid, and what goes back to members at the end, had a line in the history but no numbered receipt to hand out.
-- One act gives back to many: such a receipt names the act it is part of.
alter table financing_receipt
    add act_id uuid references financing_act (id),
    drop constraint financing_receipt_adds_up,
    add constraint financing_receipt_adds_up check (aside_rupiah >= 0 and case
        when kind in ('PENALTY', 'SAVINGS_BACK', 'RESERVE_BACK') then received_rupiah > 0 and 0
            = advance_used_rupiah + interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah + aside_rupiah
        else received_rupiah + advance_used_rupiah
            = interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah + aside_rupiah end),
    drop constraint financing_receipt_kind,
    add constraint financing_receipt_kind check (case kind
        when 'PAYMENT' then payer_id = beneficiary_id and consent is null
        when 'COVER' then payer_id <> beneficiary_id and consent is not null
        when 'PURSE_COVER' then payer_id <> beneficiary_id and consent is null
        else kind in ('SAVINGS_USED', 'SAVED', 'RESERVED', 'PENALTY', 'SAVINGS_BACK', 'RESERVE_BACK')
            and payer_id = beneficiary_id and consent is null end),
    add constraint financing_receipt_of_act check (case
        when kind in ('SAVINGS_BACK', 'RESERVE_BACK') then act_id is not null
        else act_id is null end);

create index financing_receipt_of_act on financing_receipt (act_id) where act_id is not null;

-- Penalties paid before get the next numbers of their loans.
with paid as (
    select a.*, row_number() over (partition by a.loan_id order by a.number) as place
    from financing_act a where a.kind = 'PENALTY_PAID'
), given as (
    insert into financing_receipt (id, loan_id, number, kind, payer_id, beneficiary_id, received_on, received_rupiah,
        interest_rupiah, principal_rupiah, repaid_rupiah, advance_rupiah, advance_used_rupiah, recorded_by, recorded_at)
    select p.id, p.loan_id, l.receipts + p.place, 'PENALTY', p.person_id, p.person_id, p.value_on, p.amount_rupiah,
        0, 0, 0, 0, 0, p.recorded_by, p.recorded_at
    from paid p join financing_loan l on l.id = p.loan_id
)
update financing_loan l set receipts = l.receipts + p.many
from (select loan_id, count(*) as many from paid group by loan_id) p where p.loan_id = l.id;
