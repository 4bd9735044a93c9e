package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_consent_text`.
@Repository
class ConsentTextTable {

    private final JdbcClient db;

    ConsentTextTable(JdbcClient db) {
        this.db = db;
    }

    /// Two that publish at once do so one after the other.
    void lock() {
        db.sql("lock table registry_consent_text in share row exclusive mode").update();
    }

    /// Every version that was in force on some day until this one, the newest of a purpose first. Nobody is counted.
    List<ConsentWords> until(LocalDate day) {
        return db.sql("""
                        select t.*, 0 as agreed from registry_consent_text t
                         where t.valid_from <= :day
                           and not exists (select from registry_consent_text u
                                            where u.purpose = t.purpose and u.version > t.version
                                              and u.valid_from <= t.valid_from)
                         order by t.purpose, t.version desc
                        """).param("day", day).query(ConsentTextTable::toWords).list();
    }

    /// All versions of a purpose, the newest first, with who agreed to each; without those that were replaced before
    /// their first day.
    List<ConsentWords> versions(ConsentPurpose purpose) {
        return db.sql("""
                        with said as (
                            select distinct on (coalesce(p.merged_into, p.id)) c.given, c.version
                              from registry_consent c join registry_person p on p.id = c.person_id
                             where c.purpose = :purpose
                             order by coalesce(p.merged_into, p.id), c.number desc)
                        select t.*, (select count(*) from said
                                      where said.given and said.version = t.version) as agreed
                          from registry_consent_text t
                         where t.purpose = :purpose
                           and not exists (select from registry_consent_text u
                                            where u.purpose = t.purpose and u.version > t.version
                                              and u.valid_from <= t.valid_from)
                         order by t.version desc
                        """)
                .param("purpose", purpose.name())
                .query(ConsentTextTable::toWords)
                .list();
    }

    void insert(ConsentWords words, ConsentWords.Published published, Actor by) {
        db.sql("""
                        insert into registry_consent_text (purpose, version, words, english, valid_from, asks_again, why,
                                                           published_at, published_by, published_as)
                        values (:purpose, :version, :words, :english, :from, :again, :why, :at, :by, :name)
                        """)
                .param("purpose", words.purpose().name())
                .param("version", words.version())
                .param("words", words.words())
                .param("english", words.english())
                .param("from", words.validFrom())
                .param("again", words.asksAgain())
                .param("why", published.why())
                .param("at", published.at().atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", published.as())
                .update();
    }

    private static ConsentWords toWords(ResultSet row, int number) throws SQLException {
        return new ConsentWords(
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getInt("version"),
                row.getString("words"),
                row.getString("english"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("asks_again"),
                published(row),
                row.getInt("agreed"));
    }

    private static ConsentWords.@Nullable Published published(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        return at == null
                ? null
                : new ConsentWords.Published(at.toInstant(), row.getString("published_as"), row.getString("why"));
    }
}
