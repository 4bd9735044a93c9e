-- Over-payments stayed a liability for ever: at the end of a loan they go back to whom they belong, with a receipt.
alter table financing_receipt
    drop constraint financing_receipt_adds_up,
    add constraint financing_receipt_adds_up check (aside_rupiah >= 0 and case
        when kind in ('PENALTY', 'SAVINGS_BACK', 'ADVANCE_BACK', 'RESERVE_BACK') then received_rupiah > 0 and 0
            = advance_used_rupiah + interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah + aside_rupiah
        else received_rupiah + advance_used_rupiah
            = interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah + aside_rupiah end),
    drop constraint financing_receipt_kind,
    add constraint financing_receipt_kind check (case kind
        when 'PAYMENT' then payer_id = beneficiary_id and consent is null
        when 'COVER' then payer_id <> beneficiary_id and consent is not null
        when 'PURSE_COVER' then payer_id <> beneficiary_id and consent is null
        else kind in ('SAVINGS_USED', 'SAVED', 'RESERVED', 'PENALTY', 'SAVINGS_BACK', 'ADVANCE_BACK', 'RESERVE_BACK')
            and payer_id = beneficiary_id and consent is null end),
    drop constraint financing_receipt_of_act,
    add constraint financing_receipt_of_act check (case
        when kind in ('SAVINGS_BACK', 'ADVANCE_BACK', 'RESERVE_BACK') then act_id is not null
        else act_id is null end);
