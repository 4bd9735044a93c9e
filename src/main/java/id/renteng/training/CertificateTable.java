package id.renteng.training;

import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_certificate`.
@Repository
class CertificateTable {

    private final JdbcClient db;

    CertificateTable(JdbcClient db) {
        this.db = db;
    }

    void insert(List<Certificate> issued) {
        db.sql("""
                        insert into training_certificate (code, class_id, person_id, issued_on)
                        select c.code, c.class, c.person, c.day
                        from unnest(:codes::text[], :classes::uuid[], :people::uuid[], :days::date[])
                             as c(code, class, person, day)
                        """)
                .param("codes", issued.stream().map(Certificate::code).toArray(String[]::new))
                .param("classes", issued.stream().map(one -> one.in().value()).toArray(UUID[]::new))
                .param(
                        "people",
                        issued.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .param(
                        "days",
                        issued.stream().map(one -> one.issuedOn().toString()).toArray(String[]::new))
                .update();
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

    private static Certificate toCertificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString("code"),
                new ClassId(row.getObject("class_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("issued_on", LocalDate.class));
    }
}
