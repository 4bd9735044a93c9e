package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_follow_up`.
@Repository
class FollowUpTable {

    /// What was answered after a pass that still counts.
    private static final String OF_PASSES = """
            training_follow_up f join training_participant p
                on p.class_id = f.class_id and p.person_id = f.person_id
                and training_passed(p.class_id, p.person_id, p.result)""";

    private final JdbcClient db;

    FollowUpTable(JdbcClient db) {
        this.db = db;
    }

    void insert(FollowUp told, UUID by) {
        db.sql("""
                        insert into training_follow_up
                            (class_id, person_id, months, asked_on, reached, changes, work, recorded_by)
                        values (:class, :person, :months, :on, :reached, :changes::text[], :work, :by)
                        """)
                .param("class", told.in().value())
                .param("person", told.person().value())
                .param("months", told.months())
                .param("on", told.askedOn())
                .param("reached", told.reached())
                .param("changes", told.changes().stream().sorted().toArray(String[]::new))
                .param("work", told.work().name())
                .param("by", by)
                .update();
    }

    /// Who is to be asked by a day and was not: everybody who passed a class of a skill, once after three and once
    /// after six months. The compulsory group training changes no permit and no income.
    List<FollowUp.Due> due(LocalDate on) {
        return db.sql("""
                        select p.class_id, p.person_id, m.months, (c.closed_on + make_interval(months => m.months))::date as since
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        join training_theme t on t.code = c.theme_code and t.kind = 'SKILL'
                        cross join (values (3), (6)) as m(months)
                        where training_passed(p.class_id, p.person_id, p.result)
                          and c.closed_on + make_interval(months => m.months) <= :on
                          and not exists (select from training_follow_up f
                                          where f.class_id = p.class_id and f.person_id = p.person_id
                                            and f.months = m.months)
                        order by since, p.class_id, p.person_id
                        """)
                .param("on", on)
                .query((row, number) -> new FollowUp.Due(
                        new ClassId(row.getObject("class_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("months"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /// How many were asked after so many months, reached or not.
    int asked(int months) {
        return db.sql("select count(*) from " + OF_PASSES + " where f.months = :months")
                .param("months", months)
                .query(Integer.class)
                .single();
    }

    int reached(int months) {
        return db.sql("select count(*) from " + OF_PASSES + " where f.months = :months and f.reached")
                .param("months", months)
                .query(Integer.class)
                .single();
    }

    /// How many told of each change.
    Map<String, Integer> changes(int months) {
        var counts = new HashMap<String, Integer>();
        db.sql("""
                        select c.change, count(*) as people from %s
                        cross join unnest(f.changes) as c(change)
                        where f.months = :months group by c.change
                        """.formatted(OF_PASSES)).param("months", months).query(row -> {
            counts.put(row.getString("change"), row.getInt("people"));
        });
        return counts;
    }

    /// How many of those who were reached work how.
    Map<FollowUp.Work, Integer> work(int months) {
        var counts = new EnumMap<FollowUp.Work, Integer>(FollowUp.Work.class);
        db.sql("""
                        select f.work, count(*) as people from %s
                        where f.months = :months and f.reached group by f.work
                        """.formatted(OF_PASSES)).param("months", months).query(row -> {
            counts.put(FollowUp.Work.valueOf(row.getString("work")), row.getInt("people"));
        });
        return counts;
    }

    /// @param due how many are to be asked and were not yet
    FollowUp.Rate rate(int due) {
        return db.sql("""
                        select count(*) as asked, count(*) filter (where f.reached) as reached from %s
                        """.formatted(OF_PASSES))
                .query((row, number) ->
                        new FollowUp.Rate(due + row.getInt("asked"), row.getInt("asked"), row.getInt("reached")))
                .single();
    }
}
