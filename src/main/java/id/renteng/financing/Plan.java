package id.renteng.financing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// What a group pays when, all members together.
///
/// @param rows by due date
public record Plan(List<Row> rows) {

    public Plan {
        rows = List.copyOf(rows);
    }

    /// @param paid what the bank has of it, from whomever
    public record Row(LocalDate dueOn, Money principal, Money interest, Money paid) {

        public Money total() {
            return principal.plus(interest);
        }

        Row plus(Row other) {
            return new Row(
                    dueOn, principal.plus(other.principal), interest.plus(other.interest), paid.plus(other.paid));
        }
    }

    /// A plan that held until the bank gave the loan other instalments.
    public record Former(LoanDecisionId decision, LocalDate until, Plan plan) {}

    public static Plan of(GroupBook book) {
        var rows = new TreeMap<LocalDate, Row>();
        book.members().stream()
                .flatMap(member -> member.rows().stream())
                .forEach(row -> rows.merge(row.dueOn(), of(row), Row::plus));
        return new Plan(List.copyOf(rows.values()));
    }

    private static Row of(MemberInstalment row) {
        return new Row(row.dueOn(), row.principal(), row.interest(), row.paid());
    }

    public Money total() {
        return Money.sum(rows, Row::total);
    }
}
