-- Another takes a member's place by addendum: the city asks with her signed consent, a bank approves. What each was paid out stays
-- known apart from the part she answers for now.
alter table financing_member_part add paid_out_rupiah bigint not null default 0;
update financing_member_part set paid_out_rupiah = part_rupiah;
alter table financing_member_part
    alter paid_out_rupiah drop default,
    drop constraint financing_member_part_amounts,
    add constraint financing_member_part_amounts
        check (part_rupiah >= 0 and advance_rupiah >= 0 and paid_out_rupiah >= 0),
    drop constraint financing_member_part_position,
    add constraint financing_member_part_position unique (loan_id, position) deferrable initially deferred;

alter table financing_act
    drop constraint financing_act_kind_has_its_columns,
    add constraint financing_act_kind_has_its_columns check (case kind
        when 'PAID_OUT'       then true
        when 'PAID'           then person_id is not null and amount_rupiah > 0
        when 'MET'            then true
        when 'FORGAVE'        then person_id is not null and other_id is not null
        when 'UNABLE'         then person_id is not null
        when 'FILLED'         then other_id is not null and amount_rupiah > 0
        when 'DIED'           then person_id is not null
        when 'LEFT'           then person_id is not null
        when 'RELEASED'       then person_id is not null
        when 'REPLACED'       then person_id is not null and other_id is not null
        when 'EXEMPTED'       then true
        when 'RETURNED'       then amount_rupiah > 0
        when 'PENALTY_PAID'   then person_id is not null and amount_rupiah > 0
        when 'PENALTY_WAIVED' then person_id is not null and amount_rupiah > 0
        when 'REVERSED'       then reverses_id is not null
        when 'RESTRUCTURED'   then true
        when 'WRITTEN_OFF'    then true
        else false end);

-- What the newcomer agreed to take over at most, in figures, and the text she signed by its hash.
create table financing_handover (
    id               uuid        primary key,
    loan_id          uuid        not null references financing_loan,
    leaver_id        uuid        not null references registry_person,
    newcomer_id      uuid        not null references registry_person,
    leaves_because   text        not null,
    minutes          text        not null,
    principal_rupiah bigint      not null,
    total_rupiah     bigint      not null,
    group_rupiah     bigint      not null,
    signed_on        date        not null,
    consent_method   text        not null,
    witness          text        not null,
    text_version     text        not null,
    text_hash        text        not null,
    asked_by         uuid        not null,
    asked_at         timestamptz not null default now(),
    outcome          text        not null default 'PENDING',
    decided_by       uuid,
    decided_on       date,
    constraint financing_handover_between_two check (leaver_id <> newcomer_id),
    constraint financing_handover_minutes check (length(minutes) between 3 and 500),
    constraint financing_handover_amounts check (principal_rupiah >= 0 and total_rupiah > 0 and group_rupiah >= total_rupiah),
    constraint financing_handover_method check (consent_method in ('OTP', 'SIGNATURE', 'THUMBPRINT', 'IN_PERSON')),
    constraint financing_handover_witness check (length(witness) between 2 and 200),
    constraint financing_handover_hash check (text_hash ~ '^[0-9a-f]{64}$'),
    constraint financing_handover_four_eyes check (decided_by <> asked_by),
    constraint financing_handover_outcome check (case outcome
        when 'PENDING'   then decided_by is null and decided_on is null
        when 'APPROVED'  then decided_by is not null and decided_on is not null
        when 'SENT_BACK' then decided_by is not null and decided_on is not null
        else false end)
);

create unique index financing_handover_one_pending on financing_handover (loan_id) where outcome = 'PENDING';
