package id.renteng.financing.ageing;

import static java.time.temporal.ChronoUnit.DAYS;

import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/// The due date of a member's oldest instalment that is not fully paid, in both views; absent when all is paid. It may
/// lie ahead. It changes only when something is recorded, so days past due need no recount from day to day.
///
/// @param bank  with what the bank has, from whomever, and holds as her advance
/// @param own   with what she gave herself, to the bank or back to those who covered her, and what they let go
/// @param until the day she died, if she did: the last that counts
public record UnpaidSince(Optional<LocalDate> bank, Optional<LocalDate> own, Optional<LocalDate> until) {

    public static UnpaidSince of(GroupBook book, MemberPart member) {
        var own = Money.sum(member.rows(), MemberInstalment::own).plus(member.advance());
        var covered = Money.sum(member.rows(), MemberInstalment::covered);
        return new UnpaidSince(
                since(member, own.plus(covered)),
                since(member, own.plus(madeGood(book, member))),
                book.common().diedOn(member.person()));
    }

    /// How many days late that is at the end of a day; an instalment due that day is not late.
    public DaysPastDue on(LocalDate day) {
        var last = until.filter(died -> died.isBefore(day)).orElse(day);
        return new DaysPastDue(days(bank, last), days(own, last));
    }

    private static int days(Optional<LocalDate> since, LocalDate day) {
        return since.map(due -> (int) Math.max(0, DAYS.between(due, day))).orElse(0);
    }

    private static Optional<LocalDate> since(MemberPart member, Money paid) {
        var left = paid;
        for (var row : member.rows()) {
            left = left.minus(row.total());
            if (left.isNegative()) return Optional.of(row.dueOn());
        }
        return Optional.empty();
    }

    /// What she gave back of what others paid for her, or was let off.
    private static Money madeGood(GroupBook book, MemberPart member) {
        var covers = book.claims().stream()
                .filter(claim -> claim.fromCover() && claim.debtor().equals(member.person()))
                .toList();
        return Money.sum(covers, UnpaidSince::settled);
    }

    private static Money settled(Claim claim) {
        return claim.repaid().plus(claim.forgiven());
    }
}
