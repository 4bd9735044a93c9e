package id.renteng.financing;

import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecision.WriteOff;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.BasisPoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_loan_decision`.
@Repository
class LoanDecisionTable {

    private final JdbcClient db;

    LoanDecisionTable(JdbcClient db) {
        this.db = db;
    }

    void insert(LoanDecisionId id, LoanId loan, LoanDecision decision, String reason, UUID by) {
        var terms = decision instanceof Restructure restructure ? restructure : null;
        db.sql("""
                        insert into financing_loan_decision (id, loan_id, kind, method, yearly_rate_bp, installments,
                            first_due_on, reason, proposed_by)
                        values (:id, :loan, :kind, :method, :rate, :installments, :firstDueOn, :reason, :by)
                        """)
                .param("id", id.value())
                .param("loan", loan.value())
                .param("kind", terms == null ? "WRITE_OFF" : "RESTRUCTURE")
                .param("method", terms == null ? null : terms.method().name(), Types.VARCHAR)
                .param("rate", terms == null ? null : terms.yearlyRate().value(), Types.INTEGER)
                .param("installments", terms == null ? null : terms.installments(), Types.INTEGER)
                .param("firstDueOn", terms == null ? null : terms.firstDueOn(), Types.DATE)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    Optional<BankDecision> find(LoanDecisionId id) {
        return db.sql("select * from financing_loan_decision where id = :id")
                .param("id", id.value())
                .query(LoanDecisionTable::toBankDecision)
                .optional();
    }

    /// The latest first.
    List<BankDecision> of(LoanId loan) {
        return db.sql("select * from financing_loan_decision where loan_id = :loan order by proposed_at desc, id")
                .param("loan", loan.value())
                .query(LoanDecisionTable::toBankDecision)
                .list();
    }

    /// What waits on loans of a bank, the oldest first.
    List<BankDecision> waiting(String bank) {
        return db.sql("""
                        select d.* from financing_loan_decision d join financing_loan l on l.id = d.loan_id
                        where d.outcome = 'PENDING' and l.bank_code = :bank order by d.proposed_at, d.id limit 200
                        """)
                .param("bank", bank)
                .query(LoanDecisionTable::toBankDecision)
                .list();
    }

    private static BankDecision toBankDecision(ResultSet row, int rowNumber) throws SQLException {
        return new BankDecision(
                new LoanDecisionId(row.getObject("id", UUID.class)),
                new LoanId(row.getObject("loan_id", UUID.class)),
                toDecision(row),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                BankDecision.Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)));
    }

    Optional<LoanDecisionId> waiting(LoanId loan) {
        return db.sql("select id from financing_loan_decision where loan_id = :loan and outcome = 'PENDING'")
                .param("loan", loan.value())
                .query((row, _) -> new LoanDecisionId(row.getObject("id", UUID.class)))
                .optional();
    }

    void decide(LoanDecisionId id, boolean confirmed, LocalDate on, UUID by) {
        db.sql("""
                        update financing_loan_decision set outcome = :outcome, decided_by = :by, decided_on = :on
                        where id = :id and outcome = 'PENDING'
                        """)
                .param("outcome", confirmed ? "CONFIRMED" : "SENT_BACK")
                .param("by", by)
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    private static LoanDecision toDecision(ResultSet row) throws SQLException {
        return row.getString("kind").equals("WRITE_OFF") ? new WriteOff() : toTerms(row);
    }

    static Restructure toTerms(ResultSet row) throws SQLException {
        return new Restructure(
                Method.valueOf(row.getString("method")),
                new BasisPoints(row.getInt("yearly_rate_bp")),
                row.getInt("installments"),
                row.getObject("first_due_on", LocalDate.class));
    }
}
