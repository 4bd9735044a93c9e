package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the view `registry_outgoing`.
@Repository
class ExportTable {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient db;
    private final IdentityKeys keys;

    ExportTable(JdbcClient db, IdentityKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    int each(LocalDate today, SizeClass.Rule rule, boolean identity, Consumer<RegisterRow> to) {
        var count = new AtomicInteger();
        RowCallbackHandler handler = row -> {
            to.accept(toRow(row, rule, identity));
            count.incrementAndGet();
        };
        db.sql("""
                        select o.*, m.*
                          from registry_outgoing o
                          left join lateral (
                               select max(number) filter (where kind = 'SKU') as sku,
                                      max(number) filter (where kind = 'PIRT') as pirt,
                                      max(number) filter (where kind = 'HALAL') as halal,
                                      max(number) filter (where kind = 'BPOM') as bpom,
                                      max(number) filter (where kind = 'TRADEMARK') as trademark
                                 from registry_permit x
                                where x.business_id = o.id and x.struck_at is null
                                  and (x.expires_on is null or x.expires_on > :today)) m on true
                         order by o.kelurahan, o.id
                        """).withFetchSize(AT_ONCE).param("today", today).query(handler);
        return count.get();
    }

    /// Keeps that every NIK which goes out was shown to whoever takes it.
    void insertLooks(Instant at, Actor by) {
        db.sql("""
                        insert into registry_unmasking (id, person_id, purpose, shown_at, shown_to, shown_as)
                        select gen_random_uuid(), o.owner_id, 'AUTHORITY', :at, :by, :name
                          from (select distinct owner_id from registry_outgoing where nik_agreed) o
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    private RegisterRow toRow(ResultSet row, SizeClass.Rule rule, boolean identity) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        boolean nik = identity && row.getBoolean("nik_agreed");
        var beganIn = row.getObject("began_in", Integer.class);
        var sales = money(row, "monthly_turnover_rupiah");
        var capital = money(row, "capital_rupiah");
        return new RegisterRow(
                row.getObject("id", UUID.class),
                identity ? row.getString("owner_name") : "",
                nik ? keys.decrypt(PersonTable.NIK, owner, row.getBytes("nik_secret")) : "",
                Sex.valueOf(row.getString("sex")),
                row.getObject("born_on", LocalDate.class).getYear(),
                row.getString("kelurahan"),
                row.getString("name"),
                row.getString("trade"),
                row.getString("line"),
                text(row, "kbli"),
                beganIn,
                sales == null ? null : sales.times(12),
                capital,
                SizeClass.of(rule, beganIn, capital, sales),
                row.getObject("workers", Integer.class),
                text(row, "nib"),
                text(row, "sku"),
                text(row, "pirt"),
                text(row, "halal"),
                text(row, "bpom"),
                text(row, "trademark"),
                row.getBoolean("place_agreed") ? BusinessTable.spot(row) : null);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long rupiah = row.getLong(column);
        return row.wasNull() ? null : new Money(rupiah);
    }
}
