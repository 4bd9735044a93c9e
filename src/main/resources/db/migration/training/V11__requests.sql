-- What other programs sent, by the key they gave it: the same thing sent again is answered and not done again, also when somebody
-- has corrected it in between.

create table training_request (
    key         uuid        primary key,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null
);
