-- How far somebody can go to a class: it was never asked, so people were invited to where they could not come. And why a run gave
-- a seat, in words: how far it is, and which dimension of hers is how weak.

alter table training_needs
    add column reach text not null default 'ANYWHERE' check (reach in ('ON_FOOT', 'KM_3', 'KM_5', 'KM_10', 'ANYWHERE'));

alter table training_run_seat
    add column metres         int  check (metres >= 0),
    add column weak_dimension text,
    add column weak_level     int  check (weak_level between 0 and 4),
    add constraint training_run_seat_weak_has_its_level check ((weak_dimension is null) = (weak_level is null));
