package id.renteng.training;

import static id.renteng.training.NeedsTable.texts;

import id.renteng.registry.PersonId;
import id.renteng.training.matching.Earlier;
import id.renteng.training.matching.Grouping;
import id.renteng.training.matching.Offering;
import id.renteng.training.matching.Session;
import id.renteng.training.matching.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What matching reads of classes, participants and choices, a question for each kind of thing.
@Repository
class MatchingTable {

    private final JdbcClient db;

    MatchingTable(JdbcClient db) {
        this.db = db;
    }

    List<Topic> topics() {
        return db.sql("select * from training_theme where kind = 'SKILL' order by code")
                .query((row, number) -> new Topic(
                        row.getString("code"),
                        Set.copyOf(texts(row.getArray("closes"))),
                        Set.copyOf(texts(row.getArray("raises"))),
                        Set.copyOf(texts(row.getArray("trades"))),
                        Set.copyOf(texts(row.getArray("prerequisites"))),
                        Grouping.valueOf(row.getString("grouping"))))
                .list();
    }

    /// A class with seats to give, and where it is.
    record Open(Offering offering, Centre centre) {}

    /// Classes of skills that begin after a day, with the seats that nobody has or is invited to.
    List<Open> open(LocalDate after) {
        return db.sql("""
                        select c.id, c.theme_code, c.begins_at, c.ends_at, n.code as centre_code, n.name, n.address,
                               n.kelurahan, n.latitude, n.longitude,
                               c.provides || n.provides as provides,
                               c.prerequisites,
                               array(select s.held_on::text from training_session s
                                     where s.class_id = c.id order by s.held_on) as sessions,
                               c.seats - (select count(*) from training_participant p where p.class_id = c.id)
                                       - (select count(*) from training_invitation i
                                          where i.class_id = c.id and i.state = 'INVITED') as free
                        from training_class c
                        join training_theme t on t.code = c.theme_code
                        join training_centre n on n.code = c.centre_code
                        where t.kind = 'SKILL' and c.closed_on is null
                          and (select min(s.held_on) from training_session s where s.class_id = c.id) > :after
                        order by c.id
                        """)
                .param("after", after)
                .query((row, number) -> toOpen(row))
                .list();
    }

    /// Who needs no seat now: enrolled in or invited to a class that has not ended, or stayed away without a word
    /// from one that began after a day. Who did not know before it began that it was moved did not, nor who
    /// was in one that was moved after that.
    Set<PersonId> served(LocalDate on, LocalDate stayedAwayAfter) {
        return new HashSet<>(db.sql("""
                        select p.person_id from training_participant p
                        join training_class c on c.id = p.class_id
                        where c.closed_on is null
                          and (select max(s.held_on) from training_session s where s.class_id = c.id) >= :on
                        union
                        select i.person_id from training_invitation i where i.state = 'INVITED'
                        union
                        select p.person_id from training_participant p
                        join training_class c on c.id = p.class_id
                        where c.closed_on is not null
                          and (select min(s.held_on) from training_session s where s.class_id = c.id) > :away
                          and not exists (select from training_attendance a
                                          where a.class_id = p.class_id and a.person_id = p.person_id and a.present)
                          and not exists (select from training_telling n join training_class_change m on m.id = n.change_id
                                          where n.class_id = p.class_id and n.person_id = p.person_id
                                            and (select min(s.held_on) from training_session s where s.class_id = c.id)
                                                <= greatest(m.changed_on, coalesce(training_known_since(n), 'infinity')))
                        """)
                .param("on", on)
                .param("away", stayedAwayAfter)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /// The trainings of skills that people who told their needs have had.
    Map<PersonId, List<Earlier>> earlier(Collection<PersonId> people) {
        var all = new HashMap<PersonId, List<Earlier>>();
        db.sql("""
                        select p.person_id, c.theme_code, min(s.held_on) as began_on,
                               training_passed(p.class_id, p.person_id, p.result) and c.closed_on is not null as passed
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        join training_theme t on t.code = c.theme_code
                        join training_session s on s.class_id = c.id
                        where t.kind = 'SKILL' and p.person_id = any(:people::uuid[])
                        group by p.person_id, p.class_id, p.result, c.closed_on, c.theme_code
                        order by p.person_id, p.class_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new Earlier(
                                    row.getString("theme_code"),
                                    row.getObject("began_on", LocalDate.class),
                                    row.getBoolean("passed")));
                });
        return all;
    }

    List<Choice> choices() {
        return db.sql("select * from training_choice order by made_at, class_id, person_id")
                .query((row, number) -> toChoice(row))
                .list();
    }

    private static Choice toChoice(ResultSet row) throws SQLException {
        return new Choice(
                new ClassId(row.getObject("class_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Choice.Kind.valueOf(row.getString("kind")));
    }

    /// Seats that a planner gave by hand in the classes of a run and that it could not keep: who has none in it, is not
    /// invited to the class or on its list, and was not invited since.
    List<Choice> unkept(RunId run) {
        return db.sql("""
                        select c.class_id, c.person_id, c.kind from training_choice c
                        join training_run_class r on r.class_id = c.class_id and r.run_id = :run
                        where c.kind = 'LOCKED'
                          and not exists (select from training_run_seat s where s.run_id = r.run_id
                                          and s.class_id = c.class_id and s.person_id = c.person_id)
                          and not exists (select from training_participant p
                                          where p.class_id = c.class_id and p.person_id = c.person_id)
                          and not exists (select from training_invitation i
                                          where i.class_id = c.class_id and i.person_id = c.person_id
                                            and (i.state = 'INVITED' or i.invited_at >= c.made_at))
                        order by c.made_at, c.class_id, c.person_id
                        """)
                .param("run", run.value())
                .query((row, number) -> toChoice(row))
                .list();
    }

    /// Keeps a choice in the place of what was chosen for the two before; one person keeps one seat.
    void choose(Choice choice, Instant at, UUID by) {
        db.sql("""
                        delete from training_choice
                        where person_id = :person and (class_id = :class or (kind = 'LOCKED' and :kind = 'LOCKED'))
                        """)
                .param("person", choice.person().value())
                .param("class", choice.in().value())
                .param("kind", choice.kind().name())
                .update();
        if (choice.kind() == Choice.Kind.FREE) return;
        db.sql("""
                        insert into training_choice (class_id, person_id, kind, made_at, made_by)
                        values (:class, :person, :kind, :at, :by)
                        """)
                .param("class", choice.in().value())
                .param("person", choice.person().value())
                .param("kind", choice.kind().name())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    private static Open toOpen(ResultSet row) throws SQLException {
        var begins = row.getObject("begins_at", LocalTime.class);
        var ends = row.getObject("ends_at", LocalTime.class);
        var days = Arrays.asList((String[]) row.getArray("sessions").getArray());
        var offering = new Offering(
                row.getString("id"),
                row.getString("theme_code"),
                Math.max(0, row.getInt("free")),
                days.stream()
                        .map(day -> new Session(LocalDate.parse(day), begins, ends))
                        .toList(),
                null,
                new HashSet<>(texts(row.getArray("provides"))),
                Set.copyOf(texts(row.getArray("prerequisites"))));
        return new Open(offering, CatalogueTable.toCentre(row, row.getString("centre_code"), row.getString("name")));
    }
}
