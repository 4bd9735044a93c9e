-- Who may be together in a loan group: what the scheme asks, with validity dates, and what was asked of each person.

create table groups_composition_rule (
    valid_from         date    primary key,
    age_min            int     not null check (age_min >= 17),
    age_max            int     not null,
    residence          text    not null check (residence ~ '^[0-9.]+$'),
    household_max      int     not null check (household_max >= 1),
    kin_max            int     not null check (kin_max >= 1),
    state_workers      boolean not null,
    literate_treasurer boolean not null,
    metres_max         int     not null check (metres_max > 0),
    asks_particulars   boolean not null,
    constraint groups_composition_rule_ages check (age_max > age_min)
);

-- Kredit Jambi Terkini and Mekaar: residents of the city, 18 to 63; Bagja: two of a family card; BPK 2020: no state workers.
-- A particular that nobody asked yet does not stop a group under this rule; a city turns that on with a row of its own.
insert into groups_composition_rule values ('2020-01-01', 18, 63, '15.71.', 2, 3, false, true, 6000, false);

create table groups_household (
    person_id uuid primary key references registry_person,
    household uuid not null
);

create index groups_household_of on groups_household (household);

create table groups_particulars (
    number          bigint      generated always as identity primary key,
    person_id       uuid        not null references registry_person,
    state_worker    boolean     not null,
    keeps_books     boolean     not null,
    kin             uuid[]      not null,
    told_on         date        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null default now()
);

create index groups_particulars_person on groups_particulars (person_id, number desc);

comment on column groups_particulars.kin is 'people she is related to by blood or marriage and does not share a household with';
