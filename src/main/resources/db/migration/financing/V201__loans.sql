-- Group loans from the day they are paid out: members' parts, instalments, claims between members, and what was received.
create table financing_loan (
    id                 uuid   primary key,
    number             bigint generated always as identity unique,
    group_id           uuid   not null references groups_loan_group,
    bank_code          text   not null,
    lender_type        text   not null,
    principal_rupiah   bigint not null,
    yearly_rate_bp     int    not null,
    method             text   not null,
    installments       int    not null,
    frequency          text   not null,
    day_count          text   not null,
    rounding_unit      int    not null,
    grace_principal    int    not null,
    grace_interest     int    not null,
    paid_out_on        date   not null,
    first_due_on       date   not null,
    cover_meeting_bp   int    not null,
    cover_open_max     int    not null,
    cover_degree_bp    int    not null,
    members_first      boolean not null,
    status             text   not null,
    settled_on         date,
    last_posted_on     date   not null,
    receipts           int    not null default 0,
    constraint financing_loan_principal check (principal_rupiah > 0),
    constraint financing_loan_first_due check (first_due_on > paid_out_on),
    constraint financing_loan_status check (case status
        when 'ACTIVE' then settled_on is null
        when 'SETTLED' then settled_on is not null
        else false end)
);

-- One running loan per group.
create unique index financing_loan_running on financing_loan (group_id) where status = 'ACTIVE';
create index financing_loan_of_group on financing_loan (group_id);
create index financing_loan_of_bank on financing_loan (bank_code);

create table financing_member_part (
    loan_id        uuid    not null references financing_loan,
    person_id      uuid    not null references registry_person,
    position       int     not null,
    part_rupiah    bigint  not null,
    advance_rupiah bigint  not null,
    unable         boolean not null,
    primary key (loan_id, person_id),
    constraint financing_member_part_position unique (loan_id, position),
    constraint financing_member_part_amounts check (part_rupiah > 0 and advance_rupiah >= 0)
);

create index financing_member_part_of_person on financing_member_part (person_id);

create table financing_instalment (
    loan_id          uuid   not null,
    person_id        uuid   not null,
    no               int    not null,
    due_on           date   not null,
    principal_rupiah bigint not null,
    interest_rupiah  bigint not null,
    own_rupiah       bigint not null,
    covered_rupiah   bigint not null,
    primary key (loan_id, person_id, no),
    foreign key (loan_id, person_id) references financing_member_part,
    constraint financing_instalment_not_negative
        check (principal_rupiah >= 0 and interest_rupiah >= 0 and own_rupiah >= 0 and covered_rupiah >= 0),
    constraint financing_instalment_paid_within_due
        check (own_rupiah + covered_rupiah <= principal_rupiah + interest_rupiah)
);

create index financing_instalment_unpaid on financing_instalment (due_on)
    where own_rupiah + covered_rupiah < principal_rupiah + interest_rupiah;

create table financing_claim (
    loan_id         uuid    not null references financing_loan,
    event           int     not null,
    creditor_id     uuid    not null,
    debtor_id       uuid    not null,
    arose_on        date    not null,
    amount_rupiah   bigint  not null,
    repaid_rupiah   bigint  not null,
    forgiven_rupiah bigint  not null,
    shared_rupiah   bigint  not null,
    from_cover      boolean not null,
    primary key (loan_id, event, creditor_id, debtor_id),
    foreign key (loan_id, creditor_id) references financing_member_part,
    foreign key (loan_id, debtor_id) references financing_member_part,
    constraint financing_claim_between_two check (creditor_id <> debtor_id),
    constraint financing_claim_amounts check (amount_rupiah > 0 and repaid_rupiah >= 0 and forgiven_rupiah >= 0
        and shared_rupiah >= 0 and repaid_rupiah + forgiven_rupiah + shared_rupiah <= amount_rupiah)
);

create table financing_meeting (
    id          uuid        primary key,
    loan_id     uuid        not null references financing_loan,
    number      int         not null,
    held_on     date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now(),
    constraint financing_meeting_number unique (loan_id, number),
    constraint financing_meeting_once_a_day unique (loan_id, held_on)
);

create table financing_meeting_line (
    meeting_id  uuid   not null references financing_meeting,
    person_id   uuid   not null,
    position    int    not null,
    presence    text   not null,
    due_rupiah  bigint not null,
    paid_rupiah bigint not null,
    reason      text,
    promised_on date,
    primary key (meeting_id, person_id),
    constraint financing_meeting_line_amounts check (due_rupiah >= 0 and paid_rupiah >= 0),
    constraint financing_meeting_line_presence check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
    constraint financing_meeting_line_shortfall check ((reason is null) = (promised_on is null))
);

create table financing_receipt (
    id              uuid        primary key,
    loan_id         uuid        not null references financing_loan,
    number          int         not null,
    meeting_id      uuid        references financing_meeting,
    kind            text        not null,
    payer_id        uuid        not null,
    beneficiary_id  uuid        not null,
    received_on     date        not null,
    received_rupiah bigint      not null,
    interest_rupiah bigint      not null,
    principal_rupiah bigint     not null,
    repaid_rupiah   bigint      not null,
    advance_rupiah  bigint      not null,
    advance_used_rupiah bigint  not null,
    consent         text,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null default now(),
    constraint financing_receipt_number unique (loan_id, number),
    constraint financing_receipt_kind check (case kind
        when 'PAYMENT' then payer_id = beneficiary_id and consent is null
        when 'COVER' then payer_id <> beneficiary_id and consent is not null
        else false end),
    constraint financing_receipt_adds_up check (received_rupiah + advance_used_rupiah
        = interest_rupiah + principal_rupiah + repaid_rupiah + advance_rupiah)
);

create index financing_receipt_of_payer on financing_receipt (payer_id, received_on);
create index financing_receipt_of_meeting on financing_receipt (meeting_id);

-- One intention to move money, and what came of it. The same key again is answered with the same thing.
create table financing_posting_key (
    key     uuid        primary key,
    loan_id uuid        not null references financing_loan,
    payload text        not null,
    made_id uuid        not null,
    at      timestamptz not null default now()
);

-- Money received is never changed or removed: mistakes are taken back by new facts.
create function financing_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'received money is append-only: % on %', tg_op, tg_table_name;
end $$;

create trigger financing_receipt_is_final before update or delete or truncate on financing_receipt
    for each statement execute function financing_refuse_change();

create trigger financing_meeting_is_final before update or delete or truncate on financing_meeting
    for each statement execute function financing_refuse_change();

create trigger financing_meeting_line_is_final before update or delete or truncate on financing_meeting_line
    for each statement execute function financing_refuse_change();

-- For insight: how each loan stands, without persons. "Overdue" is as of today's date in the database's own words: the
-- reader gives the day by filtering on due_on.
create view financing_view_loan as
select l.id, l.number, l.group_id, l.bank_code, l.status, l.principal_rupiah, l.paid_out_on, l.settled_on,
    l.last_posted_on,
    (select coalesce(sum(i.principal_rupiah + i.interest_rupiah - i.own_rupiah - i.covered_rupiah), 0)
       from financing_instalment i where i.loan_id = l.id)::bigint as outstanding_rupiah,
    (select coalesce(sum(i.covered_rupiah), 0) from financing_instalment i where i.loan_id = l.id)::bigint
        as covered_rupiah,
    (select coalesce(sum(c.amount_rupiah - c.repaid_rupiah - c.forgiven_rupiah - c.shared_rupiah), 0)
       from financing_claim c where c.loan_id = l.id)::bigint as claims_open_rupiah,
    (select coalesce(sum(p.advance_rupiah), 0) from financing_member_part p where p.loan_id = l.id)::bigint
        as advances_rupiah
from financing_loan l;

-- One row per loan and due date with money still unpaid at the bank.
create view financing_view_unpaid as
select i.loan_id, l.group_id, l.bank_code, i.due_on,
    sum(i.principal_rupiah + i.interest_rupiah - i.own_rupiah - i.covered_rupiah)::bigint as unpaid_rupiah
from financing_instalment i join financing_loan l on l.id = i.loan_id
where i.own_rupiah + i.covered_rupiah < i.principal_rupiah + i.interest_rupiah
group by i.loan_id, l.group_id, l.bank_code, i.due_on;

-- One row per meeting.
create view financing_view_meeting as
select m.id, m.loan_id, l.group_id, m.number, m.held_on,
    (select count(*) from financing_meeting_line x where x.meeting_id = m.id and x.presence = 'PRESENT')::int as present,
    (select count(*) from financing_meeting_line x where x.meeting_id = m.id)::int as members,
    (select coalesce(sum(r.received_rupiah), 0) from financing_receipt r where r.meeting_id = m.id)::bigint
        as received_rupiah
from financing_meeting m join financing_loan l on l.id = m.loan_id;
