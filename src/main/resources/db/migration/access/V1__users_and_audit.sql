-- Who may sign in, and what everybody did. The audit trail is append-only.

create table access_user (
    id            uuid        primary key,
    username      text        not null unique check (username ~ '^[a-z0-9.-]{3,40}$'),
    name          text        not null check (length(name) between 1 and 200),
    role          text        not null,
    person_id     uuid,
    bank_code     text,
    password_hash text        not null,
    active        boolean     not null,
    added_at      timestamptz not null default now(),
    constraint access_role_has_its_link check (case
        when role in ('CHAIR', 'MEMBER') then person_id is not null
        when role in ('BANK_MAKER', 'BANK_CHECKER') then bank_code is not null
        else true end)
);

create index access_user_person on access_user (person_id);

create table access_audit (
    number  bigint      generated always as identity primary key,
    at      timestamptz not null default now(),
    user_id uuid        not null,
    role    text        not null,
    act     text        not null,
    outcome text        not null,
    detail  text        not null
);

create index access_audit_user on access_audit (user_id, number desc);

create function access_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % on %', tg_op, tg_table_name;
end $$;

create trigger access_audit_is_final before update or delete or truncate on access_audit
    for each statement execute function access_refuse_change();
