package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table `financing_act`; [ChangeTable] writes it.
@Repository
class ActTable {

    private final JdbcClient db;

    ActTable(JdbcClient db) {
        this.db = db;
    }

    /// Every act of a loan, in the order they were recorded.
    List<Act> of(LoanId loan) {
        return db.sql("""
                        select d.method, d.yearly_rate_bp, d.installments, d.first_due_on, a.*
                        from financing_act a left join financing_loan_decision d on d.id = a.id
                        where a.loan_id = :loan order by a.number
                        """).param("loan", loan.value()).query(ActTable::toAct).list();
    }

    private static Act toAct(ResultSet row, int rowNumber) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var on = row.getObject("value_on", LocalDate.class);
        var kind = row.getString("kind");
        return switch (kind) {
            case "PAID_OUT" -> new Act.PaidOut(id, on);
            case "PAID" -> new Act.Paid(id, on, person(row, "person_id"), Money.rupiah(row.getLong("amount_rupiah")));
            case "MET" -> new Act.Met(id, on);
            case "FORGAVE" -> new Act.Forgave(id, on, person(row, "other_id"), person(row, "person_id"));
            case "REVERSED" -> new Act.Reversed(id, on, row.getObject("reverses_id", UUID.class));
            case "RESTRUCTURED" -> new Act.Restructured(id, on, LoanDecisionTable.toTerms(row));
            case "WRITTEN_OFF" -> new Act.WrittenOff(id, on);
            case "UNABLE" -> new Act.Unable(id, on, person(row, "person_id"));
            default -> throw new IllegalStateException("no act " + kind);
        };
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
