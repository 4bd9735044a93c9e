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

/// What a loan that is over gives back: her savings to each member or her heirs, the reserve to those who put it in by
/// what they put in, a guarantor's money to the guarantor.
///
/// @param savings   above zero each
/// @param reserve   each one's share of it, above zero each, to the rupiah by largest remainder
/// @param guarantor what goes back to the guarantor
public record GivenBack(Map<PersonId, Money> savings, Map<PersonId, Money> reserve, Money guarantor) {

    public GivenBack {
        savings = Collections.unmodifiableMap(new LinkedHashMap<>(savings));
        reserve = Collections.unmodifiableMap(new LinkedHashMap<>(reserve));
    }

    /// Empties savings and purses. Until the bank has everything they may be needed, and until members are even among
    /// themselves nobody's share is known. A guarantor's open claim holds nobody up: as after an inability it
    /// stays, and what comes of it is given back later.
    public static Result<Moved<GivenBack>, ReturnRefusal> of(GroupBook book, PutIn putIn) {
        if (!book.isSettled()) return refused(new NotSettled(book.outstanding()));
        var open = Money.sum(book.claims().stream()
                .filter(claim -> !claim.creditor().equals(Purse.GUARANTOR.id()))
                .map(Claim::open)
                .toList());
        if (open.isPositive()) return refused(new ClaimsOpen(open));
        var given =
                new GivenBack(savings(book), reserve(book, putIn), book.common().in(Purse.GUARANTOR));
        if (given.all().isZero()) return refused(new NothingKept());
        return done(new Moved<>(book.withCommon(book.common().emptied()), given));
    }

    /// What one member gets.
    public Money to(PersonId person) {
        return savings.getOrDefault(person, Money.ZERO).plus(reserve.getOrDefault(person, Money.ZERO));
    }

    public Money all() {
        return Money.sum(savings.values()).plus(Money.sum(reserve.values())).plus(guarantor);
    }

    private static Map<PersonId, Money> savings(GroupBook book) {
        var savings = new LinkedHashMap<PersonId, Money>();
        for (var member : book.members()) {
            put(savings, member.person(), book.common().savingsOf(member.person()));
        }
        return savings;
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
