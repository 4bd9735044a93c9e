package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_application_part`.
@Repository
class PartTable {

    private final JdbcClient db;

    PartTable(JdbcClient db) {
        this.db = db;
    }

    void replace(ApplicationId id, List<Part> parts) {
        db.sql("delete from financing_application_part where application_id = :id")
                .param("id", id.value())
                .update();
        db.sql("""
                        insert into financing_application_part (application_id, person_id, position, part_rupiah, purpose)
                        select :id, person, position, part, purpose
                        from unnest(:persons, :parts, :purposes) with ordinality as p (person, part, purpose, position)
                        """)
                .param("id", id.value())
                .param(
                        "persons",
                        parts.stream().map(part -> part.member().value()).toArray(UUID[]::new))
                .param(
                        "parts",
                        parts.stream().map(part -> part.amount().rupiah()).toArray(Long[]::new))
                .param("purposes", parts.stream().map(Part::purpose).toArray(String[]::new))
                .update();
    }

    /// The parts of each of these applications, in order.
    Map<ApplicationId, List<Part>> of(Collection<ApplicationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql("""
                        select application_id, person_id, part_rupiah, purpose from financing_application_part
                        where application_id = any(:ids)
                        order by application_id, position
                        """)
                .param("ids", ids.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        new Part(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                Money.rupiah(row.getLong("part_rupiah")),
                                row.getString("purpose"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
