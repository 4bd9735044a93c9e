package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.Circumstances.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_circumstance`. Rows are only ever added.
@Repository
class CircumstanceTable {

    static final String OCCUPATION = "OCCUPATION";
    static final String WHEREABOUTS = "WHEREABOUTS";

    private final JdbcClient db;

    CircumstanceTable(JdbcClient db) {
        this.db = db;
    }

    private record Newest(PersonId person, String kind, String value, LocalDate on, String source, String as) {

        <T> Fact<T> fact(Function<String, T> valueOf) {
            return new Fact<>(valueOf.apply(value), on, source, as);
        }
    }

    Map<PersonId, Circumstances> all(Collection<PersonId> persons) {
        var found = new LinkedHashMap<PersonId, Circumstances>();
        for (var newest : newest(persons)) {
            var before = found.getOrDefault(newest.person(), Circumstances.UNKNOWN);
            found.put(
                    newest.person(),
                    newest.kind().equals(OCCUPATION)
                            ? new Circumstances(newest.fact(Occupation::valueOf), before.whereabouts(), false)
                            : new Circumstances(before.occupation(), newest.fact(Whereabouts::valueOf), false));
        }
        return found;
    }

    private Iterable<Newest> newest(Collection<PersonId> persons) {
        return db.sql("""
                        select distinct on (o.owner, c.kind) o.owner, c.*
                          from (select p.id as owner, p.id from registry_person p where p.id = any(:persons::uuid[])
                                union all
                                select p.merged_into, p.id from registry_person p
                                 where p.merged_into = any(:persons::uuid[])) o
                          join registry_circumstance c on c.person_id = o.id
                         order by o.owner, c.kind, c.number desc
                        """)
                .param("persons", PersonTable.texts(persons))
                .query((row, number) -> new Newest(
                        new PersonId(row.getObject("owner", UUID.class)),
                        row.getString("kind"),
                        row.getString("value"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("source"),
                        row.getString("recorded_as")))
                .list();
    }

    /// By what was last recorded of her under any of her entries.
    boolean isDead(UUID person) {
        return db.sql("""
                        select coalesce((
                               select c.value = 'DIED'
                                 from registry_person p
                                 join registry_person e on e.id = coalesce(p.merged_into, p.id)
                                                        or e.merged_into = coalesce(p.merged_into, p.id)
                                 join registry_circumstance c on c.person_id = e.id and c.kind = 'WHEREABOUTS'
                                where p.id = :person
                                order by c.number desc
                                limit 1), false)
                        """).param("person", person).query(Boolean.class).single();
    }

    void insert(PersonId person, String kind, String value, LocalDate on, String source, Instant at, Actor by) {
        db.sql("""
                        insert into registry_circumstance (person_id, kind, value, happened_on, source, recorded_at,
                                                           recorded_by, recorded_as)
                        values (:person, :kind, :value, :on, :source, :at, :by, :name)
                        """)
                .param("person", person.value())
                .param("kind", kind)
                .param("value", value)
                .param("on", on)
                .param("source", source)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }
}
