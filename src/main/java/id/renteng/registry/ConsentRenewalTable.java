package id.renteng.registry;

import id.renteng.kernel.Area;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that finds who is asked for her consent again: her last word on a purpose is yes, to a version older than
/// the newest that asks again. What she said under an entry that was merged into hers counts as said by her. Her last
/// words are gathered once for all: asked for one person after the other, a city of 100,000 took ten seconds.
@Repository
class ConsentRenewalTable {

    private static final String DUE = """
            with asking as (
                select t.purpose, max(t.version) as version from registry_consent_text t
                 where t.asks_again and t.valid_from <= :today
                   and not exists (select from registry_consent_text u
                                    where u.purpose = t.purpose and u.version > t.version
                                      and u.valid_from <= t.valid_from)
                 group by t.purpose),
            said as (
                select distinct on (coalesce(p.merged_into, p.id), c.purpose)
                       coalesce(p.merged_into, p.id) as person, c.purpose, c.version, c.given
                  from registry_consent c
                  join registry_person p on p.id = c.person_id
                 where c.purpose in (select purpose from asking)
                   and (:person::uuid is null or p.id = :person::uuid or p.merged_into = :person::uuid)
                 order by coalesce(p.merged_into, p.id), c.purpose, c.number desc),
            found as (
                select distinct on (coalesce(p.merged_into, p.id))
                       coalesce(p.merged_into, p.id) as person, w.value
                  from registry_circumstance w
                  join registry_person p on p.id = w.person_id
                 where w.kind = 'WHEREABOUTS'
                   and (:person::uuid is null or p.id = :person::uuid or p.merged_into = :person::uuid)
                 order by coalesce(p.merged_into, p.id), w.number desc),
            due as (
                select o.id, o.name, o.name_key, o.kelurahan, s.purpose
                  from asking a
                  join said s on s.purpose = a.purpose and s.version < a.version and s.given
                  join registry_person o on o.id = s.person
                  left join found f on f.person = s.person
                 where o.erased_at is null and f.value is distinct from 'DIED'
                   and (:kelurahan = '' or o.kelurahan = any(:places))
                   and (cardinality(:areas) = 0 or exists (
                       select from unnest(:areas) as code
                        where o.kelurahan = code or o.kelurahan like code || '.%')))
            select id, name, kelurahan, array_agg(purpose order by purpose) as purposes, count(*) over () as people
              from due
             where :after::uuid is null
                or (name_key, id) > (select x.name_key, x.id from registry_person x where x.id = :after::uuid)
             group by id, name, name_key, kelurahan
             order by name_key, id
             limit :limit
            """;

    private final JdbcClient db;
    private final Regions regions;

    ConsentRenewalTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /// @param people how many there are on all pages from here on
    private record Line(Renewal renewal, int people) {}

    Set<ConsentPurpose> of(PersonId person, LocalDate today) {
        return find(Area.CITY, "", entry(person), null, today, 1).stream()
                .flatMap(line -> line.renewal().purposes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The entry that this one was merged into, or itself.
    private PersonId entry(PersonId person) {
        return db.sql("select coalesce(merged_into, id) from registry_person where id = :person")
                .param("person", person.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(person);
    }

    List<Renewal> in(Area area, String kelurahan, @Nullable PersonId after, LocalDate today, int limit) {
        return find(area, kelurahan, null, after, today, limit).stream()
                .map(Line::renewal)
                .toList();
    }

    int count(Area area, LocalDate today) {
        return find(area, "", null, null, today, 1).stream()
                .mapToInt(Line::people)
                .sum();
    }

    private List<Line> find(
            Area area,
            String kelurahan,
            @Nullable PersonId person,
            @Nullable PersonId after,
            LocalDate today,
            int limit) {
        return db.sql(DUE)
                .param("today", today)
                .param("areas", area.array())
                .param("kelurahan", kelurahan)
                .param("places", regions.codesOf(kelurahan).toArray(String[]::new))
                .param("person", person == null ? null : person.value().toString(), Types.VARCHAR)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(ConsentRenewalTable::toLine)
                .list();
    }

    private static Line toLine(ResultSet row, int number) throws SQLException {
        var purposes = Arrays.stream((String[]) row.getArray("purposes").getArray())
                .map(ConsentPurpose::valueOf)
                .collect(Collectors.toSet());
        var renewal = new Renewal(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kelurahan"),
                purposes);
        return new Line(renewal, row.getInt("people"));
    }
}
