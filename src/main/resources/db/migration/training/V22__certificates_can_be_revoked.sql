-- A certificate can be revoked and restored with a reason: until now a wrong one stayed valid for ever. It also keeps the names it
-- was printed with, since themes and centres may be renamed.

alter table training_certificate
    add column theme   text,
    add column centre  text,
    add column revoked_on date;

update training_certificate x set theme = t.name, centre = n.name
from training_class c
join training_theme t on t.code = c.theme_code
join training_centre n on n.code = c.centre_code
where c.id = x.class_id;

alter table training_certificate
    alter column theme set not null,
    alter column centre set not null;

create table training_certificate_act (
    id     bigint      generated always as identity primary key,
    code   text        not null references training_certificate,
    act    text        not null check (act in ('REVOKED', 'RESTORED')),
    reason text        not null check (reason <> ''),
    done_at timestamptz not null,
    done_by uuid        not null
);

create index training_certificate_act_of on training_certificate_act (code, id);
