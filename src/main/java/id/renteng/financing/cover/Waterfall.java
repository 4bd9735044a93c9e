package id.renteng.financing.cover;

import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for the money of a shortfall in every source of the scheme, in its order. What no source gives stays
/// an arrear.
public final class Waterfall {

    private Waterfall() {}

    /// Where the money came from. The savings used, the claims and the arrear add up to the shortfall.
    ///
    /// @param fromSavings her own savings put to use, as a payment of hers
    /// @param opened      what members and purses may reclaim from her: one event
    /// @param arrear      what is still short
    public record Found(Allocation fromSavings, List<Claim> opened, Money arrear) {

        public Found {
            opened = List.copyOf(opened);
        }

        public boolean isNothing() {
            return fromSavings.isNothing() && opened.isEmpty();
        }
    }

    /// @param pledges what members promised beforehand; called before all others
    /// @throws java.util.NoSuchElementException if the debtor is not a member
    public static Moved<Found> call(GroupBook book, PersonId debtor, Map<PersonId, Money> pledges, LocalDate on) {
        var sources = book.rules().choices().sources();
        var saved = sources.contains(Source.SAVINGS) ? useSavings(book, debtor, on) : noSavings(book, debtor);
        var amounts = new LinkedHashMap<PersonId, Money>();
        for (var source : sources) {
            switch (source) {
                case SAVINGS -> {}
                case RESERVE -> take(saved.book(), Purse.RESERVE, debtor, amounts, on);
                case GUARANTOR -> take(saved.book(), Purse.GUARANTOR, debtor, amounts, on);
                case MEMBERS -> callMembers(saved.book(), debtor, pledges, amounts, on);
            }
        }
        if (amounts.isEmpty()) return found(saved, new Moved<>(saved.book(), List.of()), debtor, on);
        return found(saved, saved.book().covered(debtor, amounts, on), debtor, on);
    }

    /// Her own savings put to use as far as she is short, as a payment of hers: nothing where the scheme does not name
    /// them.
    public static Moved<Allocation> savings(GroupBook book, PersonId debtor, LocalDate on) {
        return book.rules().choices().sources().contains(Source.SAVINGS)
                ? useSavings(book, debtor, on)
                : noSavings(book, debtor);
    }

    /// What the reserve and a guarantor give for somebody, without the members.
    ///
    /// @param afterMembers those that the scheme names after the members; else those before
    public static Moved<List<Claim>> purses(GroupBook book, PersonId debtor, boolean afterMembers, LocalDate on) {
        var amounts = new LinkedHashMap<PersonId, Money>();
        boolean after = false;
        for (var source : book.rules().choices().sources()) {
            switch (source) {
                case SAVINGS -> {}
                case MEMBERS -> after = true;
                case RESERVE -> {
                    if (after == afterMembers) take(book, Purse.RESERVE, debtor, amounts, on);
                }
                case GUARANTOR -> {
                    if (after == afterMembers) take(book, Purse.GUARANTOR, debtor, amounts, on);
                }
            }
        }
        return amounts.isEmpty() ? new Moved<>(book, List.of()) : book.covered(debtor, amounts, on);
    }

    /// Her savings are her own money: they are used first wherever the scheme names them.
    private static Moved<Allocation> useSavings(GroupBook book, PersonId debtor, LocalDate on) {
        var member = book.member(debtor).orElseThrow();
        var use = book.common().savingsOf(debtor).min(member.shortfall(on));
        if (use.isZero()) return noSavings(book, debtor);
        return Allocations.pay(
                book.withCommon(book.common().save(debtor, use.negated())), member, use, member.unpaidDue(on), false);
    }

    private static Moved<Allocation> noSavings(GroupBook book, PersonId debtor) {
        var member = book.member(debtor).orElseThrow();
        return new Moved<>(book, Allocations.toBank(member, member, Money.ZERO, Money.ZERO));
    }

    private static void take(GroupBook book, Purse purse, PersonId debtor, Map<PersonId, Money> amounts, LocalDate on) {
        var member = book.member(debtor).orElseThrow();
        var left = Coverable.of(book, member, on).minus(Money.sum(amounts.values()));
        var amount = Covers.purseLimit(book, purse, member, on).min(left);
        if (amount.isPositive()) amounts.put(purse.id(), amount);
    }

    private static void callMembers(
            GroupBook book, PersonId debtor, Map<PersonId, Money> pledges, Map<PersonId, Money> amounts, LocalDate on) {
        var before =
                amounts.isEmpty() ? book : book.covered(debtor, amounts, on).book();
        amounts.putAll(Covers.propose(before, debtor, pledges, on));
    }

    private static Moved<Found> found(
            Moved<Allocation> saved, Moved<List<Claim>> covered, PersonId debtor, LocalDate on) {
        var arrear = covered.book().member(debtor).orElseThrow().shortfall(on);
        return new Moved<>(covered.book(), new Found(saved.what(), covered.what(), arrear));
    }
}
