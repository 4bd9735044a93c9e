-- What a person asks about her own data, each with the clock of three times 24 hours that UU 27/2022 gives.

create table registry_data_request (
    id          uuid        primary key,
    person_id   uuid        not null references registry_person on delete cascade,
    kind        text        not null check (kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'ERASURE', 'WITHDRAWAL')),
    asked       text        not null check (length(asked) <= 1000),
    received_at timestamptz not null,
    received_by uuid        not null,
    due_at      timestamptz not null,
    outcome     text        check (outcome in ('GRANTED', 'REFUSED')),
    answer      text        check (length(answer) between 1 and 1000),
    answered_at timestamptz,
    answered_by uuid,
    answered_as text        check (length(answered_as) between 1 and 200),
    constraint registry_data_request_due_later check (due_at > received_at),
    constraint registry_data_request_answered_whole check (
        num_nulls(outcome, answer, answered_at, answered_by, answered_as) in (0, 5))
);

create index registry_data_request_open on registry_data_request (due_at, id) where outcome is null;
create index registry_data_request_by_person on registry_data_request (person_id, received_at desc);
