-- Two registered persons may be one: candidates with their score, what somebody decided, and merges that can be undone.

alter table registry_person
    add column merged_into uuid references registry_person,
    add constraint registry_person_not_merged_into_itself check (merged_into <> id);

comment on column registry_person.merged_into is
    'she is the same as this person; nothing is moved, so that a merge can be undone exactly';

create index registry_person_by_merged on registry_person (merged_into) where merged_into is not null;
create index registry_person_by_phone on registry_person (phone) where phone is not null;
create index registry_person_by_birth on registry_person (born_on);

create table registry_likeness (
    one       uuid        not null references registry_person on delete cascade,
    other     uuid        not null references registry_person on delete cascade,
    points    smallint    not null,
    signs     text[]      not null,
    found_at  timestamptz not null,
    verdict   text        check (verdict in ('DIFFERENT', 'MERGED')),
    judged_at timestamptz,
    judged_by uuid,
    judged_as text        check (length(judged_as) between 1 and 200),
    primary key (one, other),
    constraint registry_likeness_in_order check (one < other),
    constraint registry_likeness_judged_by_somebody check (
        num_nulls(verdict, judged_at, judged_by, judged_as) in (0, 4))
);

create index registry_likeness_open on registry_likeness (points desc, one, other) where verdict is null;
create index registry_likeness_by_other on registry_likeness (other);

create table registry_merge (
    id        uuid        primary key,
    gone      uuid        not null references registry_person on delete cascade,
    kept      uuid        not null references registry_person on delete cascade,
    merged_at timestamptz not null,
    merged_by uuid        not null,
    merged_as text        not null check (length(merged_as) between 1 and 200),
    undone_at timestamptz,
    undone_by uuid,
    undone_as text        check (length(undone_as) between 1 and 200),
    constraint registry_merge_undone_by_somebody check (num_nulls(undone_at, undone_by, undone_as) in (0, 3))
);

create unique index registry_merge_once on registry_merge (gone) where undone_at is null;
create index registry_merge_by_kept on registry_merge (kept);

create or replace view registry_view_people as
    select kelurahan, sex, count(*) as people from registry_person where merged_into is null group by kelurahan, sex;
