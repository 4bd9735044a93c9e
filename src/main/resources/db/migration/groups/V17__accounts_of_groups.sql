-- The account that keeps a group's cash: noted with the draft, held by the group, replaced by two people who read the number.

create table groups_account (
    id               uuid        primary key,
    formation_id     uuid,
    loan_group_id    uuid        references groups_loan_group,
    bank_name        text        not null check (length(bank_name) between 2 and 100),
    holder           text        not null check (length(holder) between 2 and 200),
    opened_on        date        not null,
    first_signatory  uuid        references registry_person,
    second_signatory uuid        references registry_person,
    state            text        not null,
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null default now(),
    decided_by       uuid,
    decided_at       timestamptz,
    constraint groups_account_signatories check (first_signatory <> second_signatory),
    constraint groups_account_four_eyes check (decided_by <> recorded_by or state = 'DECLINED'),
    constraint groups_account_state check (case state
        when 'NOTED'    then formation_id is not null and loan_group_id is null
        when 'HOLDS'    then loan_group_id is not null and first_signatory is not null and second_signatory is not null
        when 'PROPOSED' then loan_group_id is not null and decided_by is null
        when 'REPLACED' then loan_group_id is not null
        when 'DECLINED' then loan_group_id is not null and decided_by is not null
        else false end)
);

comment on column groups_account.first_signatory is 'the chair when it was recorded; the second is the treasurer';

create unique index groups_account_holds on groups_account (loan_group_id) where state = 'HOLDS';
create unique index groups_account_waits on groups_account (loan_group_id) where state = 'PROPOSED';
create unique index groups_account_noted on groups_account (formation_id) where state = 'NOTED';
create index groups_account_first on groups_account (first_signatory);
create index groups_account_second on groups_account (second_signatory);
