package id.renteng.financing.ageing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;

/// How much of what fell due was paid by others.
///
/// @param due     all instalments of all members up to a day
/// @param covered of them, what others paid, made good since or not
public record CoveredShare(Money due, Money covered) {

    public static CoveredShare of(GroupBook book, LocalDate on) {
        var rows = book.members().stream()
                .flatMap(member -> member.rows().stream())
                .filter(row -> row.isDue(on))
                .toList();
        return new CoveredShare(Money.sum(rows, MemberInstalment::total), Money.sum(rows, MemberInstalment::covered));
    }

    /// In basis points, halves up; 0 before anything is due.
    public int bp() {
        if (due.isZero()) return 0;
        return (int)
                covered.timesRatio(10_000, due.rupiah(), RoundingMode.HALF_UP).rupiah();
    }
}
