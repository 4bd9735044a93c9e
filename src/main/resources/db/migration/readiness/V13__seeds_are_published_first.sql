-- The seed of a draw is published before the day of the draw, so that nobody chooses it when the groups are known. Draws of before
-- have no such row and stay as they are.

create table readiness_call_back_seed (
    number       bigint generated always as identity primary key,
    seed         bigint not null check (seed >= 0),
    for_day      date   not null unique,
    published_on date   not null,
    published_by uuid   not null,
    constraint readiness_seed_is_published_before check (published_on < for_day)
);

create trigger readiness_is_final before update or delete or truncate on readiness_call_back_seed
    for each statement execute function readiness_refuse_change();

alter table readiness_call_back_draw add column seed_number bigint unique references readiness_call_back_seed;

comment on column readiness_call_back_draw.seed_number is 'null for draws of before seeds were published first';
