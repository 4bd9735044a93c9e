-- Coached groups, the loan groups in them, who belongs where since when, and the decrees that inaugurate.

create table groups_rule (
    valid_from  date primary key,
    coached_min int  not null check (coached_min >= 1),
    coached_max int  not null,
    loan_min    int  not null check (loan_min >= 3),
    loan_max    int  not null check (loan_max <= 30),
    constraint groups_rule_sizes check (coached_max >= coached_min and loan_max >= loan_min)
);

insert into groups_rule values ('2020-01-01', 10, 60, 5, 10);

create table groups_decree (
    id        uuid primary key,
    number    text not null unique check (length(number) between 1 and 100),
    dated_on  date not null,
    signatory text not null check (length(signatory) between 1 and 200)
);

create table groups_coached (
    id               uuid primary key,
    name             text not null check (length(name) between 1 and 100),
    kelurahan        text not null,
    bond             text not null,
    registered_on    date not null,
    status           text not null,
    proposed_on      date,
    decree_id        uuid references groups_decree,
    inaugurated_on   date,
    left_on          date,
    left_because     text,
    verification     text unique,
    constraint groups_coached_status check (case status
        when 'DRAFT'       then proposed_on is null and decree_id is null
        when 'PROPOSED'    then proposed_on is not null and decree_id is null
        when 'INAUGURATED' then decree_id is not null and inaugurated_on is not null and left_on is null
        when 'SUSPENDED'   then decree_id is not null and left_on is not null and left_because is not null
        when 'REVOKED'     then decree_id is not null and left_on is not null and left_because is not null
        else false end),
    constraint groups_coached_verified check ((decree_id is null) = (verification is null))
);

create unique index groups_coached_name on groups_coached (lower(name));
create index groups_coached_decree on groups_coached (decree_id);
create index groups_coached_kelurahan on groups_coached (kelurahan);

create table groups_coached_member (
    coached_id  uuid not null references groups_coached,
    person_id   uuid not null references registry_person,
    joined_on   date not null,
    left_on     date,
    left_because text,
    constraint groups_coached_member_dates check (left_on is null or left_on >= joined_on)
);

-- One person, one coached group at a time.
create unique index groups_coached_member_now on groups_coached_member (person_id) where left_on is null;
create index groups_coached_member_of on groups_coached_member (coached_id);

create table groups_loan_group (
    id          uuid primary key,
    coached_id  uuid not null references groups_coached,
    name        text not null check (length(name) between 1 and 100),
    kelurahan   text not null,
    formed_on   date not null,
    formed_by   uuid not null,
    status      text not null,
    status_on   date not null,
    dissolved_because text,
    constraint groups_loan_group_status check (case status
        when 'FORMED' then true
        when 'BORROWING' then true
        when 'CYCLE_DONE' then true
        when 'DISSOLVED' then dissolved_because is not null
        else false end)
);

create unique index groups_loan_group_name on groups_loan_group (lower(name));
create index groups_loan_group_coached on groups_loan_group (coached_id);

create table groups_member (
    loan_group_id uuid not null references groups_loan_group,
    person_id     uuid not null references registry_person,
    office        text not null check (office in ('CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER')),
    position      int  not null,
    joined_on     date not null,
    left_on       date,
    left_because  text,
    constraint groups_member_dates check (left_on is null or left_on >= joined_on)
);

-- One person, one active loan group; one chair, one secretary, one treasurer.
create unique index groups_member_now on groups_member (person_id) where left_on is null;
create unique index groups_member_office on groups_member (loan_group_id, office)
    where left_on is null and office <> 'MEMBER';
create index groups_member_of on groups_member (loan_group_id);

-- For insight: how many groups of which kind stand where. No personal data.
create view groups_view_coached as
    select g.id, g.name, g.kelurahan, g.status, g.registered_on, g.inaugurated_on,
           count(m.person_id) filter (where m.left_on is null) as members
    from groups_coached g left join groups_coached_member m on m.coached_id = g.id
    group by g.id;

create view groups_view_loan_group as
    select g.id, g.coached_id, g.name, g.kelurahan, g.status, g.formed_on,
           count(m.person_id) filter (where m.left_on is null) as members
    from groups_loan_group g left join groups_member m on m.loan_group_id = g.id
    group by g.id;
