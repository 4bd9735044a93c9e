-- One-time links with which a user chooses her password, and the wrong passwords of the last minutes.

-- Who was invited and has not chosen a password yet has an empty hash, which no password matches.
create table access_invitation (
    id         uuid        primary key,
    user_id    uuid        not null references access_user (id),
    token_hash text        not null unique,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint access_invitation_lasts_a_while check (expires_at > made_at)
);

create index access_invitation_user on access_invitation (user_id);

create table access_failed_sign_in (
    user_id uuid        not null references access_user (id),
    at      timestamptz not null
);

create index access_failed_sign_in_user on access_failed_sign_in (user_id, at);
create index access_audit_act on access_audit (act, number desc);
