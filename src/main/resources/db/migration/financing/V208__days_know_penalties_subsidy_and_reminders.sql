-- What a close of day did not do yet: penalties by the choice of the scheme, the base of a subsidy for each scheme, and whom to
-- remind of what. Everything of a day is written once, whatever breaks off its close.
alter table financing_loan_day add scheme_id uuid;
update financing_loan_day d set scheme_id = l.scheme_id from financing_loan l where l.id = d.loan_id;
alter table financing_loan_day
    alter scheme_id set not null,
    drop constraint financing_loan_day_late,
    add constraint financing_loan_day_late check (late_rupiah > 0 or bank_days = 0);

-- One scheme's loans of one bank: a subsidy is claimed for the rupiah of each day, so a claim adds up these days.
create table financing_scheme_day (
    day                 date   not null references financing_day,
    bank_code           text   not null,
    scheme_id           uuid   not null references financing_scheme,
    loans               bigint not null,
    subsidy_base_rupiah bigint not null,
    primary key (day, bank_code, scheme_id)
);

insert into financing_scheme_day
select day, bank_code, scheme_id, count(*), sum(subsidy_base_rupiah)
from financing_loan_day where day in (select day from financing_day where closed_at is not null)
group by day, bank_code, scheme_id;

-- What was charged for one day on one instalment of a member. Whether anybody is charged, and who gets it, the scheme says.
create table financing_penalty (
    loan_id       uuid   not null,
    person_id     uuid   not null,
    due_on        date   not null,
    day           date   not null,
    amount_rupiah bigint not null,
    primary key (loan_id, person_id, due_on, day),
    constraint financing_penalty_amount check (amount_rupiah > 0),
    constraint financing_penalty_is_late check (due_on < day)
);

create index financing_penalty_of_day on financing_penalty (day, loan_id);

create trigger financing_penalty_is_final before update or delete or truncate on financing_penalty
    for each statement execute function financing_refuse_change();

-- Whom to remind of which due date on which day. Nothing is sent from here.
create table financing_reminder (
    loan_id   uuid not null,
    due_on    date not null,
    kind      text not null,
    role      text not null,
    remind_on date not null,
    primary key (loan_id, due_on, kind, role),
    constraint financing_reminder_kind check (kind in ('SOON', 'TODAY', 'LATE')),
    constraint financing_reminder_role check (role in ('CHAIR', 'OFFICER'))
);

create index financing_reminder_of_day on financing_reminder (remind_on, loan_id);
