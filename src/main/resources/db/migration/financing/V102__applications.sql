-- What a group asks of a bank, each member's part and her own consent, and what the bank made of it.
create table financing_application (
    id              uuid        primary key,
    number          bigint      generated always as identity unique,
    group_id        uuid        not null,
    scheme_id       uuid        not null references financing_scheme (id),
    bank_code       text        not null references banking_bank (code),
    status          text        not null,
    total_rupiah    bigint      not null,
    tenor_months    int         not null,
    drafted_on      date        not null,
    drafted_by      uuid        not null,
    asked_rupiah    bigint,
    sent_on         date,
    sent_by         uuid,
    send_key        uuid        unique,
    question        text,
    answer          text,
    decided_on      date,
    reason          text,
    words           text,
    signed_on       date,
    paid_on         date,
    withdrawn_on    date,
    saved_at        timestamptz not null default now(),
    constraint financing_application_amount check (total_rupiah > 0),
    constraint financing_application_tenor check (tenor_months between 1 and 60),
    constraint financing_application_words check (length(coalesce(question, '')) <= 2000
        and length(coalesce(answer, '')) <= 2000 and length(coalesce(words, '')) <= 2000),
    constraint financing_application_status_has_its_columns check (case status
        when 'DRAFT'      then sent_on is null and decided_on is null
        when 'AT_BANK'    then sent_on is not null and asked_rupiah is not null and decided_on is null
        when 'ASKED'      then sent_on is not null and question is not null and decided_on is null
        when 'APPROVED'   then sent_on is not null and decided_on is not null and signed_on is null
        when 'CONTRACTED' then decided_on is not null and signed_on is not null and paid_on is null
        when 'PAID_OUT'   then signed_on is not null and paid_on is not null
        when 'DECLINED'   then decided_on is not null and reason is not null and words is not null
        when 'WITHDRAWN'  then withdrawn_on is not null and paid_on is null
        else false end),
    constraint financing_application_dates_in_order check (
        sent_on >= drafted_on and decided_on >= sent_on and signed_on >= decided_on and paid_on >= signed_on)
);

create unique index financing_application_one_open on financing_application (group_id)
    where status in ('DRAFT', 'AT_BANK', 'ASKED', 'APPROVED', 'CONTRACTED');
create index financing_application_queue on financing_application (bank_code, status, sent_on, number);
create index financing_application_group on financing_application (group_id, number desc);

create table financing_application_part (
    application_id uuid   not null references financing_application (id),
    person_id      uuid   not null,
    position       int    not null,
    part_rupiah    bigint not null,
    purpose        text   not null,
    primary key (application_id, person_id),
    constraint financing_part_is_not_negative check (part_rupiah >= 0),
    constraint financing_part_purpose_is_short check (length(purpose) <= 500)
);

create table financing_consent (
    id              uuid        primary key,
    application_id  uuid        not null references financing_application (id),
    person_id       uuid        not null,
    method          text        not null,
    witness         text        not null,
    given_at        timestamptz not null,
    text_version    text        not null,
    text_hash       text        not null,
    terms_hash      text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null default now(),
    constraint financing_consent_method check (
        method in ('OWN_ACCOUNT', 'OTP', 'SIGNATURE', 'THUMBPRINT', 'IN_PERSON')),
    constraint financing_consent_has_a_witness check (method = 'OWN_ACCOUNT' or length(witness) between 2 and 200),
    constraint financing_consent_hashes check (text_hash ~ '^[0-9a-f]{64}$' and terms_hash ~ '^[0-9a-f]{64}$'),
    constraint financing_consent_once unique (application_id, person_id, terms_hash)
);

create table financing_proposal (
    id             uuid        primary key,
    application_id uuid        not null references financing_application (id),
    kind           text        not null,
    amount_rupiah  bigint,
    tenor_months   int,
    reason         text,
    words          text        not null,
    outcome        text        not null,
    proposed_by    uuid        not null,
    proposed_on    date        not null,
    decided_by     uuid,
    decided_on     date,
    note           text        not null default '',
    proposed_at    timestamptz not null default now(),
    constraint financing_proposal_kind_has_its_columns check (case kind
        when 'APPROVE'      then true
        when 'APPROVE_LESS' then amount_rupiah > 0 and tenor_months > 0
        when 'ASK'          then length(words) > 0
        when 'DECLINE'      then reason is not null and length(words) > 0
        else false end),
    constraint financing_proposal_outcome check (case outcome
        when 'PENDING'   then decided_by is null
        when 'CONFIRMED' then decided_by is not null and decided_on is not null
        when 'SENT_BACK' then decided_by is not null and length(note) > 0
        else false end),
    constraint financing_proposal_four_eyes check (decided_by <> proposed_by)
);

create unique index financing_proposal_one_pending on financing_proposal (application_id) where outcome = 'PENDING';
create index financing_proposal_application on financing_proposal (application_id, proposed_at);

create function financing_refuse_consent_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows are added, never changed: % on %', tg_op, tg_table_name;
end $$;

create trigger financing_consent_is_final before update or delete or truncate on financing_consent
    for each statement execute function financing_refuse_consent_change();
