-- A scheme says everything in which one programme may differ from another; a loan and its contract refer to the version they
-- were made under instead of copying some of it. What a version did not say before is what it meant: the defaults here.
alter table financing_scheme
    add margin_bp             int     not null default 0,
    add fee_bp                int     not null default 0,
    add frequency             text    not null default 'MONTHLY',
    add due_on                text    not null default 'PAY_OUT',
    add due_day               int     not null default 0,
    add due_weekday           text    not null default 'MONDAY',
    add first_due_after_days  int     not null default 1,
    add day_count             text    not null default 'EQUAL_PERIODS',
    add grace_principal       int     not null default 0,
    add grace_interest        int     not null default 0,
    add rounding_unit         int     not null default 1,
    add rounding_mode         text    not null default 'HALF_EVEN',
    add holiday_rule          text    not null default 'NONE',
    add joint_leave           boolean not null default true,
    add cover_sources         text[]  not null default '{MEMBERS}',
    add cover_split           text    not null default 'PARTS',
    add cover_degree_bp       int     not null default 10000,
    add cover_reserve_bp      int     not null default 10000,
    add cover_grace_days      int     not null default 0,
    add cover_months_max      int     not null default 0,
    add cover_cycle_max       int     not null default 0,
    add late_money_declared   boolean not null default false,
    add consequence           text    not null default 'BLOCKED',
    add exempt_causes         text[]  not null default '{DEATH,DISABILITY,DISASTER,PROGRAMME_FAULT}',
    add cash_unit_rupiah      int     not null default 1,
    add penalty               text    not null default 'NONE',
    add penalty_yearly_bp     int     not null default 0,
    add penalty_grace_days    int     not null default 0,
    add penalty_most_bp       int     not null default 0,
    add ladder_on_time_bp     int     not null default 10000,
    add ladder_raise_bp       int     not null default 0,
    add ladder_first_rupiah   bigint  not null default 0,
    drop constraint financing_scheme_method,
    add constraint financing_scheme_method check (case method
        when 'QARDH' then yearly_rate_bp = 0 and margin_bp = 0
        when 'MURABAHAH' then yearly_rate_bp = 0 or margin_bp = 0
        else method in ('FLAT', 'ANNUITY', 'EQUAL_PRINCIPAL') and margin_bp = 0 end),
    add constraint financing_scheme_margin check (margin_bp between 0 and 10000),
    add constraint financing_scheme_fee_share check (fee_bp between 0 and 5000),
    add constraint financing_scheme_frequency check (frequency in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
    add constraint financing_scheme_due check (first_due_after_days between 1 and 62 and case due_on
        when 'PAY_OUT' then due_day = 0
        when 'DAY' then due_day between 1 and 28 and frequency = 'MONTHLY'
        when 'WEEKDAY' then (frequency = 'MONTHLY') = (due_day > 0) and due_day between 0 and 4
        else false end),
    add constraint financing_scheme_weekday check (due_weekday in
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    add constraint financing_scheme_day_count check (day_count in ('EQUAL_PERIODS', '30_360', 'ACT_365', 'ACT_360')),
    add constraint financing_scheme_grace check (grace_principal >= 0 and grace_interest >= 0),
    add constraint financing_scheme_rounding check (rounding_unit between 1 and 100000
        and rounding_mode in ('HALF_EVEN', 'HALF_UP', 'HALF_DOWN', 'UP', 'DOWN')),
    add constraint financing_scheme_holiday_rule
        check (holiday_rule in ('NONE', 'NEXT', 'NEXT_IN_MONTH', 'PREVIOUS')),
    add constraint financing_scheme_sources check (cover_sources <@ '{SAVINGS,RESERVE,MEMBERS,GUARANTOR}'
        and cardinality(cover_sources) <= 4),
    add constraint financing_scheme_split
        check (cover_split in ('PARTS', 'HEADS', 'INSTALMENT', 'OUTSTANDING', 'VOLUNTARY')),
    add constraint financing_scheme_degree check (cover_degree_bp between 0 and 10000
        and cover_reserve_bp between 0 and 10000),
    add constraint financing_scheme_cover_ends check (cover_grace_days between 0 and 366
        and cover_months_max between 0 and 520 and cover_cycle_max between 0 and 520),
    add constraint financing_scheme_consequence check (consequence in ('BLOCKED', 'CEILING', 'ALL_LOCKED', 'NONE')),
    add constraint financing_scheme_exempt
        check (exempt_causes <@ '{DEATH,DISABILITY,DISASTER,PROGRAMME_FAULT}'),
    add constraint financing_scheme_cash_unit check (cash_unit_rupiah in (1, 100, 500, 1000)),
    add constraint financing_scheme_penalty check (penalty_yearly_bp between 0 and 10000
        and penalty_grace_days between 0 and 366 and penalty_most_bp between 0 and 10000 and case penalty
        when 'NONE' then penalty_yearly_bp = 0 and penalty_most_bp = 0
        else penalty in ('SOCIAL_FUND', 'LENDER') and penalty_yearly_bp > 0 and penalty_most_bp > 0 end),
    add constraint financing_scheme_ladder check (ladder_on_time_bp between 0 and 10000
        and ladder_raise_bp between 0 and 10000 and ladder_first_rupiah between 0 and member_max_rupiah);

comment on column financing_scheme.due_on is
    'PAY_OUT: the day of the pay-out; DAY: due_day of the month; WEEKDAY: due_weekday, in months the one numbered due_day';
comment on column financing_scheme.penalty is 'who gets what is charged on money that is late: NONE charges nothing';
comment on column financing_scheme.penalty_yearly_bp is 'of the overdue amount, by the days there are in a year of 365';
comment on column financing_scheme.penalty_grace_days is 'so many first days late are free';
comment on column financing_scheme.penalty_most_bp is 'all penalties on an instalment together, of that instalment';
comment on column financing_scheme.ladder_first_rupiah is 'the most of a member who borrows for the first time; 0 is the ceiling';

create or replace function financing_scheme_is_final() returns trigger language plpgsql as $$
begin
    if tg_op in ('DELETE', 'TRUNCATE') then
        raise exception 'a scheme is ended, never deleted';
    end if;
    if to_jsonb(new) - 'valid_until' is distinct from to_jsonb(old) - 'valid_until' or old.valid_until is not null then
        raise exception 'a scheme is never changed, publish a new version: %', old.code;
    end if;
    return new;
end $$;

create trigger financing_scheme_stays before truncate on financing_scheme
    for each statement execute function financing_scheme_is_final();

-- Contracts and loans: from now on by reference.
alter table financing_contract add scheme_id uuid references financing_scheme;
update financing_contract c set scheme_id = a.scheme_id from financing_application a where a.id = c.application_id;
alter table financing_contract
    alter scheme_id set not null,
    drop yearly_rate_bp, drop method, drop cover_meeting_bp, drop cover_open_max, drop late_money,
    drop cooling_off_hours;

-- The holidays of a loan are those known when it was paid out, so that its schedule can be computed again when more are known.
alter table financing_loan
    add scheme_id uuid references financing_scheme,
    add holidays  date[] not null default '{}';
update financing_loan l set scheme_id = coalesce(
    (select a.scheme_id from financing_application a where a.id = l.id), 'b0000000-0000-4000-8000-000000000001');
alter table financing_loan
    alter scheme_id set not null,
    drop yearly_rate_bp, drop method, drop frequency, drop day_count, drop rounding_unit, drop grace_principal,
    drop grace_interest, drop cover_meeting_bp, drop cover_open_max, drop cover_degree_bp, drop members_first;
