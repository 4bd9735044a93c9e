package id.renteng.registry;

import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_business`.
@Repository
class BusinessTable {

    private final JdbcClient db;

    BusinessTable(JdbcClient db) {
        this.db = db;
    }

    Map<PersonId, List<Business>> all(Collection<PersonId> persons) {
        if (persons.isEmpty()) return Map.of();
        return db.sql("""
                        select b.id, o.owner as person_id, b.name, b.trade, b.line, b.monthly_turnover_rupiah,
                               b.capital_rupiah, b.nib
                          from (select p.id as owner, p.id from registry_person p where p.id = any(:persons::uuid[])
                                union all
                                select p.merged_into, p.id from registry_person p
                                 where p.merged_into = any(:persons::uuid[])) o
                          join registry_business b on b.person_id = o.id
                         order by o.owner, b.registered_at, b.name_key
                        """).param("persons", PersonTable.texts(persons)).query(BusinessTable::toBusiness).list().stream()
                .collect(Collectors.groupingBy(Business::person, LinkedHashMap::new, Collectors.toList()));
    }

    long count() {
        return db.sql("select count(*) from registry_business")
                .query(Long.class)
                .single();
    }

    private static Business toBusiness(ResultSet row, int number) throws SQLException {
        return new Business(
                new BusinessId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("trade"),
                row.getString("line"),
                money(row, "monthly_turnover_rupiah"),
                money(row, "capital_rupiah"),
                row.getString("nib"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long rupiah = row.getLong(column);
        return row.wasNull() ? null : new Money(rupiah);
    }
}
