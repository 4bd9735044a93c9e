-- Who registered a business by hand, and who set which of its facts to what and when, stands beside what lists say.

alter table registry_business
    add column registered_by uuid,
    add column registered_as text check (length(registered_as) between 1 and 200),
    add constraint registry_business_registered_by_somebody check (num_nulls(registered_by, registered_as) in (0, 2));

comment on column registry_business.registered_as is 'null for those of lists, and for those before names were kept';

create table registry_business_change (
    number      bigint      generated always as identity primary key,
    business_id uuid        not null references registry_business,
    fact        text        not null check (fact in ('NAME', 'TRADE', 'LINE', 'KBLI', 'TURNOVER', 'CAPITAL', 'NIB',
                                                     'WORKERS', 'BEGAN', 'SPOT')),
    before      text        not null,
    after       text        not null,
    changed_at  timestamptz not null,
    changed_by  uuid        not null,
    changed_as  text        not null check (length(changed_as) between 1 and 200)
);

comment on column registry_business_change.before is 'in the form of the register; empty where nothing was known';

create index registry_business_change_by_business on registry_business_change (business_id, number);
