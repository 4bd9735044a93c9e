-- The contract of a group with the bank, with the terms as they were that day, and the pay-out to each member's account.
create table financing_contract (
    application_id    uuid   primary key references financing_application (id),
    number            text   not null,
    bank_code         text   not null references banking_bank (code),
    signed_on         date   not null,
    total_rupiah      bigint not null,
    tenor_months      int    not null,
    yearly_rate_bp    int    not null,
    method            text   not null,
    cover_meeting_bp  int    not null,
    cover_open_max    int    not null,
    late_money        text   not null,
    cooling_off_hours int    not null,
    drawn_up_by       uuid   not null,
    constraint financing_contract_number_is_short check (length(number) between 1 and 60),
    constraint financing_contract_number_is_its_own unique (bank_code, number),
    constraint financing_contract_amount check (total_rupiah > 0)
);

create table financing_pay_out (
    application_id uuid        primary key references financing_contract (application_id),
    key            uuid        not null unique,
    paid_on        date        not null,
    total_rupiah   bigint      not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null default now(),
    constraint financing_pay_out_amount check (total_rupiah > 0)
);

create table financing_pay_out_line (
    application_id  uuid   not null references financing_pay_out (application_id),
    person_id       uuid   not null,
    position        int    not null,
    amount_rupiah   bigint not null,
    bank_name       text   not null,
    account_masked  text   not null,
    received_rupiah bigint,
    received_on     date,
    primary key (application_id, person_id),
    constraint financing_pay_out_line_amount check (amount_rupiah > 0),
    constraint financing_pay_out_line_received check ((received_rupiah is null) = (received_on is null)
        and coalesce(received_rupiah, 0) >= 0)
);
