package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import id.renteng.registry.SizeClass.Limits;
import id.renteng.registry.SizeClass.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_business` and `registry_size_rule`. Who has a dot is said by the view
/// `registry_placed_business`.
@Repository
class BusinessTable {

    private final JdbcClient db;

    BusinessTable(JdbcClient db) {
        this.db = db;
    }

    Map<PersonId, List<Business>> all(Collection<PersonId> persons) {
        if (persons.isEmpty()) return Map.of();
        return db.sql("""
                        select b.*, o.owner
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

    List<Spot> spotsIn(Collection<String> kelurahan, int limit) {
        return db.sql("""
                        select b.latitude_e6, b.longitude_e6
                          from registry_placed_business b
                         where b.kelurahan = any(:kelurahan) and b.latitude_e6 is not null
                         order by b.id
                         limit :limit
                        """)
                .param("kelurahan", kelurahan.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new Spot(row.getInt(1), row.getInt(2)))
                .list();
    }

    Rule sizeRule(LocalDate day) {
        return db.sql("select * from registry_size_rule where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query(BusinessTable::toRule)
                .single();
    }

    /// @return false if she has one of that name
    boolean insert(BusinessId id, PersonId person, BusinessReading.Read read, Instant at, Actor by) {
        var statement = db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, kbli,
                                                       monthly_turnover_rupiah, capital_rupiah, nib, workers, began_in,
                                                       latitude_e6, longitude_e6, registered_at, registered_by,
                                                       registered_as)
                        values (:id, :person, :name, :key, :trade, :line, :kbli, :turnover, :capital, :nib, :workers,
                                :began, :latitude, :longitude, :at, :by, :as)
                        on conflict (person_id, name_key) do nothing
                        """)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name());
        return filled(statement, id, read).update() == 1;
    }

    void update(BusinessId id, BusinessReading.Read read) {
        filled(db.sql("""
                        update registry_business
                           set name = :name, name_key = :key, trade = :trade, line = :line, kbli = :kbli,
                               monthly_turnover_rupiah = :turnover, capital_rupiah = :capital, nib = :nib,
                               workers = :workers, began_in = :began, latitude_e6 = :latitude, longitude_e6 = :longitude
                         where id = :id
                        """), id, read).update();
    }

    private static StatementSpec filled(StatementSpec statement, BusinessId id, BusinessReading.Read read) {
        var spot = read.spot();
        return statement
                .param("id", id.value())
                .param("name", read.name())
                .param("key", Names.key(read.name()))
                .param("trade", read.trade())
                .param("line", read.line())
                .param("kbli", read.kbli(), Types.VARCHAR)
                .param("turnover", rupiah(read.turnover()), Types.BIGINT)
                .param("capital", rupiah(read.capital()), Types.BIGINT)
                .param("nib", read.nib(), Types.VARCHAR)
                .param("workers", read.workers(), Types.INTEGER)
                .param("began", read.beganIn(), Types.INTEGER)
                .param("latitude", spot == null ? null : spot.latitude(), Types.INTEGER)
                .param("longitude", spot == null ? null : spot.longitude(), Types.INTEGER);
    }

    private static @Nullable Long rupiah(@Nullable Money amount) {
        return amount == null ? null : amount.rupiah();
    }

    private static Rule toRule(ResultSet row, int number) throws SQLException {
        return new Rule(
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class).getYear(),
                new Limits(
                        new Money(row.getLong("capital_micro_max")),
                        new Money(row.getLong("capital_small_max")),
                        new Money(row.getLong("capital_medium_max"))),
                new Limits(
                        new Money(row.getLong("sales_micro_max")),
                        new Money(row.getLong("sales_small_max")),
                        new Money(row.getLong("sales_medium_max"))));
    }

    private static Business toBusiness(ResultSet row, int number) throws SQLException {
        return new Business(
                new BusinessId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                row.getString("trade"),
                row.getString("line"),
                money(row, "monthly_turnover_rupiah"),
                money(row, "capital_rupiah"),
                row.getString("nib"),
                row.getObject("workers", Integer.class),
                row.getObject("began_in", Integer.class),
                row.getString("kbli"),
                spot(row));
    }

    static @Nullable Spot spot(ResultSet row) throws SQLException {
        int latitude = row.getInt("latitude_e6");
        return row.wasNull() ? null : new Spot(latitude, row.getInt("longitude_e6"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long rupiah = row.getLong(column);
        return row.wasNull() ? null : new Money(rupiah);
    }
}
