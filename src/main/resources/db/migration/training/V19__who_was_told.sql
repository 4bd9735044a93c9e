-- Who knows of her seat: without an account or a phone she hears of it only if somebody tells her, and who moves up from a waiting
-- list expects nothing. The days for her answer ran out unheard.

alter table training_invitation
    add column moved_up boolean not null default false,
    add column told_on  date,
    add column told_by  uuid,
    add constraint training_invitation_is_told_by_somebody check ((told_on is null) = (told_by is null));
