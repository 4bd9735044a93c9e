package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How much of a shortfall others may be called for.
public final class Coverable {

    private Coverable() {}

    /// Why nobody is called, in the order it is checked.
    public enum Obstacle {
        /// She left, or the bank released her: her part is no longer the group's.
        NOT_BOUND,
        /// A cause for which the scheme calls nobody.
        EXEMPT,
        /// The days of grace after the due date are not over.
        TOO_EARLY,
        /// Others have covered her in as many months as the scheme allows.
        MEDIATION
    }

    /// The degree of the scheme is of all that others would carry: what they carry already counts.
    public static Money of(GroupBook book, MemberPart debtor, LocalDate on) {
        if (obstacle(book, debtor, on).isPresent()) return Money.ZERO;
        var carried = Money.sum(covers(book, debtor), Claim::open);
        var shortfall = debtor.shortfall(on);
        return shortfall
                .plus(carried)
                .at(book.rules().degree(), RoundingMode.DOWN)
                .minus(carried)
                .max(Money.ZERO)
                .min(shortfall);
    }

    public static Optional<Obstacle> obstacle(GroupBook book, MemberPart debtor, LocalDate on) {
        var choices = book.rules().choices();
        var kind = book.common().standingOf(debtor.person()).kind();
        if (kind == Standing.Kind.LEFT || kind == Standing.Kind.RELEASED) return Optional.of(Obstacle.NOT_BOUND);
        if (isExempt(book, debtor, on)) return Optional.of(Obstacle.EXEMPT);
        if (isTooEarly(debtor, choices, on)) return Optional.of(Obstacle.TOO_EARLY);
        if (choices.monthsMax() > 0 && otherMonths(book, debtor, on) >= choices.monthsMax()) {
            return Optional.of(Obstacle.MEDIATION);
        }
        return Optional.empty();
    }

    private static boolean isExempt(GroupBook book, MemberPart debtor, LocalDate on) {
        return book.common().exemptions().stream()
                .filter(exemption -> exemption.holds(debtor.person(), on))
                .anyMatch(exemption -> book.rules().choices().exempt().contains(exemption.cause()));
    }

    private static boolean isTooEarly(MemberPart debtor, CoverChoices choices, LocalDate on) {
        return debtor.rows().stream()
                .filter(row -> row.isDue(on) && row.left().isPositive())
                .findFirst()
                .map(row -> row.dueOn().plusDays(choices.graceDays()).isAfter(on))
                .orElse(false);
    }

    /// In how many months before this one others have covered her.
    private static long otherMonths(GroupBook book, MemberPart debtor, LocalDate on) {
        return covers(book, debtor).stream()
                .map(claim -> YearMonth.from(claim.on()))
                .filter(month -> !month.equals(YearMonth.from(on)))
                .distinct()
                .count();
    }

    private static List<Claim> covers(GroupBook book, MemberPart debtor) {
        return book.claims().stream()
                .filter(claim -> claim.fromCover() && claim.debtor().equals(debtor.person()))
                .toList();
    }
}
