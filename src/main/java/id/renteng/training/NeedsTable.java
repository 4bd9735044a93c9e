package id.renteng.training;

import id.renteng.registry.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_needs`.
@Repository
class NeedsTable {

    private final JdbcClient db;

    NeedsTable(JdbcClient db) {
        this.db = db;
    }

    void save(PersonId person, Needs needs, LocalDate on, UUID by) {
        db.sql("""
                        insert into training_needs
                            (person_id, interests, gaps, weak, days, parts, special, reach, told_on, told_by)
                        values (:person, :interests::text[], :gaps::text[], :weak::text[], :days::text[],
                                :parts::text[], :special::text[], :reach, :on, :by)
                        on conflict (person_id) do update
                        set interests = excluded.interests, gaps = excluded.gaps, weak = excluded.weak,
                            days = excluded.days, parts = excluded.parts, special = excluded.special,
                            reach = excluded.reach, told_on = excluded.told_on, told_by = excluded.told_by
                        """)
                .param("person", person.value())
                .param("interests", needs.interests().toArray(String[]::new))
                .param("gaps", codes(needs.gaps()))
                .param("weak", codes(needs.weak()))
                .param("days", codes(needs.days()))
                .param("parts", codes(needs.parts()))
                .param("special", codes(needs.special()))
                .param("reach", needs.reach().name())
                .param("on", on)
                .param("by", by)
                .update();
    }

    Optional<Needs> find(PersonId person) {
        return db.sql("select * from training_needs where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> toNeeds(row))
                .optional();
    }

    /// Everybody who has told, in the order of their ids.
    Map<PersonId, Needs> all() {
        var all = new LinkedHashMap<PersonId, Needs>();
        db.sql("select * from training_needs order by person_id").query(row -> {
            all.put(new PersonId(row.getObject("person_id", UUID.class)), toNeeds(row));
        });
        return all;
    }

    /// When each of these told what she needs.
    Map<PersonId, LocalDate> toldOn(Collection<PersonId> people) {
        var told = new LinkedHashMap<PersonId, LocalDate>();
        db.sql("select person_id, told_on from training_needs where person_id = any(:people::uuid[])")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    told.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getObject("told_on", LocalDate.class));
                });
        return told;
    }

    /// Who of these told that she cannot come without something that neither a class nor its centre provides.
    Set<PersonId> unserved(TrainingClass in, Collection<PersonId> people) {
        return db.sql("""
                        select n.person_id from training_needs n join training_centre c on c.code = :centre
                        where n.person_id = any(:people::uuid[]) and not n.special <@ (c.provides || :provides::text[])
                        """)
                .param("centre", in.centre().code())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("provides", codes(in.setting().provides()))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    private static Needs toNeeds(ResultSet row) throws SQLException {
        return new Needs(
                texts(row.getArray("interests")),
                Set.copyOf(texts(row.getArray("gaps"))),
                Set.copyOf(texts(row.getArray("weak"))),
                texts(row.getArray("days")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                texts(row.getArray("parts")).stream().map(PartOfDay::valueOf).collect(Collectors.toSet()),
                Set.copyOf(texts(row.getArray("special"))),
                Reach.valueOf(row.getString("reach")));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String[] codes(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
