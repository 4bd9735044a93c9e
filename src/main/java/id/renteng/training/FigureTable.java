package id.renteng.training;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.training.Figures.Line;
import id.renteng.training.Figures.Tests;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts classes and their participants over a year.
@Repository
class FigureTable {

    private final JdbcClient db;

    FigureTable(JdbcClient db) {
        this.db = db;
    }

    /// By theme, in the order of their names.
    List<Line> themes(int year) {
        return db.sql("""
                        with began as (
                            select c.id, c.theme_code, c.seats, c.closed_on, c.cost_rupiah
                            from training_class c
                            where c.cancelled_why = '' and (select extract(year from min(s.held_on)) from training_session s
                                   where s.class_id = c.id) = :year
                        ), taken as (
                            select p.class_id, count(*) as filled,
                                   count(*) filter (where exists (
                                       select from training_attendance a
                                       where a.class_id = p.class_id and a.person_id = p.person_id and a.present)) as came,
                                   count(*) filter (where training_passed(p.class_id, p.person_id, p.result)) as passed
                            from training_participant p
                            where p.class_id in (select id from began)
                            group by p.class_id
                        )
                        select b.theme_code, sum(b.seats) as seats, coalesce(sum(t.filled), 0) as filled,
                               coalesce(sum(t.came), 0) as came,
                               coalesce(sum(t.passed) filter (where b.closed_on is not null), 0) as passed,
                               sum(b.cost_rupiah) as cost
                        from began b
                        left join taken t on t.class_id = b.id
                        join training_theme n on n.code = b.theme_code
                        group by b.theme_code, n.name
                        order by n.name
                        """)
                .param("year", year)
                .query((row, number) -> new Line(
                        row.getString("theme_code"),
                        row.getInt("seats"),
                        row.getInt("filled"),
                        row.getInt("came"),
                        row.getInt("passed"),
                        new Money(row.getLong("cost"))))
                .list();
    }

    /// Tests by theme, in the order of their names; a theme in which nobody took both is not in it.
    List<Tests> tests(int year) {
        return db.sql("""
                        select c.theme_code, count(*) as filled,
                               count(*) filter (where p.pre_test is not null and p.post_test is not null) as both,
                               count(*) filter (where p.post_test > p.pre_test) as rose,
                               coalesce(sum(p.pre_test) filter (where p.post_test is not null), 0) as before,
                               coalesce(sum(p.post_test) filter (where p.pre_test is not null), 0) as after
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        join training_theme n on n.code = c.theme_code
                        where (select extract(year from min(s.held_on)) from training_session s
                               where s.class_id = c.id) = :year
                        group by c.theme_code, n.name
                        having count(*) filter (where p.pre_test is not null and p.post_test is not null) > 0
                        order by n.name
                        """)
                .param("year", year)
                .query((row, number) -> new Tests(
                        row.getString("theme_code"),
                        row.getInt("filled"),
                        row.getInt("both"),
                        row.getInt("rose"),
                        row.getLong("before"),
                        row.getLong("after")))
                .list();
    }

    /// One person's seats in the year.
    record Seats(PersonId person, int filled, int came, int passed) {}

    List<Seats> people(int year) {
        return db.sql("""
                        select p.person_id, count(*) as filled,
                               count(*) filter (where exists (
                                   select from training_attendance a
                                   where a.class_id = p.class_id and a.person_id = p.person_id and a.present)) as came,
                               count(*) filter (where training_passed(p.class_id, p.person_id, p.result)
                                                 and c.closed_on is not null) as passed
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        where (select extract(year from min(s.held_on)) from training_session s
                               where s.class_id = c.id) = :year
                        group by p.person_id
                        order by p.person_id
                        """)
                .param("year", year)
                .query((row, number) -> new Seats(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("filled"),
                        row.getInt("came"),
                        row.getInt("passed")))
                .list();
    }
}
