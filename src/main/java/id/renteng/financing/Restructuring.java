package id.renteng.financing;

import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.MemberSchedules;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Gives what is still owed other instalments. Of the old ones what is paid stays, as it was paid; the principal that
/// is left is divided anew, each member hers, and her unpaid interest that is due is added to her first new instalment.
/// Interest that was not due yet is not owed any more: the new schedule has its own.
final class Restructuring {

    private Restructuring() {}

    /// @param terms those of the loan until now, for frequency, day count, rounding and holidays
    /// @throws IllegalArgumentException if no principal is left
    static GroupBook of(GroupBook book, Terms terms, Restructure asked, LocalDate on) {
        var left = new LinkedHashMap<PersonId, Money>();
        for (var member : book.members()) {
            if (member.principalOutstanding().isPositive()) left.put(member.person(), member.principalOutstanding());
        }
        var fresh = new LinkedHashMap<PersonId, List<MemberInstalment>>();
        for (var part : MemberSchedules.of(Schedule.of(newTerms(terms, asked, Money.sum(left.values()), on)), left)) {
            fresh.put(part.person(), part.rows());
        }
        return new GroupBook(
                book.rules(),
                book.members().stream()
                        .map(member -> again(member, fresh.getOrDefault(member.person(), List.of()), on))
                        .toList(),
                book.claims(),
                book.common());
    }

    private static Terms newTerms(Terms terms, Restructure asked, Money principal, LocalDate on) {
        return new Terms(
                principal,
                asked.yearlyRate(),
                asked.method(),
                asked.installments(),
                terms.frequency(),
                on,
                asked.firstDueOn(),
                terms.dayCount(),
                terms.roundingUnit(),
                0,
                0,
                terms.options().withoutCharges());
    }

    private static MemberPart again(MemberPart member, List<MemberInstalment> fresh, LocalDate on) {
        var rows = new ArrayList<MemberInstalment>();
        for (var row : member.rows()) {
            if (row.paid().isPositive()) rows.add(paidOnly(row));
        }
        var overdue = Money.sum(member.rows().stream()
                .filter(row -> row.isDue(on))
                .map(row -> row.interest().minus(row.interestPaid()))
                .toList());
        int last = rows.isEmpty() ? 0 : rows.getLast().no();
        for (var row : fresh) {
            var interest = row.no() == 1 ? row.interest().plus(overdue) : row.interest();
            rows.add(new MemberInstalment(
                    last + row.no(), row.dueOn(), row.principal(), interest, Money.ZERO, Money.ZERO));
        }
        return new MemberPart(member.person(), member.part(), rows, member.advance(), member.unable());
    }

    private static MemberInstalment paidOnly(MemberInstalment row) {
        return new MemberInstalment(
                row.no(), row.dueOn(), row.principalPaid(), row.interestPaid(), row.own(), row.covered());
    }
}
