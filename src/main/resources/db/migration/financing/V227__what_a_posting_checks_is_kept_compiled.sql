-- The server reads the text of a CHECK anew in every statement that writes to its table: for the tables that each posting
-- writes to that was a seventh of its work. A function is compiled once per connection. The rules are the same, word for
-- word, and a row that breaks one is refused with the name its rule has always had.
create function financing_break(rule text, row_of text) returns boolean language plpgsql immutable as $$
begin
    raise exception 'new row for relation "%" violates check constraint "%"', row_of, rule
        using errcode = 'check_violation', constraint = rule, table = row_of;
end $$;

-- A receipt: who paid for whom by its kind, that it adds up, and which act it is of.
create function financing_receipt_holds(kind text, payer uuid, beneficiary uuid, consent text, act uuid, received bigint,
        advance_used bigint, interest bigint, principal bigint, repaid bigint, advance bigint, aside bigint)
    returns boolean language plpgsql immutable as $$
declare
    given_back boolean := kind in ('SAVINGS_BACK', 'ADVANCE_BACK', 'RESERVE_BACK');
begin
    if not (case kind
        when 'PAYMENT' then payer = beneficiary and consent is null
        when 'COVER' then payer <> beneficiary and consent is not null
        when 'PURSE_COVER' then payer <> beneficiary and consent is null
        else (kind in ('SAVINGS_USED', 'SAVED', 'RESERVED', 'PENALTY') or given_back)
            and payer = beneficiary and consent is null
        end) then
        return financing_break('financing_receipt_kind', 'financing_receipt');
    end if;
    if aside < 0 or not (case when kind = 'PENALTY' or given_back
        then received > 0 and 0 = advance_used + interest + principal + repaid + advance + aside
        else received + advance_used = interest + principal + repaid + advance + aside end) then
        return financing_break('financing_receipt_adds_up', 'financing_receipt');
    end if;
    if given_back <> (act is not null) then
        return financing_break('financing_receipt_of_act', 'financing_receipt');
    end if;
    return true;
end $$;

alter table financing_receipt
    drop constraint financing_receipt_kind,
    drop constraint financing_receipt_adds_up,
    drop constraint financing_receipt_of_act,
    add constraint financing_receipt_holds check (financing_receipt_holds(kind, payer_id, beneficiary_id, consent, act_id,
        received_rupiah, advance_used_rupiah, interest_rupiah, principal_rupiah, repaid_rupiah, advance_rupiah,
        aside_rupiah));

-- An act: the columns that its kind needs.
create function financing_act_holds(kind text, person uuid, other uuid, amount bigint, reverses uuid, late_money text)
    returns boolean language plpgsql immutable as $$
begin
    if not coalesce(case
        when kind in ('PAID', 'PENALTY_PAID', 'PENALTY_WAIVED') then person is not null and amount > 0
        when kind in ('PAID_OUT', 'MET', 'EXEMPTED', 'RESTRUCTURED', 'WRITTEN_OFF') then true
        when kind in ('FORGAVE', 'REPLACED') then person is not null and other is not null
        when kind in ('UNABLE', 'DIED', 'LEFT', 'RELEASED') then person is not null
        when kind = 'FILLED' then other is not null and amount > 0
        when kind = 'RETURNED' then amount > 0
        when kind = 'REVERSED' then reverses is not null
        else false end, true) then
        return financing_break('financing_act_kind_has_its_columns', 'financing_act');
    end if;
    if late_money is not null and not (late_money in ('BANK_FIRST', 'MEMBERS_FIRST') and kind = 'PAID') then
        return financing_break('financing_act_check', 'financing_act');
    end if;
    return true;
end $$;

alter table financing_act
    drop constraint financing_act_kind_has_its_columns,
    drop constraint financing_act_check,
    add constraint financing_act_holds check (
        financing_act_holds(kind, person_id, other_id, amount_rupiah, reverses_id, late_money));

-- A loan: its status and the dates that go with it, its amounts, and what its group agreed for itself.
create function financing_loan_holds(status text, paid_out date, first_due date, settled date, written_off date,
        principal bigint, claims int, exemptions int, reserve bigint, guarantor bigint, house_cover int, house_reserve int,
        stopped_bank int, stopped_own int)
    returns boolean language plpgsql immutable as $$
begin
    if not (case status
        when 'ACTIVE' then settled is null and written_off is null
        when 'SETTLED' then settled is not null and written_off is null
        when 'WRITTEN_OFF' then written_off is not null
        else false end) then
        return financing_break('financing_loan_status', 'financing_loan');
    elsif first_due <= paid_out then
        return financing_break('financing_loan_first_due', 'financing_loan');
    elsif principal <= 0 then
        return financing_break('financing_loan_principal', 'financing_loan');
    elsif claims < 0 then
        return financing_break('financing_loan_claims_check', 'financing_loan');
    elsif reserve < 0 or guarantor < 0 or exemptions < 0 then
        return financing_break('financing_loan_purses', 'financing_loan');
    elsif house_cover not between 0 and 10000 or house_reserve not between 0 and 10000 then
        return financing_break('financing_loan_house', 'financing_loan');
    elsif (stopped_bank is null) <> (stopped_own is null) or stopped_bank < 0 or stopped_bank > stopped_own then
        return financing_break('financing_loan_stopped', 'financing_loan');
    end if;
    return true;
end $$;

alter table financing_loan
    drop constraint financing_loan_status,
    drop constraint financing_loan_first_due,
    drop constraint financing_loan_principal,
    drop constraint financing_loan_claims_check,
    drop constraint financing_loan_purses,
    drop constraint financing_loan_house,
    drop constraint financing_loan_stopped,
    add constraint financing_loan_holds check (financing_loan_holds(status, paid_out_on, first_due_on, settled_on,
        written_off_on, principal_rupiah, claims, exemptions, reserve_rupiah, guarantor_rupiah, house_cover_bp,
        house_reserve_bp, stopped_bank_days, stopped_own_days));

-- An instalment: nothing below zero, nothing paid that is not due.
create function financing_instalment_holds(principal bigint, interest bigint, own bigint, covered bigint)
    returns boolean language plpgsql immutable as $$
begin
    if principal < 0 or interest < 0 or own < 0 or covered < 0 then
        return financing_break('financing_instalment_not_negative', 'financing_instalment');
    elsif own + covered > principal + interest then
        return financing_break('financing_instalment_paid_within_due', 'financing_instalment');
    end if;
    return true;
end $$;

alter table financing_instalment
    drop constraint financing_instalment_not_negative,
    drop constraint financing_instalment_paid_within_due,
    add constraint financing_instalment_holds check (
        financing_instalment_holds(principal_rupiah, interest_rupiah, own_rupiah, covered_rupiah));

-- A part: nothing below zero, and how its member is bound.
create function financing_member_part_holds(part bigint, advance bigint, paid_out bigint, savings bigint, standing text,
        standing_on date)
    returns boolean language plpgsql immutable as $$
begin
    if part < 0 or advance < 0 or paid_out < 0 then
        return financing_break('financing_member_part_amounts', 'financing_member_part');
    elsif savings < 0 then
        return financing_break('financing_member_part_savings', 'financing_member_part');
    elsif standing <> 'BOUND' and (standing not in ('RELEASED', 'LEFT', 'DIED') or standing_on is null) then
        return financing_break('financing_member_part_standing', 'financing_member_part');
    end if;
    return true;
end $$;

alter table financing_member_part
    drop constraint financing_member_part_amounts,
    drop constraint financing_member_part_savings,
    drop constraint financing_member_part_standing,
    add constraint financing_member_part_holds check (financing_member_part_holds(part_rupiah, advance_rupiah,
        paid_out_rupiah, savings_rupiah, standing, standing_on));

-- What the loan of a key or a receipt is, and the act of a standing, comes from the statement that locks the loan
-- and writes the act; both are never deleted. The server looked each of them up once more for each row.
alter table financing_receipt drop constraint financing_receipt_loan_id_fkey;
alter table financing_posting_key drop constraint financing_posting_key_loan_id_fkey;
alter table financing_standing drop constraint financing_standing_act_number_fkey;
