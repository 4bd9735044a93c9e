-- For insight: where the latest visit to a member was, if it says so.

create view readiness_view_visit_spot as
    select group_id, person_id, visited_on, latitude_e6, longitude_e6
      from (select distinct on (group_id, person_id) *
              from readiness_visit order by group_id, person_id, visited_on desc, number desc) latest
     where latitude_e6 is not null;
