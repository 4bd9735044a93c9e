package id.renteng.financing.ageing;

import static java.time.temporal.ChronoUnit.DAYS;

import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// How many days the oldest unpaid rupiah is late, in two views that are always both known.
///
/// An instalment due today is not late. An advance counts as used on the due date. The own view gives a member the
/// money
/// she gave herself: to the bank, back to those who covered her, and what they let go; so covering heals the bank's
/// view
/// at once and the own view only when she repays.
///
/// @param bank as the bank sees it, with what others paid
/// @param own  as if nobody had covered; never below `bank`
public record DaysPastDue(int bank, int own) {

    public static final DaysPastDue NONE = new DaysPastDue(0, 0);

    /// One member's days.
    public static DaysPastDue of(GroupBook book, MemberPart member, LocalDate on) {
        var own =
                sum(member.rows().stream().map(MemberInstalment::own).toList()).plus(member.advance());
        var covered = sum(member.rows().stream().map(MemberInstalment::covered).toList());
        return new DaysPastDue(days(member, own.plus(covered), on), days(member, own.plus(madeGood(book, member)), on));
    }

    /// The group's days: those of its latest member, because the group answers for each.
    public static DaysPastDue of(GroupBook book, LocalDate on) {
        return book.members().stream()
                .map(member -> of(book, member, on))
                .reduce(NONE, (a, b) -> new DaysPastDue(Math.max(a.bank, b.bank), Math.max(a.own, b.own)));
    }

    /// What she gave back of what others paid for her, or was let off.
    private static Money madeGood(GroupBook book, MemberPart member) {
        return sum(book.claims().stream()
                .filter(claim -> claim.fromCover() && claim.debtor().equals(member.person()))
                .map(DaysPastDue::settled)
                .toList());
    }

    private static Money settled(Claim claim) {
        return claim.repaid().plus(claim.forgiven());
    }

    private static int days(MemberPart member, Money paid, LocalDate on) {
        var left = paid;
        for (var row : member.rows()) {
            left = left.minus(row.total());
            if (left.isNegative()) return (int) Math.max(0, DAYS.between(row.dueOn(), on));
        }
        return 0;
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts);
    }
}
