package id.renteng.financing;

import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_consent`. Rows are only ever added.
@Repository
class ConsentTable {

    private final JdbcClient db;

    ConsentTable(JdbcClient db) {
        this.db = db;
    }

    void insert(Consent consent) {
        db.sql("""
                        insert into financing_consent (id, application_id, person_id, method, witness, given_at,
                            text_version, text_hash, terms_hash, recorded_by)
                        values (:id, :application, :person, :method, :witness, :at, :version, :text, :terms, :by)
                        on conflict (application_id, person_id, terms_hash) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("application", consent.application().value())
                .param("person", consent.member().value())
                .param("method", consent.method().name())
                .param("witness", consent.witness())
                .param("at", consent.givenAt().atOffset(ZoneOffset.UTC))
                .param("version", consent.textVersion())
                .param("text", consent.textHash())
                .param("terms", consent.termsHash())
                .param("by", consent.recordedBy())
                .update();
    }

    /// The consents that hold for these terms.
    Map<PersonId, Consent> current(ApplicationId application, String termsHash) {
        return db
                .sql("select * from financing_consent where application_id = :id and terms_hash = :terms")
                .param("id", application.value())
                .param("terms", termsHash)
                .query(ConsentTable::toConsent)
                .list()
                .stream()
                .collect(Collectors.toMap(Consent::member, Function.identity()));
    }

    private static Consent toConsent(ResultSet row, int rowNumber) throws SQLException {
        return new Consent(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                ConsentMethod.valueOf(row.getString("method")),
                row.getString("witness"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("text_version"),
                row.getString("text_hash"),
                row.getString("terms_hash"),
                row.getObject("recorded_by", UUID.class));
    }
}
