package id.renteng.financing;

import id.renteng.financing.ClosedDay.AtRisk;
import id.renteng.financing.ClosedDay.OfBank;
import id.renteng.financing.ClosedDay.View;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.Quality;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what closes of day kept.
@Repository
class DayFigureTable {

    private final JdbcClient db;

    DayFigureTable(JdbcClient db) {
        this.db = db;
    }

    /// A closed day.
    ///
    /// @param actsUntil the last act that is in its figures
    record Closed(LocalDate day, long actsUntil) {}

    Optional<Closed> last() {
        return db.sql("select * from financing_day where closed_at is not null order by day desc limit 1")
                .query((row, _) -> new Closed(row.getObject("day", LocalDate.class), row.getLong("acts_until")))
                .optional();
    }

    Optional<LoanDay> of(LoanId loan, LocalDate day) {
        return db.sql("select * from financing_loan_day where day = :day and loan_id = :loan")
                .param("day", day)
                .param("loan", loan.value())
                .query(DayFigureTable::toLoanDay)
                .optional();
    }

    /// The portfolio at risk that was kept of a day.
    Map<AtRiskProof.Key, AtRiskProof.Sum> atRisk(LocalDate day) {
        var kept = new HashMap<AtRiskProof.Key, AtRiskProof.Sum>();
        db.sql("select * from financing_day_par where day = :day")
                .param("day", day)
                .query(row -> {
                    kept.put(
                            new AtRiskProof.Key(
                                    row.getString("bank_code"), row.getString("seen"), row.getInt("later_than")),
                            new AtRiskProof.Sum(row.getLong("loans"), money(row, "principal")));
                });
        return kept;
    }

    /// The closed days whose totals are not the sums of their loans, in one reading of each table.
    List<LocalDate> withWrongTotals() {
        return db.sql("""
                        with loan as (
                            select day, count(*) as loans, sum(principal_rupiah) as principal, sum(due_rupiah) as due,
                                sum(late_rupiah) as late, sum(paid_rupiah) as paid, sum(covered_rupiah) as covered,
                                sum(subsidy_base_rupiah) as base
                            from financing_loan_day group by day
                        ), bank as (
                            select day, sum(loans) as loans, sum(principal_rupiah) as principal, sum(due_rupiah) as due,
                                sum(late_rupiah) as late, sum(paid_rupiah) as paid, sum(covered_rupiah) as covered,
                                sum(subsidy_base_rupiah) as base
                            from financing_bank_day group by day
                        ), scheme as (
                            select day, sum(loans) as loans, sum(subsidy_base_rupiah) as base
                            from financing_scheme_day group by day
                        )
                        select d.day from financing_day d
                        left join loan l on l.day = d.day
                        left join bank b on b.day = d.day
                        left join scheme s on s.day = d.day
                        where d.closed_at is not null and (
                            (l.loans, l.principal, l.due, l.late, l.paid, l.covered, l.base)
                                is distinct from (b.loans, b.principal, b.due, b.late, b.paid, b.covered, b.base)
                            or (l.loans, l.base) is distinct from (s.loans, s.base))
                        order by d.day
                        """).query(LocalDate.class).list();
    }

    /// The closed days between two, both included, the earliest first; a day without running loans is left out.
    ///
    /// @param bank whose loans; empty for all
    List<ClosedDay> figures(LocalDate from, LocalDate until, String bank) {
        var atRisk = new HashMap<BankDay, List<AtRisk>>();
        db.sql("""
                        select * from financing_day_par
                        where day between :from and :until and (:bank = '' or bank_code = :bank)
                        order by seen, later_than
                        """)
                .param("from", from)
                .param("until", until)
                .param("bank", bank)
                .query(row -> {
                    atRisk.computeIfAbsent(BankDay.of(row), _ -> new ArrayList<>())
                            .add(toAtRisk(row));
                });
        var banks = new TreeMap<LocalDate, List<OfBank>>();
        db.sql("""
                        select b.* from financing_bank_day b
                        join financing_day d on d.day = b.day and d.closed_at is not null
                        where b.day between :from and :until and (:bank = '' or b.bank_code = :bank)
                        order by b.bank_code
                        """)
                .param("from", from)
                .param("until", until)
                .param("bank", bank)
                .query(row -> {
                    var at = BankDay.of(row);
                    banks.computeIfAbsent(at.day(), _ -> new ArrayList<>())
                            .add(toBank(row, atRisk.getOrDefault(at, List.of())));
                });
        return banks.entrySet().stream()
                .map(day -> new ClosedDay(day.getKey(), day.getValue()))
                .toList();
    }

    private record BankDay(LocalDate day, String bank) {

        static BankDay of(ResultSet row) throws SQLException {
            return new BankDay(row.getObject("day", LocalDate.class), row.getString("bank_code"));
        }
    }

    private static AtRisk toAtRisk(ResultSet row) throws SQLException {
        return new AtRisk(
                View.valueOf(row.getString("seen")),
                row.getInt("later_than"),
                row.getLong("loans"),
                Money.rupiah(row.getLong("principal_rupiah")));
    }

    private static OfBank toBank(ResultSet row, List<AtRisk> atRisk) throws SQLException {
        return new OfBank(
                row.getString("bank_code"),
                row.getLong("loans"),
                Money.rupiah(row.getLong("principal_rupiah")),
                Money.rupiah(row.getLong("due_rupiah")),
                Money.rupiah(row.getLong("late_rupiah")),
                Money.rupiah(row.getLong("paid_rupiah")),
                Money.rupiah(row.getLong("covered_rupiah")),
                Money.rupiah(row.getLong("subsidy_base_rupiah")),
                atRisk);
    }

    private static LoanDay toLoanDay(ResultSet row, int rowNumber) throws SQLException {
        return new LoanDay(
                Quality.values()[row.getInt("quality") - 1],
                new DaysPastDue(row.getInt("bank_days"), row.getInt("own_days")),
                money(row, "principal"),
                money(row, "due"),
                money(row, "late"),
                money(row, "paid"),
                money(row, "covered"),
                money(row, "subsidy_base"));
    }

    private static Money money(ResultSet row, String what) throws SQLException {
        return Money.rupiah(row.getLong(what + "_rupiah"));
    }
}
