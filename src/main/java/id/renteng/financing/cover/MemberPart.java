package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// One member's part of the group's loan.
///
/// @param part    what she was paid out; her weight in all sharing
/// @param rows    her instalments, oldest first
/// @param advance what she paid before it was due; owed to her until it is used for an instalment
/// @param unable  the group declared that she cannot pay
public record MemberPart(PersonId person, Money part, List<MemberInstalment> rows, Money advance, boolean unable) {

    public MemberPart {
        rows = List.copyOf(rows);
    }

    /// Everything she pays over the life of the loan.
    public Money total() {
        return sum(rows);
    }

    /// What the bank still gets on her part, due or not.
    public Money outstanding() {
        return Money.sum(rows, MemberInstalment::left);
    }

    /// Of [#outstanding()], the principal.
    public Money principalOutstanding() {
        return part.minus(Money.sum(rows, MemberInstalment::principalPaid));
    }

    /// What the bank could ask for on this day and does not have, her advance already counted as used.
    public Money shortfall(LocalDate on) {
        return unpaidDue(on).minus(advance).max(Money.ZERO);
    }

    /// What she has due on this day that the bank does not have.
    Money unpaidDue(LocalDate on) {
        return Money.sum(rows.stream()
                .filter(row -> row.isDue(on))
                .map(MemberInstalment::left)
                .toList());
    }

    /// Her own instalment of this day: the latest one due, or the first before any is; zero for who has none.
    public Money instalment(LocalDate on) {
        return rows.stream().filter(row -> row.isDue(on)).toList().reversed().stream()
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(MemberInstalment::total)
                .orElse(Money.ZERO);
    }

    Money own() {
        return Money.sum(rows, MemberInstalment::own);
    }

    Money covered() {
        return Money.sum(rows, MemberInstalment::covered);
    }

    Money interestPaid() {
        return Money.sum(rows, MemberInstalment::interestPaid);
    }

    /// How much of the next money for the bank would be interest.
    public Money interestIn(Money next) {
        return cover(next).interestPaid().minus(interestPaid());
    }

    MemberPart pay(Money amount) {
        return fill(amount, MemberInstalment::pay);
    }

    MemberPart cover(Money amount) {
        return fill(amount, MemberInstalment::cover);
    }

    MemberPart withAdvance(Money advance) {
        return new MemberPart(person, part, rows, advance, unable);
    }

    MemberPart declaredUnable() {
        return new MemberPart(person, part, rows, advance, true);
    }

    /// Fills the oldest instalments first.
    private MemberPart fill(Money amount, BiFunction<MemberInstalment, Money, MemberInstalment> pay) {
        var filled = new ArrayList<MemberInstalment>(rows.size());
        var left = amount;
        for (var row : rows) {
            var here = left.min(row.left());
            filled.add(here.isZero() ? row : pay.apply(row, here));
            left = left.minus(here);
        }
        if (!left.isZero()) throw new IllegalArgumentException(left + " more than the part owes");
        return new MemberPart(person, part, filled, advance, unable);
    }

    private static Money sum(List<MemberInstalment> rows) {
        return Money.sum(rows, MemberInstalment::total);
    }
}
