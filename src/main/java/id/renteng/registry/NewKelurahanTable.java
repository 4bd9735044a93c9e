package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_new_kelurahan`. What was struck out stays there. The kecamatan is not kept: it is in
/// the code, and its name comes with the program.
@Repository
class NewKelurahanTable {

    private final JdbcClient db;
    private final Regions regions;

    NewKelurahanTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /// Those that were not struck out, the newest first.
    List<RecordedKelurahan> all() {
        return db.sql("""
                        select id, code, name, postal_code, since, source, recorded_at, recorded_as
                          from registry_new_kelurahan
                         where struck_at is null
                         order by since desc, code
                        """).query(this::toRecorded).list();
    }

    /// @return false if another one was recorded under this code meanwhile
    boolean insert(Kelurahan place, String source, Instant at, Actor by) {
        return db.sql("""
                        insert into registry_new_kelurahan (id, code, name, postal_code, since, source, recorded_at,
                                                            recorded_by, recorded_as)
                        values (gen_random_uuid(), :code, :name, :postal, :since, :source, :at, :by, :as)
                        on conflict (code) where struck_at is null do nothing
                        """)
                        .param("code", place.code())
                        .param("name", place.name())
                        .param("postal", place.postalCode())
                        .param("since", place.since())
                        .param("source", source)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.user())
                        .param("as", by.name())
                        .update()
                > 0;
    }

    /// Somebody lives there by the register, or by a list that may still be registered.
    boolean isUsed(String code) {
        return db.sql("""
                        select exists (select from registry_person where kelurahan = :code)
                            or exists (select from registry_import_row where kelurahan = :code)
                        """).param("code", code).query(Boolean.class).single();
    }

    void strike(UUID id, Instant at, Actor by) {
        db.sql("""
                        update registry_new_kelurahan set struck_at = :at, struck_by = :by, struck_as = :as
                         where id = :id and struck_at is null
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    private RecordedKelurahan toRecorded(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var kecamatan = code.substring(0, code.lastIndexOf('.'));
        return new RecordedKelurahan(
                row.getObject("id", UUID.class),
                new Kelurahan(
                        code,
                        row.getString("name"),
                        kecamatan,
                        regions.kecamatan(kecamatan)
                                .map(Regions.Kecamatan::name)
                                .orElse(""),
                        row.getString("postal_code"),
                        row.getObject("since", LocalDate.class)),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_as"));
    }
}
