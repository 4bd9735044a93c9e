-- Loans from before acts were kept got theirs from pay-out, meetings and payments; what members let go and who was declared
-- unable was left out, so that working such a loan through again came to other claims. The ledger knows both, with the day;
-- who was declared unable and owed nobody has no entry, and counts from the last day on which something was recorded.
with line as (
    select e.number, e.value_on, e.booked_at, e.memo, p.loan_id, p.payer_id as creditor_id, p.beneficiary_id as debtor_id
    from ledger_entry e join ledger_posting p on p.entry_id = e.id
    where e.memo in ('Claim forgiven by the one who covered', 'Loss shared among members')
        and p.account = '8-1100' and p.side = 'CREDIT'
), earlier as (
    select distinct loan_id, 'FORGAVE' as kind, value_on, debtor_id, creditor_id, number, booked_at
    from line where memo = 'Claim forgiven by the one who covered'
    union all
    select distinct loan_id, 'UNABLE', value_on, debtor_id, null::uuid, number, booked_at
    from line where memo = 'Loss shared among members'
    union all
    select m.loan_id, 'UNABLE', l.last_posted_on, m.person_id, null, 9223372036854775807, now()
    from financing_member_part m join financing_loan l on l.id = m.loan_id
    where m.unable
        and not exists (select from line where line.loan_id = m.loan_id and line.debtor_id = m.person_id
            and line.memo = 'Loss shared among members')
        and not exists (select from financing_act a where a.loan_id = m.loan_id and a.kind = 'UNABLE'
            and a.person_id = m.person_id)
)
insert into financing_act (id, loan_id, kind, value_on, person_id, other_id, recorded_by, recorded_at)
select gen_random_uuid(), e.loan_id, e.kind, e.value_on, e.debtor_id, e.creditor_id,
    '00000000-0000-0000-0000-000000000000', e.booked_at
from earlier e
where not exists (select from financing_act a where a.loan_id = e.loan_id and a.kind = e.kind
    and a.person_id = e.debtor_id and a.other_id is not distinct from e.creditor_id and a.value_on = e.value_on)
order by e.loan_id, e.number;
