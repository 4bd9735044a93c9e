package id.renteng.financing;

import id.renteng.groups.ListedGroups;
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

/// All SQL on the tables `financing_correction`, `financing_correction_line` and `financing_correction_cover`.
@Repository
class CorrectionTable {

    private final JdbcClient db;

    CorrectionTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CorrectionId id, LoanId loan, ActId act, Optional<Sheet> instead, String reason, UUID by) {
        db.sql("""
                        insert into financing_correction (id, loan_id, act_id, replaces, reason, proposed_by)
                        values (:id, :loan, :act, :replaces, :reason, :by)
                        """)
                .param("id", id.value())
                .param("loan", loan.value())
                .param("act", act.value())
                .param("replaces", instead.isPresent())
                .param("reason", reason)
                .param("by", by)
                .update();
        instead.ifPresent(sheet -> insert(id, sheet));
    }

    private void insert(CorrectionId id, Sheet sheet) {
        for (int i = 0; i < sheet.lines().size(); i++)
            insert(id, i, sheet.lines().get(i));
        for (int i = 0; i < sheet.covers().size(); i++)
            insert(id, i, sheet.covers().get(i));
    }

    private void insert(CorrectionId id, int position, Sheet.Line line) {
        db.sql("""
                        insert into financing_correction_line (correction_id, position, person_id, presence, paid_rupiah,
                            saved_rupiah, reserved_rupiah, reason, promised_on)
                        values (:id, :position, :person, :presence, :paid, :saved, :reserved, :reason,
                            cast(:promised as date))
                        """)
                .param("id", id.value())
                .param("position", position)
                .param("person", line.person().value())
                .param("presence", line.presence().name())
                .param("paid", line.paid().rupiah())
                .param("saved", line.saved().rupiah())
                .param("reserved", line.reserved().rupiah())
                .param(
                        "reason",
                        line.shortfall().map(why -> why.reason().name()).orElse(null))
                .param(
                        "promised",
                        line.shortfall().map(why -> why.promisedOn().toString()).orElse(null))
                .update();
    }

    private void insert(CorrectionId id, int position, Sheet.Cover cover) {
        db.sql("""
                        insert into financing_correction_cover
                        values (:id, :position, :debtor, :coverer, :amount, :consent)
                        """)
                .param("id", id.value())
                .param("position", position)
                .param("debtor", cover.debtor().value())
                .param("coverer", cover.coverer().value())
                .param("amount", cover.amount().rupiah())
                .param("consent", cover.consent().map(Enum::name).orElse(null))
                .update();
    }

    Optional<CorrectionId> waiting(LoanId loan) {
        return db.sql("select id from financing_correction where loan_id = :loan and outcome = 'PENDING'")
                .param("loan", loan.value())
                .query((row, _) -> new CorrectionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// The oldest first, at most 200.
    List<Correction> waiting(ListedGroups part) {
        return db.sql("""
                        select c.*, a.kind, a.value_on from financing_correction c
                        join financing_act a on a.id = c.act_id
                        join financing_loan l on l.id = c.loan_id
                        where c.outcome = 'PENDING' and (:everywhere or l.group_id = any(:groups))
                        order by c.proposed_at, c.id limit 200
                        """)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .query((row, _) -> toCorrection(row))
                .list();
    }

    Optional<Correction> find(CorrectionId id) {
        return db.sql("""
                        select c.*, a.kind, a.value_on from financing_correction c
                        join financing_act a on a.id = c.act_id
                        where c.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> toCorrection(row))
                .optional();
    }

    void approve(CorrectionId id, ActId made, UUID by) {
        decide(id, "APPROVED", made.value(), by);
    }

    void decline(CorrectionId id, UUID by) {
        decide(id, "DECLINED", null, by);
    }

    private void decide(CorrectionId id, String outcome, @Nullable UUID made, UUID by) {
        db.sql("""
                        update financing_correction
                        set outcome = :outcome, made_id = :made, decided_by = :by, decided_at = now()
                        where id = :id and outcome = 'PENDING'
                        """)
                .param("outcome", outcome)
                .param("made", made)
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    private Correction toCorrection(ResultSet row) throws SQLException {
        var id = new CorrectionId(row.getObject("id", UUID.class));
        var loan = new LoanId(row.getObject("loan_id", UUID.class));
        var on = row.getObject("value_on", LocalDate.class);
        return new Correction(
                id,
                loan,
                new ActId(row.getObject("act_id", UUID.class)),
                Happening.Kind.valueOf(row.getString("kind")),
                on,
                row.getBoolean("replaces") ? Optional.of(new Sheet(loan, on, lines(id), covers(id))) : Optional.empty(),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                Correction.Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getObject("made_id", UUID.class)).map(ActId::new));
    }

    private List<Sheet.Line> lines(CorrectionId id) {
        return db.sql("select * from financing_correction_line where correction_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new Sheet.Line(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Sheet.Presence.valueOf(row.getString("presence")),
                        Money.rupiah(row.getLong("paid_rupiah")),
                        Money.rupiah(row.getLong("saved_rupiah")),
                        Money.rupiah(row.getLong("reserved_rupiah")),
                        shortfall(row)))
                .list();
    }

    private static Optional<Sheet.Shortfall> shortfall(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        if (reason == null) return Optional.empty();
        return Optional.of(
                new Sheet.Shortfall(Sheet.Reason.valueOf(reason), row.getObject("promised_on", LocalDate.class)));
    }

    private List<Sheet.Cover> covers(CorrectionId id) {
        return db.sql("select * from financing_correction_cover where correction_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new Sheet.Cover(
                        new PersonId(row.getObject("debtor_id", UUID.class)),
                        new PersonId(row.getObject("coverer_id", UUID.class)),
                        Money.rupiah(row.getLong("amount_rupiah")),
                        Optional.ofNullable(row.getString("consent")).map(Sheet.CoverConsent::valueOf)))
                .list();
    }
}
