-- Sign-in sessions live in the database, so that a restart signs nobody out and any node can answer. The columns are
-- those that Spring Session asks for.
create table session_web (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint session_web_pk primary key (primary_id)
);

create unique index session_web_by_session on session_web (session_id);
create index session_web_by_expiry on session_web (expiry_time);
create index session_web_by_principal on session_web (principal_name);

create table session_web_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint session_web_attributes_pk primary key (session_primary_id, attribute_name),
    constraint session_web_attributes_of foreign key (session_primary_id)
        references session_web (primary_id) on delete cascade
);
