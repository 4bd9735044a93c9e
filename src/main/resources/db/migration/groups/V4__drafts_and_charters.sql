-- Drafts of loan groups, saved at each step so that nothing is lost, and what a group said about itself when formed.

create table groups_formation (
    id                uuid        primary key,
    coached_id        uuid        not null references groups_coached,
    started_by        uuid        not null,
    name              text        not null check (length(name) between 1 and 100),
    formed_on         date        not null,
    bond              text,
    bond_since        int,
    people            uuid[]      not null,
    chair             uuid,
    secretary         uuid,
    treasurer         uuid,
    meeting_week      int,
    meeting_day       text,
    reserve_percent   int,
    cover_cap_percent int,
    exit_rule         text,
    reserve_bank      text,
    sent              uuid        references groups_loan_group,
    saved_at          timestamptz not null default now()
);

create index groups_formation_of on groups_formation (started_by, saved_at desc) where sent is null;

create table groups_charter (
    loan_group_id     uuid primary key references groups_loan_group,
    bond              text not null,
    bond_since        int  not null check (bond_since >= 1945),
    meeting_week      int  not null check (meeting_week between 1 and 4),
    meeting_day       text not null,
    reserve_percent   int  not null check (reserve_percent between 0 and 20),
    cover_cap_percent int  not null check (cover_cap_percent between 10 and 100),
    exit_rule         text not null,
    reserve_bank      text not null
);

comment on column groups_formation.reserve_bank is 'null: not asked yet; empty: no account yet';
