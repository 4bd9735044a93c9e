-- Anybody can check the annex and the minutes of a decree by a code, as the certificates of its groups.

alter table groups_decree add column verification text unique;

-- Ten characters that nobody confuses, drawn from the random bytes of a new identity each.
with drawn as materialized (select id, uuid_send(gen_random_uuid()) as bytes from groups_decree)
update groups_decree d
set verification = (select string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(drawn.bytes, n) % 31 + 1, 1), '')
                    from unnest(array[0, 1, 2, 3, 4, 5, 9, 10, 11, 12]) as n)
from drawn
where drawn.id = d.id;

alter table groups_decree alter column verification set not null;
