-- What the register says of a person is corrected, and what stood there stays with who, when, why and at which request. A
-- birth date and a NIK take two people. A granted withdrawal takes back the consents that it names.

create table registry_correction (
    number       bigint      generated always as identity primary key,
    person_id    uuid        not null references registry_person,
    fact         text        not null check (fact in ('NAME', 'KELURAHAN', 'ADDRESS', 'BORN', 'NIK')),
    before       text        not null,
    after        text        not null,
    why          text        not null check (length(why) between 2 and 300),
    request_id   uuid        references registry_data_request,
    asked_by     uuid,
    asked_as     text        check (length(asked_as) between 1 and 200),
    corrected_at timestamptz not null,
    corrected_by uuid        not null,
    corrected_as text        not null check (length(corrected_as) between 1 and 200),
    constraint registry_correction_four_eyes check (case
        when fact in ('BORN', 'NIK') then
            asked_by is not null and asked_as is not null and asked_by <> corrected_by
        else num_nonnulls(asked_by, asked_as) = 0 end)
);

comment on table registry_correction is 'only ever added to; a NIK stands here masked';

create index registry_correction_of_person on registry_correction (person_id, number desc);
create index registry_correction_of_request on registry_correction (request_id) where request_id is not null;

alter table registry_key_change
    drop constraint registry_key_change_kind_check,
    add constraint registry_key_change_kind_check check (kind in ('ACCOUNT', 'PHONE', 'BORN', 'NIK')),
    add column why         text not null default '' check (length(why) <= 300),
    add column request_id  uuid references registry_data_request,
    add column proposed_as text check (length(proposed_as) between 1 and 200),
    add constraint registry_key_change_corrects_for_a_reason check (
        kind in ('ACCOUNT', 'PHONE') or (why <> '' and proposed_as is not null));

create index registry_key_change_of_request on registry_key_change (request_id) where request_id is not null;

alter table registry_consent
    drop constraint registry_consent_method_check,
    add constraint registry_consent_method_check
        check (method in ('PAPER', 'THUMBPRINT', 'OWN_ACCOUNT', 'REQUEST'));
