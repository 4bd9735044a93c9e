-- What the city pays a bank on the principal of each day: data with validity dates, by scheme through all its versions. The first
-- is the usual of such programmes (8 % a year of 360 days); a city sets its own from a later day.
create table financing_subsidy_rate (
    scheme_code text not null,
    valid_from  date not null,
    valid_until date,
    yearly_bp   int  not null,
    year_days   int  not null,
    set_by      uuid not null,
    set_at      timestamptz not null default now(),
    primary key (scheme_code, valid_from),
    constraint financing_subsidy_rate_validity check (valid_until is null or valid_until > valid_from),
    constraint financing_subsidy_rate_values check (yearly_bp between 0 and 10000 and year_days in (360, 365))
);

create unique index financing_subsidy_rate_open on financing_subsidy_rate (scheme_code) where valid_until is null;

insert into financing_subsidy_rate (scheme_code, valid_from, yearly_bp, year_days, set_by)
values ('BANG-HARTA', '2025-01-01', 800, 360, '00000000-0000-0000-0000-000000000000');
