-- A loan group is formed only when each of its people has said yes, by herself or on paper before a witness.

create table groups_asking (
    formation_id uuid        not null,
    number       int         not null,
    text_version text        not null,
    asked_on     date        not null,
    answer_by    date        not null,
    asked_by     uuid        not null,
    primary key (formation_id, number),
    constraint groups_asking_time check (answer_by >= asked_on)
);

comment on column groups_asking.formation_id is 'no reference: what was answered outlives a draft that is thrown away';

create table groups_answer (
    number       bigint      generated always as identity primary key,
    formation_id uuid        not null,
    asking       int         not null,
    person_id    uuid        not null references registry_person,
    answer       text        not null,
    reason       text,
    means        text        not null,
    witness      text        not null default '',
    answered_on  date        not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null default now(),
    foreign key (formation_id, asking) references groups_asking,
    constraint groups_answer_kind check (case answer
        when 'YES'    then reason is null and means in ('OWN_ACCOUNT', 'PAPER')
        when 'NO'     then reason is not null and means in ('OWN_ACCOUNT', 'PAPER')
        when 'SILENT' then reason is null and means = 'NONE'
        else false end),
    constraint groups_answer_witness check ((means = 'PAPER') = (witness <> ''))
);

create index groups_answer_of on groups_answer (formation_id, asking, person_id, number desc);
create index groups_answer_person on groups_answer (person_id);

-- The question that is open for a draft; null while none is.
alter table groups_formation add column asking int;
alter table groups_formation add constraint groups_formation_asking
    foreign key (id, asking) references groups_asking (formation_id, number);
create index groups_formation_asked on groups_formation using gin (people) where asking is not null and sent is null;
create index groups_formation_sent on groups_formation (sent) where sent is not null;
