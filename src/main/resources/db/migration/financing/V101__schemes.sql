-- Under which terms a bank lends to groups. A row is one version of a scheme: it is never changed, only ended, so that
-- what was agreed under it stays what it was.
create table financing_scheme (
    id                  uuid   primary key,
    code                text   not null,
    name                text   not null,
    bank_code           text   not null references banking_bank (code),
    valid_from          date   not null,
    valid_until         date,
    group_max_rupiah    bigint not null,
    member_min_rupiah   bigint not null,
    member_max_rupiah   bigint not null,
    member_share_max_bp int    not null,
    members_min         int    not null,
    members_max         int    not null,
    yearly_rate_bp      int    not null,
    method              text   not null,
    tenors_months       int[]  not null,
    fee_rupiah          bigint not null,
    cover_meeting_bp    int    not null,
    cover_open_max      int    not null,
    late_money          text   not null,
    cooling_off_hours   int    not null,
    legal_basis         text   not null,
    constraint financing_scheme_validity check (valid_until is null or valid_until > valid_from),
    constraint financing_scheme_amounts check (group_max_rupiah > 0 and member_min_rupiah > 0
        and member_max_rupiah between member_min_rupiah and group_max_rupiah),
    constraint financing_scheme_share check (member_share_max_bp between 1 and 10000),
    constraint financing_scheme_members check (members_min between 3 and members_max and members_max <= 30),
    constraint financing_scheme_rate check (yearly_rate_bp between 0 and 10000),
    constraint financing_scheme_method check (method in ('FLAT', 'ANNUITY', 'EQUAL_PRINCIPAL')),
    constraint financing_scheme_tenors check (cardinality(tenors_months) > 0),
    constraint financing_scheme_fee check (fee_rupiah >= 0),
    constraint financing_scheme_cover check (cover_meeting_bp between 0 and 10000 and cover_open_max between 0 and 24),
    constraint financing_scheme_late_money check (late_money in ('BANK_FIRST', 'MEMBERS_FIRST')),
    constraint financing_scheme_cooling_off check (cooling_off_hours between 0 and 720)
);

create unique index financing_scheme_version on financing_scheme (code, valid_from);
create unique index financing_scheme_open on financing_scheme (code) where valid_until is null;

create function financing_scheme_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a scheme is ended, never deleted: %', old.code;
    end if;
    if to_jsonb(new) - 'valid_until' is distinct from to_jsonb(old) - 'valid_until' or old.valid_until is not null then
        raise exception 'a scheme is never changed, publish a new version: %', old.code;
    end if;
    return new;
end $$;

create trigger financing_scheme_is_final before update or delete on financing_scheme
    for each row execute function financing_scheme_is_final();

-- The programme's first scheme. Ceiling and rate are as published in the press; the rest are defaults of the programme
-- that the city changes by publishing a new version. The rate is flat: that method is an assumption, shown on the page.
insert into financing_scheme values (
    'b0000000-0000-4000-8000-000000000001', 'BANG-HARTA', 'Bang Harta', 'MITRA', '2025-01-01', null,
    20000000, 500000, 5000000, 4000, 5, 10, 300, 'FLAT', '{6,10,12}', 0, 5000, 1, 'BANK_FIRST', 48,
    'Peraturan Wali Kota Jambi tentang Bantuan Usaha Masyarakat; perjanjian kerja sama pemerintah kota dan bank');
