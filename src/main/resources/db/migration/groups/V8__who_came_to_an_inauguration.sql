-- Who came on the day of an inauguration: by the code on the screen, or ticked at the table of her district.

create table groups_attendance (
    decree_id uuid        not null references groups_decree,
    person_id uuid        not null references registry_person,
    by_code   boolean     not null,
    marked_by uuid        not null,
    marked_at timestamptz not null default now(),
    primary key (decree_id, person_id)
);
