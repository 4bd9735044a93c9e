package id.renteng.financing;

import id.renteng.financing.Happening.TakenBack;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.Purse;
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

/// Reads the table `financing_act`; [ChangeTable] writes it.
@Repository
class ActTable {

    private final JdbcClient db;

    ActTable(JdbcClient db) {
        this.db = db;
    }

    /// The acts of a loan up to a number, in the order they were recorded.
    List<Act> of(LoanId loan, long until) {
        return db.sql("""
                        select d.method, d.yearly_rate_bp, d.installments, d.first_due_on, e.cause, e.until_on, a.*
                        from financing_act a left join financing_loan_decision d on d.id = a.id
                        left join financing_exemption e on e.act_id = a.id
                        where a.loan_id = :loan and a.number <= :until order by a.number
                        """)
                .param("loan", loan.value())
                .param("until", until)
                .query(ActTable::toAct)
                .list();
    }

    /// The history of a loan, the latest record first.
    List<Happening> history(LoanId loan) {
        return db.sql("""
                        select a.*, u.recorded_at as undone_at, u.recorded_by as undone_by,
                            coalesce(c.reason, '') as undone_reason, coalesce(w.reason, '') as reason, k.made_id as instead_id
                        from financing_act a
                        left join financing_act u on u.reverses_id = a.id and financing_act_stands(u.id)
                        left join financing_penalty_waiver w on w.act_id = a.id
                        left join financing_correction c on c.made_id = u.id
                        left join financing_posting_key k on k.key = c.id
                        where a.loan_id = :loan order by a.number desc
                        """)
                .param("loan", loan.value())
                .query((row, _) -> toHappening(row))
                .list();
    }

    private static Happening toHappening(ResultSet row) throws SQLException {
        return new Happening(
                new ActId(row.getObject("id", UUID.class)),
                Happening.Kind.valueOf(row.getString("kind")),
                row.getObject("value_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                id(row, "person_id").map(PersonId::new),
                id(row, "other_id").map(PersonId::new),
                Optional.ofNullable(row.getObject("amount_rupiah", Long.class)).map(Money::rupiah),
                id(row, "reverses_id").map(ActId::new),
                row.getString("reason"),
                toTakenBack(row));
    }

    private static Optional<TakenBack> toTakenBack(ResultSet row) throws SQLException {
        var at = row.getTimestamp("undone_at");
        if (at == null) return Optional.empty();
        return Optional.of(new TakenBack(
                at.toInstant(),
                row.getObject("undone_by", UUID.class),
                row.getString("undone_reason"),
                id(row, "instead_id").map(MeetingId::new)));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Act toAct(ResultSet row, int rowNumber) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var on = row.getObject("value_on", LocalDate.class);
        var kind = row.getString("kind");
        return switch (kind) {
            case "PAID_OUT" -> new Act.PaidOut(id, on);
            case "PAID" ->
                new Act.Paid(
                        id,
                        on,
                        person(row, "person_id"),
                        Money.rupiah(row.getLong("amount_rupiah")),
                        Optional.ofNullable(row.getString("late_money")).map(LateMoney::valueOf));
            case "MET" -> new Act.Met(id, on);
            case "FORGAVE" -> new Act.Forgave(id, on, person(row, "other_id"), person(row, "person_id"));
            case "REVERSED" -> new Act.Reversed(id, on, row.getObject("reverses_id", UUID.class));
            case "RESTRUCTURED" -> new Act.Restructured(id, on, LoanDecisionTable.toTerms(row));
            case "WRITTEN_OFF" -> new Act.WrittenOff(id, on);
            case "FILLED" ->
                new Act.Filled(
                        id,
                        on,
                        Purse.of(person(row, "other_id")).orElseThrow(),
                        Money.rupiah(row.getLong("amount_rupiah")));
            case "DIED" -> new Act.Died(id, on, person(row, "person_id"));
            case "LEFT" -> new Act.Left(id, on, person(row, "person_id"));
            case "RELEASED" -> new Act.Released(id, on, person(row, "person_id"));
            case "REPLACED" -> new Act.Replaced(id, on, person(row, "person_id"), person(row, "other_id"));
            case "EXEMPTED" -> new Act.Exempted(id, toExemption(row, on));
            case "RETURNED" -> new Act.Returned(id, on, Money.rupiah(row.getLong("amount_rupiah")));
            case "PENALTY_PAID" ->
                new Act.PenaltyPaid(id, on, person(row, "person_id"), Money.rupiah(row.getLong("amount_rupiah")));
            case "PENALTY_WAIVED" ->
                new Act.PenaltyWaived(id, on, person(row, "person_id"), Money.rupiah(row.getLong("amount_rupiah")));
            case "UNABLE" -> new Act.Unable(id, on, person(row, "person_id"));
            default -> throw new IllegalStateException("no act " + kind);
        };
    }

    private static Exemption toExemption(ResultSet row, LocalDate from) throws SQLException {
        return new Exemption(
                Cause.valueOf(row.getString("cause")),
                id(row, "person_id").map(PersonId::new),
                from,
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
