-- How far from the business a visit may be before somebody looks at it. A number of the programme with its dates, not of the law.

create table insight_distance_rule (
    valid_from date primary key,
    metres     int  not null check (metres > 0)
);

insert into insight_distance_rule (valid_from, metres) values ('2025-01-01', 100);
