package id.renteng.training;

import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_certificate` and `training_certificate_act`.
@Repository
class CertificateTable {

    private final JdbcClient db;

    CertificateTable(JdbcClient db) {
        this.db = db;
    }

    void insert(List<Certificate> issued) {
        db.sql("""
                        insert into training_certificate (code, class_id, person_id, issued_on, theme, centre)
                        select c.code, c.class, c.person, c.day, c.theme, c.centre
                        from unnest(:codes::text[], :classes::uuid[], :people::uuid[], :days::date[],
                                    :themes::text[], :centres::text[])
                             as c(code, class, person, day, theme, centre)
                        """)
                .param("codes", issued.stream().map(Certificate::code).toArray(String[]::new))
                .param("classes", issued.stream().map(one -> one.in().value()).toArray(UUID[]::new))
                .param(
                        "people",
                        issued.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .param(
                        "days",
                        issued.stream().map(one -> one.issuedOn().toString()).toArray(String[]::new))
                .param("themes", issued.stream().map(Certificate::theme).toArray(String[]::new))
                .param("centres", issued.stream().map(Certificate::centre).toArray(String[]::new))
                .update();
    }

    /// Keeps others from changing a certificate until the transaction ends, and reads it after that.
    Optional<Certificate> lock(ClassId in, PersonId person) {
        return db.sql("select * from training_certificate where class_id = :class and person_id = :person for update")
                .param("class", in.value())
                .param("person", person.value())
                .query((row, number) -> toCertificate(row))
                .optional();
    }

    /// Says since when it is not valid, or with null that it is; and keeps why.
    void act(CertificateAct act, @Nullable LocalDate revokedOn) {
        db.sql("update training_certificate set revoked_on = :on where code = :code")
                .param("code", act.code())
                .param("on", revokedOn, Types.DATE)
                .update();
        db.sql("""
                        insert into training_certificate_act (code, person_id, act, reason, done_at, done_by)
                        select :code, x.person_id, :act, :reason, :at, :by
                        from training_certificate x where x.code = :code
                        """)
                .param("code", act.code())
                .param("act", act.kind().name())
                .param("reason", act.reason())
                .param("at", Timestamp.from(act.at()))
                .param("by", act.by())
                .update();
    }

    /// What was done to these certificates, the latest first.
    List<CertificateAct> acts(Collection<String> codes) {
        return db.sql("select * from training_certificate_act where code = any(:codes::text[]) order by id desc")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> toAct(row))
                .list();
    }

    /// Why each certificate of somebody that is revoked now was revoked, by its class.
    Map<ClassId, CertificateAct> revocations(PersonId person) {
        var revoked = new LinkedHashMap<ClassId, CertificateAct>();
        db.sql("""
                        select distinct on (x.code) x.class_id, a.*
                        from training_certificate x join training_certificate_act a on a.code = x.code
                        where x.person_id = :person and x.revoked_on is not null
                        order by x.code, a.id desc
                        """).param("person", person.value()).query(row -> {
            revoked.put(new ClassId(row.getObject("class_id", UUID.class)), toAct(row));
        });
        return revoked;
    }

    List<Certificate> of(ClassId in) {
        return db.sql("select * from training_certificate where class_id = :class order by person_id")
                .param("class", in.value())
                .query((row, number) -> toCertificate(row))
                .list();
    }

    List<Certificate> of(PersonId person) {
        return db.sql("select * from training_certificate where person_id = :person order by issued_on desc, code")
                .param("person", person.value())
                .query((row, number) -> toCertificate(row))
                .list();
    }

    Optional<Certificate> find(String code) {
        return db.sql("select * from training_certificate where code = :code")
                .param("code", code)
                .query((row, number) -> toCertificate(row))
                .optional();
    }

    private static CertificateAct toAct(ResultSet row) throws SQLException {
        return new CertificateAct(
                row.getString("code"),
                CertificateAct.Kind.valueOf(row.getString("act")),
                row.getString("reason"),
                row.getTimestamp("done_at").toInstant(),
                row.getObject("done_by", UUID.class));
    }

    private static Certificate toCertificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString("code"),
                new ClassId(row.getObject("class_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("issued_on", LocalDate.class),
                row.getString("theme"),
                row.getString("centre"),
                row.getObject("revoked_on", LocalDate.class));
    }
}
