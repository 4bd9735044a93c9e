-- What happened to each loan in the order it was recorded, how each member's part stood after it, and the close of each
-- day. A loan's book is what its acts make of it, so it can be recomputed; a day's figures are those known at its close.
create table financing_act (
    number        bigint      generated always as identity primary key,
    id            uuid        not null unique,
    loan_id       uuid        not null references financing_loan,
    kind          text        not null,
    value_on      date        not null,
    person_id     uuid,
    other_id      uuid,
    amount_rupiah bigint,
    reverses_id   uuid        unique references financing_act (id),
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null default now(),
    constraint financing_act_kind_has_its_columns check (case kind
        when 'PAID_OUT' then true
        when 'PAID'     then person_id is not null and amount_rupiah > 0
        when 'MET'      then true
        when 'FORGAVE'  then person_id is not null and other_id is not null
        when 'UNABLE'   then person_id is not null
        when 'REVERSED' then reverses_id is not null
        else false end)
);

create index financing_act_of_loan on financing_act (loan_id, number);

create trigger financing_act_is_final before update or delete or truncate on financing_act
    for each statement execute function financing_refuse_change();

-- One member's part after an act that changed it. "Since" is the due date of the oldest instalment that is not fully
-- paid: with what the bank has or holds as her advance, and with what she gave herself. How many days late she is on a
-- day follows from it and from the day alone.
create table financing_standing (
    loan_id            uuid   not null,
    person_id          uuid   not null,
    act_number         bigint not null references financing_act,
    from_on            date   not null,
    bank_since         date,
    own_since          date,
    outstanding_rupiah bigint not null,
    principal_rupiah   bigint not null,
    paid_rupiah        bigint not null,
    covered_rupiah     bigint not null,
    advance_rupiah     bigint not null,
    primary key (loan_id, person_id, act_number)
);

create trigger financing_standing_is_final before update or delete or truncate on financing_standing
    for each statement execute function financing_refuse_change();

-- The same for the whole loan after its last act: what a close of day reads of most loans.
alter table financing_loan
    add act_number         bigint not null default 0,
    add bank_since         date,
    add own_since          date,
    add outstanding_rupiah bigint not null default 0,
    add owed_rupiah        bigint not null default 0,
    add paid_rupiah        bigint not null default 0,
    add covered_rupiah     bigint not null default 0,
    add last_due_on        date;

-- An index over what is paid would be written with every payment; dates are written once.
drop index financing_instalment_unpaid;
create index financing_instalment_due on financing_instalment (due_on, loan_id);
alter table financing_loan set (fillfactor = 80);
alter table financing_member_part set (fillfactor = 80);
alter table financing_instalment set (fillfactor = 80);

-- A closed day. `acts_until` is the last act that was known when its close began, so that a close which is broken off
-- ends, whenever it goes on, with the figures it began with.
create table financing_day (
    day        date        primary key,
    acts_until bigint      not null,
    loans_from bigint      not null default 0,
    loans_until bigint     not null,
    opened_at  timestamptz not null default now(),
    closed_at  timestamptz,
    constraint financing_day_is_whole check (closed_at is null or loans_from >= loans_until)
);

create function financing_day_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.closed_at is not null then
        raise exception 'a closed day stays as it is: %', old.day;
    end if;
    return new;
end $$;

create trigger financing_day_is_final before update or delete on financing_day
    for each row execute function financing_day_is_final();

-- Every loan that ran at the end of a day. No foreign key: rows are made from the loans, which are never deleted.
create table financing_loan_day (
    day                 date     not null,
    loan_id             uuid     not null,
    bank_code           text     not null,
    quality             smallint not null,
    bank_days           int      not null,
    own_days            int      not null,
    principal_rupiah    bigint   not null,
    due_rupiah          bigint   not null,
    late_rupiah         bigint   not null,
    paid_rupiah         bigint   not null,
    covered_rupiah      bigint   not null,
    subsidy_base_rupiah bigint   not null,
    primary key (day, loan_id),
    constraint financing_loan_day_quality check (quality between 1 and 5),
    constraint financing_loan_day_views check (own_days >= bank_days and bank_days >= 0),
    constraint financing_loan_day_late check ((late_rupiah > 0) = (bank_days > 0))
);

-- Of these loans, every member who was late by her own money at the end of the day.
create table financing_member_day (
    day              date   not null,
    loan_id          uuid   not null,
    person_id        uuid   not null,
    bank_days        int    not null,
    own_days         int    not null,
    principal_rupiah bigint not null,
    late_rupiah      bigint not null,
    primary key (day, loan_id, person_id),
    constraint financing_member_day_views check (own_days >= bank_days and bank_days >= 0 and own_days > 0)
);

create table financing_bank_day (
    day                 date   not null references financing_day,
    bank_code           text   not null,
    loans               bigint not null,
    principal_rupiah    bigint not null,
    due_rupiah          bigint not null,
    late_rupiah         bigint not null,
    paid_rupiah         bigint not null,
    covered_rupiah      bigint not null,
    subsidy_base_rupiah bigint not null,
    primary key (day, bank_code)
);

-- Portfolio at risk: the principal still owed on all loans (own view: members' parts) that were later than so many days.
create table financing_day_par (
    day              date   not null references financing_day,
    bank_code        text   not null,
    seen             text   not null,
    later_than       int    not null,
    loans            bigint not null,
    principal_rupiah bigint not null,
    primary key (day, bank_code, seen, later_than),
    constraint financing_day_par_seen check (seen in ('BANK', 'OWN'))
);

-- Loans from before: their acts as pay-out, meetings and payments tell them, and how they stand today.
insert into financing_act (id, loan_id, kind, value_on, person_id, amount_rupiah, recorded_by)
select id, loan_id, kind, value_on, person_id, amount_rupiah, recorded_by from (
    select id, id as loan_id, 'PAID_OUT' as kind, paid_out_on as value_on, null::uuid as person_id,
        null::bigint as amount_rupiah, '00000000-0000-0000-0000-000000000000'::uuid as recorded_by, 0 as receipt
    from financing_loan
    union all
    select m.id, m.loan_id, 'MET', m.held_on, null, null, m.recorded_by,
        coalesce((select min(r.number) from financing_receipt r where r.meeting_id = m.id), 0)
    from financing_meeting m
    union all
    select id, loan_id, 'PAID', received_on, payer_id, received_rupiah, recorded_by, number
    from financing_receipt where meeting_id is null
) history order by loan_id, value_on, receipt;

with money as (
    select p.loan_id, p.person_id, p.part_rupiah, p.advance_rupiah,
        (select coalesce(sum(c.repaid_rupiah + c.forgiven_rupiah), 0) from financing_claim c
         where c.loan_id = p.loan_id and c.debtor_id = p.person_id and c.from_cover) as made_good
    from financing_member_part p
), filled as (
    select i.loan_id, i.person_id, i.due_on, i.principal_rupiah, i.interest_rupiah, i.own_rupiah, i.covered_rupiah,
        sum(i.principal_rupiah + i.interest_rupiah) over w as due_until,
        sum(i.own_rupiah) over m as own, sum(i.covered_rupiah) over m as covered
    from financing_instalment i
    window w as (partition by i.loan_id, i.person_id order by i.no), m as (partition by i.loan_id, i.person_id)
)
insert into financing_standing
select m.loan_id, m.person_id, (select max(a.number) from financing_act a where a.loan_id = m.loan_id), l.last_posted_on,
    min(f.due_on) filter (where f.due_until > f.own + f.covered + m.advance_rupiah),
    min(f.due_on) filter (where f.due_until > f.own + m.advance_rupiah + m.made_good),
    sum(f.principal_rupiah + f.interest_rupiah - f.own_rupiah - f.covered_rupiah),
    m.part_rupiah - sum(greatest(f.own_rupiah + f.covered_rupiah - f.interest_rupiah, 0)),
    sum(f.own_rupiah + f.covered_rupiah), sum(f.covered_rupiah), m.advance_rupiah
from money m
join filled f on f.loan_id = m.loan_id and f.person_id = m.person_id
join financing_loan l on l.id = m.loan_id
group by m.loan_id, m.person_id, m.part_rupiah, m.advance_rupiah, l.last_posted_on;

update financing_loan l set act_number = s.act_number, bank_since = s.bank_since, own_since = s.own_since,
    outstanding_rupiah = s.outstanding, owed_rupiah = s.owed, paid_rupiah = s.paid, covered_rupiah = s.covered,
    last_due_on = (select max(i.due_on) from financing_instalment i where i.loan_id = l.id)
from (select loan_id, max(act_number) as act_number, min(bank_since) as bank_since, min(own_since) as own_since,
        sum(outstanding_rupiah) as outstanding, sum(principal_rupiah) as owed, sum(paid_rupiah) as paid,
        sum(covered_rupiah) as covered
      from financing_standing group by loan_id) s
where s.loan_id = l.id;

alter table financing_loan alter last_due_on set not null;
