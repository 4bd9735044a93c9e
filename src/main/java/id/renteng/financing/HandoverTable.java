package id.renteng.financing;

import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_handover`.
@Repository
class HandoverTable {

    private final JdbcClient db;

    HandoverTable(JdbcClient db) {
        this.db = db;
    }

    void insert(HandoverId id, LoanId loan, Handover.Asked asked, Addendum addendum, UUID by) {
        var most = addendum.figures();
        var consent = asked.consent();
        db.sql("""
                        insert into financing_handover (id, loan_id, leaver_id, newcomer_id, leaves_because, minutes,
                            principal_rupiah, total_rupiah, group_rupiah, signed_on, consent_method, witness,
                            text_version, text_hash, asked_by)
                        values (:id, :loan, :leaver, :newcomer, :because, :minutes, :principal, :total, :group, :on,
                            :method, :witness, :version, :hash, :by)
                        """)
                .param("id", id.value())
                .param("loan", loan.value())
                .param("leaver", asked.leaver().value())
                .param("newcomer", asked.newcomer().value())
                .param("because", asked.because().name())
                .param("minutes", asked.minutes())
                .param("principal", most.principal().rupiah())
                .param("total", most.total().rupiah())
                .param("group", most.group().rupiah())
                .param("on", consent.on())
                .param("method", consent.method().name())
                .param("witness", consent.witness())
                .param("version", addendum.text().version())
                .param("hash", consent.textHash())
                .param("by", by)
                .update();
    }

    Optional<Handover> find(HandoverId id) {
        return db.sql("select * from financing_handover where id = :id")
                .param("id", id.value())
                .query(HandoverTable::toHandover)
                .optional();
    }

    /// The latest first.
    List<Handover> of(LoanId loan) {
        return db.sql("select * from financing_handover where loan_id = :loan order by asked_at desc, id")
                .param("loan", loan.value())
                .query(HandoverTable::toHandover)
                .list();
    }

    /// What waits on loans of a bank, the oldest first; at most 200.
    List<Handover> waiting(String bank) {
        return db.sql("""
                        select h.* from financing_handover h join financing_loan l on l.id = h.loan_id
                        where h.outcome = 'PENDING' and l.bank_code = :bank order by h.asked_at, h.id limit 200
                        """).param("bank", bank).query(HandoverTable::toHandover).list();
    }

    void decide(HandoverId id, Handover.Outcome outcome, LocalDate on, UUID by) {
        db.sql("""
                        update financing_handover set outcome = :outcome, decided_by = :by, decided_on = :on
                        where id = :id and outcome = 'PENDING'
                        """)
                .param("outcome", outcome.name())
                .param("by", by)
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    private static Handover toHandover(ResultSet row, int rowNumber) throws SQLException {
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                new LoanId(row.getObject("loan_id", UUID.class)),
                toAsked(row),
                new Addendum.Figures(
                        Money.rupiah(row.getLong("principal_rupiah")),
                        Money.rupiah(row.getLong("total_rupiah")),
                        Money.rupiah(row.getLong("group_rupiah"))),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                Handover.Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)));
    }

    private static Handover.Asked toAsked(ResultSet row) throws SQLException {
        return new Handover.Asked(
                new PersonId(row.getObject("leaver_id", UUID.class)),
                new PersonId(row.getObject("newcomer_id", UUID.class)),
                LeavingReason.valueOf(row.getString("leaves_because")),
                row.getString("minutes"),
                new Handover.Consent(
                        row.getObject("signed_on", LocalDate.class),
                        ConsentMethod.valueOf(row.getString("consent_method")),
                        row.getString("witness"),
                        row.getString("text_hash")));
    }
}
