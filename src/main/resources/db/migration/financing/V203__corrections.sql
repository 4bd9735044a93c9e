-- What was recorded wrongly is taken back by a new act, after a second person agreed; nothing is changed or removed.
alter table financing_standing drop constraint financing_standing_pkey;
alter table financing_standing add primary key (loan_id, person_id, act_number, from_on);

-- An act stands unless it was taken back by an act that stands.
create function financing_act_stands(act uuid) returns boolean language sql stable as $$
    with recursive chain (id, length) as (
        select act, 0
        union all
        select a.id, c.length + 1 from financing_act a join chain c on a.reverses_id = c.id
    )
    select max(length) % 2 = 0 from chain
$$;

-- A meeting that was taken back leaves its day free; code that holds the lock of the loan looks for it.
alter table financing_meeting drop constraint financing_meeting_once_a_day;
create index financing_meeting_held on financing_meeting (loan_id, held_on);

create table financing_correction (
    id          uuid        primary key,
    loan_id     uuid        not null references financing_loan,
    act_id      uuid        not null references financing_act (id),
    replaces    boolean     not null,
    reason      text        not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null default now(),
    outcome     text        not null default 'PENDING',
    decided_by  uuid,
    decided_at  timestamptz,
    made_id     uuid,
    constraint financing_correction_has_a_reason check (length(reason) between 3 and 500),
    constraint financing_correction_four_eyes check (decided_by <> proposed_by),
    constraint financing_correction_outcome check (case outcome
        when 'PENDING'  then decided_by is null and made_id is null
        when 'APPROVED' then decided_by is not null and made_id is not null
        when 'DECLINED' then decided_by is not null and made_id is null
        else false end)
);

create unique index financing_correction_one_pending on financing_correction (loan_id) where outcome = 'PENDING';

-- The sheet as it should have been, where a meeting is replaced.
create table financing_correction_line (
    correction_id uuid   not null references financing_correction,
    position      int    not null,
    person_id     uuid   not null,
    presence      text   not null,
    paid_rupiah   bigint not null,
    reason        text,
    promised_on   date,
    primary key (correction_id, position),
    constraint financing_correction_line_shortfall check ((reason is null) = (promised_on is null))
);

create table financing_correction_cover (
    correction_id uuid   not null references financing_correction,
    position      int    not null,
    debtor_id     uuid   not null,
    coverer_id    uuid   not null,
    amount_rupiah bigint not null,
    consent       text,
    primary key (correction_id, position),
    constraint financing_correction_cover_amount check (amount_rupiah > 0)
);
