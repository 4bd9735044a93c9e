-- For insight: members whose visits show the same picture, or three and more businesses on one spot of five metres.

create index readiness_visit_photo_same on readiness_visit_photo (md5(jpeg));

create view readiness_view_same_place as
    with spot as (
        select distinct on (person_id) group_id, person_id, latitude_e6 / 45 as latitude, longitude_e6 / 45 as longitude
          from readiness_visit where latitude_e6 is not null
         order by person_id, number desc
    ), crowded as (
        select latitude, longitude from spot group by 1, 2 having count(*) >= 3
    )
    select a.group_id, a.person_id, b.person_id as other_id
      from crowded join spot a using (latitude, longitude) join spot b using (latitude, longitude)
     where b.person_id <> a.person_id
    union
    select a.group_id, a.person_id, b.person_id
      from readiness_visit_photo a join readiness_visit_photo b on md5(b.jpeg) = md5(a.jpeg)
     where b.person_id <> a.person_id;
