package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_receipt`. Rows are only ever added.
@Repository
class ReceiptTable {

    private final JdbcClient db;

    ReceiptTable(JdbcClient db) {
        this.db = db;
    }

    /// @param receipts of one loan
    void insert(List<Receipt> receipts, UUID recordedBy) {
        if (receipts.isEmpty()) return;
        db.sql("""
                        insert into financing_receipt (id, number, meeting_id, kind, payer_id, beneficiary_id,
                            received_rupiah, interest_rupiah, principal_rupiah, repaid_rupiah, advance_rupiah,
                            advance_used_rupiah, consent, loan_id, received_on, recorded_by)
                        select r.*, :loan, :on, :by from unnest(:ids::uuid[], :numbers::int[], :meetings::uuid[],
                            :kinds::text[], :payers::uuid[], :beneficiaries::uuid[], :receiveds::bigint[],
                            :interests::bigint[], :principals::bigint[], :repaids::bigint[], :advances::bigint[],
                            :useds::bigint[], :consents::text[]) as r
                        """)
                .param("loan", receipts.getFirst().loan().value())
                .param("on", receipts.getFirst().on())
                .param("by", recordedBy)
                .param("ids", each(receipts, r -> r.id().value()).toArray(UUID[]::new))
                .param("numbers", each(receipts, Receipt::number).toArray(Integer[]::new))
                .param("meetings", each(receipts, ReceiptTable::meeting).toArray(UUID[]::new))
                .param(
                        "kinds",
                        each(receipts, r -> r.isCover() ? "COVER" : "PAYMENT").toArray(String[]::new))
                .param("payers", each(receipts, r -> r.payer().value()).toArray(UUID[]::new))
                .param(
                        "beneficiaries",
                        each(receipts, r -> r.beneficiary().value()).toArray(UUID[]::new))
                .param("receiveds", longs(receipts, a -> a.received().rupiah()))
                .param("interests", longs(receipts, a -> a.interest().rupiah()))
                .param("principals", longs(receipts, a -> a.principal().rupiah()))
                .param("repaids", longs(receipts, a -> a.repaid().rupiah()))
                .param("advances", longs(receipts, a -> a.advance().rupiah()))
                .param("useds", longs(receipts, a -> a.advanceUsed().rupiah()))
                .param("consents", each(receipts, ReceiptTable::consent).toArray(String[]::new))
                .update();
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

    private static @Nullable UUID meeting(Receipt receipt) {
        return receipt.meeting().isEmpty() ? null : receipt.meeting().get().value();
    }

    private static @Nullable String consent(Receipt receipt) {
        return receipt.consent().isEmpty() ? null : receipt.consent().get().name();
    }

    private static <T extends @Nullable Object> List<T> each(List<Receipt> receipts, Function<Receipt, T> value) {
        var values = new ArrayList<T>(receipts.size());
        for (var receipt : receipts) values.add(value.apply(receipt));
        return values;
    }

    private static Long[] longs(List<Receipt> receipts, ToLongFunction<Receipt.Amounts> value) {
        return receipts.stream().map(r -> value.applyAsLong(r.amounts())).toArray(Long[]::new);
    }

    private static Receipt toReceipt(ResultSet row, int rowNumber) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                new LoanId(row.getObject("loan_id", UUID.class)),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)).map(MeetingId::new),
                new PersonId(row.getObject("payer_id", UUID.class)),
                new PersonId(row.getObject("beneficiary_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                new Receipt.Amounts(
                        Money.rupiah(row.getLong("received_rupiah")),
                        Money.rupiah(row.getLong("interest_rupiah")),
                        Money.rupiah(row.getLong("principal_rupiah")),
                        Money.rupiah(row.getLong("repaid_rupiah")),
                        Money.rupiah(row.getLong("advance_rupiah")),
                        Money.rupiah(row.getLong("advance_used_rupiah"))),
                Optional.ofNullable(row.getString("consent")).map(Sheet.CoverConsent::valueOf));
    }
}
