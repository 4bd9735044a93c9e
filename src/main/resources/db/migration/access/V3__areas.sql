-- The part of the city an officer or verifier works in: codes of districts and wards; none is the whole city.

alter table access_user add column areas text[] not null default '{}';
