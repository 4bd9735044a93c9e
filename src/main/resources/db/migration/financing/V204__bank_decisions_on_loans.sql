-- What the bank decides on a running loan: other instalments, or that it no longer counts as an asset. One proposes, another
-- confirms. The schedule before stays readable.
create table financing_loan_decision (
    id             uuid        primary key,
    loan_id        uuid        not null references financing_loan,
    kind           text        not null,
    method         text,
    yearly_rate_bp int,
    installments   int,
    first_due_on   date,
    reason         text        not null,
    proposed_by    uuid        not null,
    proposed_at    timestamptz not null default now(),
    outcome        text        not null default 'PENDING',
    decided_by     uuid,
    decided_on     date,
    constraint financing_loan_decision_kind_has_its_columns check (case kind
        when 'WRITE_OFF'   then true
        when 'RESTRUCTURE' then method is not null and yearly_rate_bp >= 0 and installments > 0 and first_due_on is not null
        else false end),
    constraint financing_loan_decision_has_a_reason check (length(reason) between 3 and 500),
    constraint financing_loan_decision_four_eyes check (decided_by <> proposed_by),
    constraint financing_loan_decision_outcome check (case outcome
        when 'PENDING'   then decided_by is null and decided_on is null
        when 'CONFIRMED' then decided_by is not null and decided_on is not null
        when 'SENT_BACK' then decided_by is not null
        else false end)
);

create unique index financing_loan_decision_one_pending on financing_loan_decision (loan_id) where outcome = 'PENDING';

alter table financing_act drop constraint financing_act_kind_has_its_columns;
alter table financing_act add constraint financing_act_kind_has_its_columns check (case kind
    when 'PAID_OUT'     then true
    when 'PAID'         then person_id is not null and amount_rupiah > 0
    when 'MET'          then true
    when 'FORGAVE'      then person_id is not null and other_id is not null
    when 'UNABLE'       then person_id is not null
    when 'REVERSED'     then reverses_id is not null
    when 'RESTRUCTURED' then true
    when 'WRITTEN_OFF'  then true
    else false end);

alter table financing_loan add written_off_on date, add restructured_on date;
alter table financing_loan drop constraint financing_loan_status;
alter table financing_loan add constraint financing_loan_status check (case status
    when 'ACTIVE'      then settled_on is null and written_off_on is null
    when 'SETTLED'     then settled_on is not null and written_off_on is null
    when 'WRITTEN_OFF' then written_off_on is not null
    else false end);

-- Instalments as they were until a restructuring.
create table financing_former_instalment (
    decision_id      uuid   not null references financing_loan_decision,
    until_on         date   not null,
    loan_id          uuid   not null,
    person_id        uuid   not null,
    no               int    not null,
    due_on           date   not null,
    principal_rupiah bigint not null,
    interest_rupiah  bigint not null,
    own_rupiah       bigint not null,
    covered_rupiah   bigint not null,
    primary key (loan_id, until_on, person_id, no)
);

create trigger financing_former_instalment_is_final before update or delete or truncate on financing_former_instalment
    for each statement execute function financing_refuse_change();
