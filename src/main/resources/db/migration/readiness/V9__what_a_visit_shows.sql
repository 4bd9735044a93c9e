-- A visit says where it was and that the chair was not near; its photo is kept small and without what cameras add.

alter table readiness_visit
    add column away_from_chair boolean,
    add column latitude_e6     int check (latitude_e6 between -90000000 and 90000000),
    add column longitude_e6    int check (longitude_e6 between -180000000 and 180000000),
    add constraint readiness_visit_spot_whole check ((latitude_e6 is null) = (longitude_e6 is null));

comment on column readiness_visit.away_from_chair is 'null for visits of before it was asked';
comment on column readiness_visit.latitude_e6 is 'in millionths of a degree';

create table readiness_visit_photo (
    number      bigint      generated always as identity primary key,
    group_id    uuid        not null,
    person_id   uuid        not null,
    jpeg        bytea       not null check (length(jpeg) <= 300000),
    taken_by    uuid        not null,
    recorded_at timestamptz not null default now()
);

create index readiness_visit_photo_person on readiness_visit_photo (group_id, person_id, number desc);

create trigger readiness_is_final before update or delete or truncate on readiness_visit_photo
    for each statement execute function readiness_refuse_change();
