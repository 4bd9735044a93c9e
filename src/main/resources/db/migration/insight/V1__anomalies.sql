-- What a person found out about an anomaly. The anomalies themselves are computed from the views.

create table insight_anomaly_decision (
    id         uuid        primary key,
    rule       text        not null,
    group_id   uuid        not null,
    people     uuid[]      not null,
    verdict    text        not null check (verdict in ('CONFIRMED', 'EXPLAINED')),
    why        text        not null check (length(why) between 5 and 1000),
    decided_by uuid        not null,
    decided_at timestamptz not null
);
