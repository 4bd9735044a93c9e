package id.renteng.financing.cover;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.ReturnRefusal.ClaimsOpen;
import id.renteng.financing.cover.ReturnRefusal.NotSettled;
import id.renteng.financing.cover.ReturnRefusal.NothingKept;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What a loan that is over gives back: her savings and what she paid too much to each member or her heirs, the
/// reserve to those who put it in by what they put in, a guarantor's money to the guarantor.
///
/// @param savings   above zero each
/// @param advances  what a member paid above all she owed, above zero each
/// @param reserve   each one's share of it, above zero each, to the rupiah by largest remainder
/// @param guarantor what goes back to the guarantor
public record GivenBack(
        Map<PersonId, Money> savings, Map<PersonId, Money> advances, Map<PersonId, Money> reserve, Money guarantor) {

    public GivenBack {
        savings = Collections.unmodifiableMap(new LinkedHashMap<>(savings));
        advances = Collections.unmodifiableMap(new LinkedHashMap<>(advances));
        reserve = Collections.unmodifiableMap(new LinkedHashMap<>(reserve));
    }

    /// Empties savings, advances and purses. Until the bank has everything they may be needed, and until members
    /// are even among themselves nobody's share is known. A guarantor's open claim holds nobody up: as after an
    /// inability it stays, and what comes of it is given back later.
    public static Result<Moved<GivenBack>, ReturnRefusal> of(GroupBook book, PutIn putIn) {
        return of(book, putIn, advances(book));
    }

    /// As before advances went back too: what was recorded then is read again as it was.
    public static Result<Moved<GivenBack>, ReturnRefusal> withoutAdvances(GroupBook book, PutIn putIn) {
        return of(book, putIn, Map.of());
    }

    private static Result<Moved<GivenBack>, ReturnRefusal> of(
            GroupBook book, PutIn putIn, Map<PersonId, Money> advances) {
        if (!book.isSettled()) return refused(new NotSettled(book.outstanding()));
        var open = Money.sum(book.claims().stream()
                .filter(claim -> !claim.creditor().equals(Purse.GUARANTOR.id()))
                .map(Claim::open)
                .toList());
        if (open.isPositive()) return refused(new ClaimsOpen(open));
        var given = new GivenBack(
                savings(book), advances, reserve(book, putIn), book.common().in(Purse.GUARANTOR));
        if (given.all().isZero()) return refused(new NothingKept());
        return done(new Moved<>(without(book, advances).withCommon(book.common().emptied()), given));
    }

    /// What one member gets.
    public Money to(PersonId person) {
        return Money.sum(Stream.of(savings, advances, reserve)
                .map(amounts -> amounts.getOrDefault(person, Money.ZERO))
                .toList());
    }

    public Money all() {
        return Money.sum(Stream.of(savings, advances, reserve)
                        .flatMap(amounts -> amounts.values().stream())
                        .toList())
                .plus(guarantor);
    }

    private static Map<PersonId, Money> savings(GroupBook book) {
        var savings = new LinkedHashMap<PersonId, Money>();
        for (var member : book.members()) {
            put(savings, member.person(), book.common().savingsOf(member.person()));
        }
        return savings;
    }

    private static Map<PersonId, Money> advances(GroupBook book) {
        var advances = new LinkedHashMap<PersonId, Money>();
        for (var member : book.members()) put(advances, member.person(), member.advance());
        return advances;
    }

    private static GroupBook without(GroupBook book, Map<PersonId, Money> advances) {
        var now = book;
        for (var member : book.members()) {
            if (advances.containsKey(member.person())) now = now.with(member.withAdvance(Money.ZERO));
        }
        return now;
    }

    private static Map<PersonId, Money> reserve(GroupBook book, PutIn putIn) {
        var shares = Shares.split(book.common().in(Purse.RESERVE), putIn.weights(book.members()));
        var reserve = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < shares.size(); i++)
            put(reserve, book.members().get(i).person(), shares.get(i));
        return reserve;
    }

    private static void put(Map<PersonId, Money> amounts, PersonId person, Money amount) {
        if (amount.isPositive()) amounts.put(person, amount);
    }
}
