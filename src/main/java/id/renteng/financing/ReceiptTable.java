package id.renteng.financing;

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

/// Reads the table `financing_receipt`; [ChangeTable] writes it. Rows are only ever added.
@Repository
class ReceiptTable {

    private final JdbcClient db;

    ReceiptTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Receipt> find(ReceiptId id) {
        return db.sql("select * from financing_receipt where id = :id")
                .param("id", id.value())
                .query(ReceiptTable::toReceipt)
                .optional();
    }

    List<Receipt> of(MeetingId meeting) {
        return db.sql("select * from financing_receipt where meeting_id = :meeting order by number")
                .param("meeting", meeting.value())
                .query(ReceiptTable::toReceipt)
                .list();
    }

    /// What an act gave back.
    List<Receipt> of(ActId act) {
        return db.sql("select * from financing_receipt where act_id = :act order by number")
                .param("act", act.value())
                .query(ReceiptTable::toReceipt)
                .list();
    }

    /// Those of members who paid for others, in the order they were given.
    List<Receipt> coversOf(LoanId loan) {
        return db.sql("select * from financing_receipt where loan_id = :loan and kind = 'COVER' order by number")
                .param("loan", loan.value())
                .query(ReceiptTable::toReceipt)
                .list();
    }

    /// Newest first; those with money from or for this person.
    List<Receipt> of(LoanId loan, PersonId person, int limit) {
        return db.sql("""
                        select * from financing_receipt
                        where loan_id = :loan and (payer_id = :person or beneficiary_id = :person)
                        order by number desc limit :limit
                        """)
                .param("loan", loan.value())
                .param("person", person.value())
                .param("limit", limit)
                .query(ReceiptTable::toReceipt)
                .list();
    }

    /// Newest first.
    List<Receipt> of(LoanId loan, int limit) {
        return db.sql("select * from financing_receipt where loan_id = :loan order by number desc limit :limit")
                .param("loan", loan.value())
                .param("limit", limit)
                .query(ReceiptTable::toReceipt)
                .list();
    }

    private static Receipt toReceipt(ResultSet row, int rowNumber) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                new LoanId(row.getObject("loan_id", UUID.class)),
                row.getInt("number"),
                Receipt.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)).map(MeetingId::new),
                Optional.ofNullable(row.getObject("act_id", UUID.class)).map(ActId::new),
                new PersonId(row.getObject("payer_id", UUID.class)),
                new PersonId(row.getObject("beneficiary_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                new Receipt.Amounts(
                        Money.rupiah(row.getLong("received_rupiah")),
                        Money.rupiah(row.getLong("interest_rupiah")),
                        Money.rupiah(row.getLong("principal_rupiah")),
                        Money.rupiah(row.getLong("repaid_rupiah")),
                        Money.rupiah(row.getLong("aside_rupiah")),
                        Money.rupiah(row.getLong("advance_rupiah")),
                        Money.rupiah(row.getLong("advance_used_rupiah"))),
                Optional.ofNullable(row.getString("consent")).map(Sheet.CoverConsent::valueOf));
    }
}
