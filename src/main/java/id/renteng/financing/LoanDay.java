package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.Quality;
import id.renteng.financing.ageing.QualityTables;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/// A running loan at the end of a day, as a close of day keeps it.
///
/// @param due         fell due on the day
/// @param late        fell due before and the bank does not have it
/// @param subsidyBase the principal on which a subsidy may be claimed for the day
record LoanDay(
        Quality quality,
        DaysPastDue days,
        Money principal,
        Money due,
        Money late,
        Money paid,
        Money covered,
        Money subsidyBase) {

    /// What the pure arithmetic says of a book at the end of a day.
    static LoanDay of(GroupBook book, String lender, LocalDate day) {
        var days = DaysPastDue.of(book, day);
        var quality = QualityTables.standard().of(lender, days.bank(), day);
        var principal = sum(book, MemberPart::principalOutstanding);
        boolean counts = quality != Quality.MACET
                && book.members().stream()
                        .flatMap(member -> member.rows().stream())
                        .anyMatch(row -> !row.dueOn().isBefore(day));
        return new LoanDay(
                quality,
                days,
                principal,
                rows(book, row -> row.dueOn().equals(day), MemberInstalment::total),
                sum(book, member -> member.shortfall(day.minusDays(1))),
                rows(book, _ -> true, MemberInstalment::paid),
                rows(book, _ -> true, MemberInstalment::covered),
                counts ? principal : Money.ZERO);
    }

    private static Money sum(GroupBook book, Function<MemberPart, Money> figure) {
        return Money.sum(book.members(), figure);
    }

    private static Money rows(
            GroupBook book, Predicate<MemberInstalment> which, Function<MemberInstalment, Money> figure) {
        return Money.sum(book.members().stream()
                .flatMap(member -> member.rows().stream())
                .filter(which)
                .map(figure)
                .toList());
    }
}
