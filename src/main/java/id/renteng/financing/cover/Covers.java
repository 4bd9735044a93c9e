package id.renteng.financing.cover;

import id.renteng.financing.cover.CoverRefusal.AboveMeetingCap;
import id.renteng.financing.cover.CoverRefusal.AboveOpenCap;
import id.renteng.financing.cover.CoverRefusal.BehindHerself;
import id.renteng.financing.cover.CoverRefusal.CoversHerself;
import id.renteng.financing.cover.CoverRefusal.MoreThanShort;
import id.renteng.financing.cover.CoverRefusal.NotAMember;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides who may cover how much.
final class Covers {

    private Covers() {}

    static Optional<CoverRefusal> check(GroupBook book, PersonId debtor, Map<PersonId, Money> amounts, LocalDate on) {
        if (amounts.isEmpty() || amounts.values().stream().anyMatch(amount -> !amount.isPositive())) {
            throw new IllegalArgumentException("a cover is above zero: " + amounts);
        }
        var member = book.member(debtor);
        if (member.isEmpty()) return Optional.of(new NotAMember(debtor));
        for (var coverer : amounts.keySet()) {
            var refusal = checkCoverer(book, debtor, coverer, on);
            if (refusal.isPresent()) return refusal;
        }
        var shortfall = coverable(book, member.get(), on);
        if (Money.sum(amounts.values()).isMoreThan(shortfall)) return Optional.of(new MoreThanShort(shortfall));
        return amounts.entrySet().stream()
                .flatMap(e -> checkCaps(book, e.getKey(), e.getValue(), on).stream())
                .findFirst();
    }

    static Map<PersonId, Money> propose(GroupBook book, PersonId debtor, LocalDate on) {
        var left = book.member(debtor).map(m -> coverable(book, m, on)).orElse(Money.ZERO);
        var proposed = new LinkedHashMap<PersonId, Money>();
        var open = withRoom(book, debtor, on, proposed);
        while (left.isPositive() && !open.isEmpty()) {
            var shares = Shares.split(left, open.stream().map(MemberPart::part).toList());
            for (int i = 0; i < open.size(); i++) {
                var person = open.get(i);
                var had = proposed.getOrDefault(person.person(), Money.ZERO);
                var more = shares.get(i).min(limit(book, person, on).minus(had));
                if (more.isPositive()) proposed.put(person.person(), had.plus(more));
                left = left.minus(more);
            }
            open = withRoom(book, debtor, on, proposed);
        }
        return proposed;
    }

    /// The most one member may cover on this day: within the cap of the meeting and of what she has out already, and
    /// nothing while she is behind herself.
    static Money limit(GroupBook book, MemberPart coverer, LocalDate on) {
        if (coverer.unable() || coverer.shortfall(on).isPositive()) return Money.ZERO;
        return roomAtMeeting(book, coverer, on).min(roomOpen(book, coverer, on)).max(Money.ZERO);
    }

    private static List<MemberPart> withRoom(
            GroupBook book, PersonId debtor, LocalDate on, Map<PersonId, Money> proposed) {
        return book.members().stream()
                .filter(m -> !m.person().equals(debtor))
                .filter(m -> limit(book, m, on).isMoreThan(proposed.getOrDefault(m.person(), Money.ZERO)))
                .toList();
    }

    private static Money coverable(GroupBook book, MemberPart debtor, LocalDate on) {
        return debtor.shortfall(on).at(book.rules().degree(), RoundingMode.DOWN);
    }

    private static Optional<CoverRefusal> checkCoverer(
            GroupBook book, PersonId debtor, PersonId coverer, LocalDate on) {
        var member = book.member(coverer);
        if (member.isEmpty()) return Optional.of(new NotAMember(coverer));
        if (coverer.equals(debtor)) return Optional.of(new CoversHerself(coverer));
        var behind = member.get().shortfall(on);
        return member.get().unable() || behind.isPositive()
                ? Optional.of(new BehindHerself(coverer, behind))
                : Optional.empty();
    }

    private static Optional<CoverRefusal> checkCaps(GroupBook book, PersonId coverer, Money amount, LocalDate on) {
        var member = book.member(coverer).orElseThrow();
        var atMeeting = roomAtMeeting(book, member, on);
        if (amount.isMoreThan(atMeeting)) return Optional.of(new AboveMeetingCap(coverer, atMeeting.max(Money.ZERO)));
        var open = roomOpen(book, member, on);
        return amount.isMoreThan(open)
                ? Optional.of(new AboveOpenCap(coverer, open.max(Money.ZERO)))
                : Optional.empty();
    }

    private static Money roomAtMeeting(GroupBook book, MemberPart coverer, LocalDate on) {
        var cap = coverer.instalment(on).at(book.rules().perMeeting(), RoundingMode.DOWN);
        var today = covers(book, coverer).stream()
                .filter(claim -> claim.on().equals(on))
                .map(Claim::amount)
                .toList();
        return cap.minus(Money.sum(today));
    }

    private static Money roomOpen(GroupBook book, MemberPart coverer, LocalDate on) {
        var cap = coverer.instalment(on).times(book.rules().instalmentsOpen());
        return cap.minus(
                Money.sum(covers(book, coverer).stream().map(Claim::open).toList()));
    }

    private static List<Claim> covers(GroupBook book, MemberPart coverer) {
        return book.claims().stream()
                .filter(claim -> claim.fromCover() && claim.creditor().equals(coverer.person()))
                .toList();
    }
}
