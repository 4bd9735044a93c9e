package id.renteng.financing;

import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_pay_out` and `financing_pay_out_line`.
@Repository
class PayOutTable {

    private final JdbcClient db;

    PayOutTable(JdbcClient db) {
        this.db = db;
    }

    void insert(PayOut payOut, IdempotencyKey key, UUID by) {
        db.sql("""
                        insert into financing_pay_out (application_id, key, paid_on, total_rupiah, recorded_by)
                        values (:id, :key, :on, :total, :by)
                        """)
                .param("id", payOut.application().value())
                .param("key", key.value())
                .param("on", payOut.paidOn())
                .param("total", payOut.total().rupiah())
                .param("by", by)
                .update();
        for (int at = 0; at < payOut.lines().size(); at++)
            insert(payOut.application(), at, payOut.lines().get(at));
    }

    private void insert(ApplicationId id, int position, PayOut.Line line) {
        db.sql("""
                        insert into financing_pay_out_line (application_id, person_id, position, amount_rupiah, bank_name,
                            account_masked)
                        values (:id, :person, :position, :amount, :bank, :account)
                        """)
                .param("id", id.value())
                .param("person", line.member().value())
                .param("position", position)
                .param("amount", line.amount().rupiah())
                .param("bank", line.bankName())
                .param("account", line.accountMasked())
                .update();
    }

    /// Which application was recorded as paid out with this key.
    Optional<ApplicationId> withKey(IdempotencyKey key) {
        return db.sql("select application_id from financing_pay_out where key = :key")
                .param("key", key.value())
                .query((row, _) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .optional();
    }

    Optional<PayOut> find(ApplicationId id) {
        return db.sql("select * from financing_pay_out where application_id = :id")
                .param("id", id.value())
                .query((row, _) -> new PayOut(
                        id,
                        row.getObject("paid_on", LocalDate.class),
                        Money.rupiah(row.getLong("total_rupiah")),
                        lines(id)))
                .optional();
    }

    void received(ApplicationId id, PersonId member, Money amount, LocalDate on) {
        int rows = db.sql("""
                        update financing_pay_out_line set received_rupiah = :amount, received_on = :on
                        where application_id = :id and person_id = :person
                        """)
                .param("id", id.value())
                .param("person", member.value())
                .param("amount", amount.rupiah())
                .param("on", on)
                .update();
        if (rows != 1) throw new IllegalStateException("no pay-out line in %s".formatted(id));
    }

    private List<PayOut.Line> lines(ApplicationId id) {
        return db.sql("select * from financing_pay_out_line where application_id = :id order by position")
                .param("id", id.value())
                .query(PayOutTable::toLine)
                .list();
    }

    private static PayOut.Line toLine(ResultSet row, int rowNumber) throws SQLException {
        var received = row.getObject("received_rupiah", Long.class);
        return new PayOut.Line(
                new PersonId(row.getObject("person_id", UUID.class)),
                Money.rupiah(row.getLong("amount_rupiah")),
                row.getString("bank_name"),
                row.getString("account_masked"),
                amount(received),
                row.getObject("received_on", LocalDate.class));
    }

    private static @Nullable Money amount(@Nullable Long rupiah) {
        return rupiah == null ? null : Money.rupiah(rupiah);
    }
}
