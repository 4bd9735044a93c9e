-- Whom to tell of her seat stood in one place, whom to tell that her class was moved or cancelled in another, and messages looked at
-- neither: one was told twice, and another never. Now one table says who is to be told what, and how, when and by whom she was.
-- Whether it still is to be told follows from what has become of her seat and of the class.

create table training_telling (
    id        bigint      generated always as identity primary key,
    person_id uuid        not null references registry_person,
    class_id  uuid        not null references training_class,
    kind      text        not null
        check (kind in ('SEAT', 'MOVED_UP', 'MOVED', 'CANCELLED', 'NO_OTHER_CLASS', 'REVOKED', 'RESTORED')),
    change_id uuid        references training_class_change,
    since     timestamptz not null,
    told_on   date,
    told_by   uuid,
    told_way  text        check (told_way in ('MESSAGE', 'IN_PERSON', 'HERSELF')),
    constraint training_telling_names_its_change
        check ((change_id is not null) = (kind in ('MOVED', 'CANCELLED', 'NO_OTHER_CLASS'))),
    constraint training_telling_is_told_by_somebody
        check ((told_on is null) = (told_by is null) and (told_way is null or told_on is not null))
);

comment on column training_telling.told_way is 'null of what was told before ways were kept';

create index training_telling_person on training_telling (person_id);
create index training_telling_class on training_telling (class_id, person_id);
create index training_telling_change on training_telling (change_id) where change_id is not null;
create index training_telling_open on training_telling (class_id) where told_on is null;

insert into training_telling (person_id, class_id, kind, since, told_on, told_by)
select person_id, class_id, case when moved_up then 'MOVED_UP' else 'SEAT' end, invited_at, told_on, told_by
from training_invitation where state = 'INVITED' or told_on is not null
order by invited_at, class_id, person_id;

insert into training_telling (person_id, class_id, kind, change_id, since, told_on, told_by)
select n.person_id, c.class_id, c.kind, c.id, c.changed_at, n.told_on, n.told_by
from training_notice n join training_class_change c on c.id = n.change_id
order by c.changed_at, c.id, n.person_id;

-- Who lost a certificate read it on her own page alone.
insert into training_telling (person_id, class_id, kind, since)
select x.person_id, x.class_id, 'REVOKED', max(a.done_at)
from training_certificate x join training_certificate_act a on a.code = x.code and a.act = 'REVOKED'
where x.revoked_on is not null
group by x.code;

drop table training_notice;
alter table training_invitation drop constraint training_invitation_is_told_by_somebody;
alter table training_invitation drop column moved_up, drop column told_on, drop column told_by;

-- When somebody was told of the invitation to a class that counts now; null while nobody has said so.
create function training_told_on(class uuid, person uuid) returns date language sql stable as $$
    select t.told_on from training_telling t
    where t.class_id = $1 and t.person_id = $2 and t.kind in ('SEAT', 'MOVED_UP')
    order by t.id desc limit 1
$$;
