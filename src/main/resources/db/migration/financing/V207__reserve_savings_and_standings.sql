-- What a group puts aside for cover, what each member saves for hard times of her own, and how each is bound. All of it stands
-- in rows that a posting reads and writes anyway.
alter table financing_loan
    add reserve_rupiah   bigint not null default 0,
    add guarantor_rupiah bigint not null default 0,
    add exemptions       int    not null default 0,
    add constraint financing_loan_purses check (reserve_rupiah >= 0 and guarantor_rupiah >= 0 and exemptions >= 0);

alter table financing_member_part
    add savings_rupiah bigint not null default 0,
    add standing       text   not null default 'BOUND',
    add standing_on    date,
    add constraint financing_member_part_savings check (savings_rupiah >= 0),
    add constraint financing_member_part_standing check (case
        when standing = 'BOUND' then true
        else standing in ('RELEASED', 'LEFT', 'DIED') and standing_on is not null end);

-- The reserve and a guarantor cover as members do; they stand in claims under ids of their own.
alter table financing_claim drop constraint financing_claim_loan_id_creditor_id_fkey;

alter table financing_meeting_line
    add saved_rupiah    bigint not null default 0,
    add reserved_rupiah bigint not null default 0,
    add constraint financing_meeting_line_aside check (saved_rupiah >= 0 and reserved_rupiah >= 0);

alter table financing_correction_line
    add saved_rupiah    bigint not null default 0,
    add reserved_rupiah bigint not null default 0,
    add constraint financing_correction_line_aside check (saved_rupiah >= 0 and reserved_rupiah >= 0);

-- What is put aside, or goes back to a purse that covered.
alter table financing_receipt
    add aside_rupiah bigint not null default 0,
    drop constraint financing_receipt_adds_up,
    add constraint financing_receipt_adds_up check (aside_rupiah >= 0 and received_rupiah + advance_used_rupiah
        = interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah + aside_rupiah),
    drop constraint financing_receipt_kind,
    add constraint financing_receipt_kind check (case kind
        when 'PAYMENT' then payer_id = beneficiary_id and consent is null
        when 'COVER' then payer_id <> beneficiary_id and consent is not null
        when 'PURSE_COVER' then payer_id <> beneficiary_id and consent is null
        else kind in ('SAVINGS_USED', 'SAVED', 'RESERVED') and payer_id = beneficiary_id and consent is null end);

alter table financing_act
    drop constraint financing_act_kind_has_its_columns,
    add constraint financing_act_kind_has_its_columns check (case kind
        when 'PAID_OUT'     then true
        when 'PAID'         then person_id is not null and amount_rupiah > 0
        when 'MET'          then true
        when 'FORGAVE'      then person_id is not null and other_id is not null
        when 'UNABLE'       then person_id is not null
        when 'FILLED'       then other_id is not null and amount_rupiah > 0
        when 'DIED'         then person_id is not null
        when 'LEFT'         then person_id is not null
        when 'RELEASED'     then person_id is not null
        when 'EXEMPTED'     then true
        when 'REVERSED'     then reverses_id is not null
        when 'RESTRUCTURED' then true
        when 'WRITTEN_OFF'  then true
        else false end);

-- For which cause, and until when, nobody is called; the act says since when, and for whom if not for all.
create table financing_exemption (
    act_id   uuid primary key references financing_act (id),
    cause    text not null,
    until_on date,
    constraint financing_exemption_cause check (cause in ('DEATH', 'DISABILITY', 'DISASTER', 'PROGRAMME_FAULT'))
);

create trigger financing_exemption_is_final before update or delete or truncate on financing_exemption
    for each statement execute function financing_refuse_change();

-- Savings and purses that are put to use are no cash of the meeting.
create or replace view financing_view_meeting as
select m.id, m.loan_id, l.group_id, m.number, m.held_on,
    (select count(*) from financing_meeting_line x where x.meeting_id = m.id and x.presence = 'PRESENT')::int as present,
    (select count(*) from financing_meeting_line x where x.meeting_id = m.id)::int as members,
    (select coalesce(sum(r.received_rupiah), 0) from financing_receipt r
     where r.meeting_id = m.id and r.kind not in ('SAVINGS_USED', 'PURSE_COVER'))::bigint as received_rupiah
from financing_meeting m join financing_loan l on l.id = m.loan_id;
