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
import java.util.stream.Stream;

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
        var shortfall = Coverable.of(book, member.get(), on);
        if (Money.sum(amounts.values()).isMoreThan(shortfall)) return Optional.of(new MoreThanShort(shortfall));
        return amounts.entrySet().stream()
                .flatMap(e -> checkCaps(book, member.get(), e.getKey(), e.getValue(), on).stream())
                .findFirst();
    }

    /// What pledges give, then the rest among all others by the scheme's split, each within her limits.
    static Map<PersonId, Money> propose(GroupBook book, PersonId debtor, Map<PersonId, Money> pledges, LocalDate on) {
        var debtorPart = book.member(debtor);
        if (debtorPart.isEmpty()) return Map.of();
        var proposed = new LinkedHashMap<PersonId, Money>();
        var left = pledged(book, debtorPart.get(), pledges, on, proposed);
        var split = book.rules().choices().split();
        var open = split == Split.VOLUNTARY ? List.<MemberPart>of() : withRoom(book, debtorPart.get(), on, proposed);
        while (left.isPositive() && !open.isEmpty()) {
            var shares = Shares.split(
                    left, open.stream().map(m -> weight(split, m, on)).toList());
            for (int i = 0; i < open.size(); i++) {
                left = left.minus(add(book, debtorPart.get(), open.get(i), shares.get(i), on, proposed));
            }
            open = withRoom(book, debtorPart.get(), on, proposed);
        }
        return proposed;
    }

    /// The most one member may cover on this day: within the caps of the meeting, of what she has out already
    /// and of the whole loan, and nothing while she is behind herself.
    static Money limit(GroupBook book, MemberPart coverer, LocalDate on) {
        if (!isBound(book, coverer) || coverer.unable() || coverer.shortfall(on).isPositive()) return Money.ZERO;
        return room(book, coverer, on).min(roomAtMeeting(book, coverer, on)).max(Money.ZERO);
    }

    private static Money pledged(
            GroupBook book,
            MemberPart debtor,
            Map<PersonId, Money> pledges,
            LocalDate on,
            Map<PersonId, Money> proposed) {
        var left = Coverable.of(book, debtor, on);
        for (var coverer : book.members()) {
            var pledge = pledges.getOrDefault(coverer.person(), Money.ZERO).min(left);
            if (coverer.person().equals(debtor.person())) continue;
            left = left.minus(add(book, debtor, coverer, pledge, on, proposed));
        }
        return left;
    }

    private static Money add(
            GroupBook book,
            MemberPart debtor,
            MemberPart coverer,
            Money amount,
            LocalDate on,
            Map<PersonId, Money> proposed) {
        var had = proposed.getOrDefault(coverer.person(), Money.ZERO);
        var more = amount.min(limit(book, debtor, coverer, on).minus(had));
        if (more.isPositive()) proposed.put(coverer.person(), had.plus(more));
        return more.max(Money.ZERO);
    }

    private static Money weight(Split split, MemberPart member, LocalDate on) {
        return switch (split) {
            case PARTS, VOLUNTARY -> member.part();
            case HEADS -> Money.rupiah(1);
            case INSTALMENT -> member.instalment(on).max(Money.rupiah(1));
            case OUTSTANDING -> member.outstanding().max(Money.rupiah(1));
        };
    }

    private static List<MemberPart> withRoom(
            GroupBook book, MemberPart debtor, LocalDate on, Map<PersonId, Money> proposed) {
        return book.members().stream()
                .filter(m -> !m.person().equals(debtor.person()))
                .filter(m -> limit(book, debtor, m, on).isMoreThan(proposed.getOrDefault(m.person(), Money.ZERO)))
                .toList();
    }

    private static Money limit(GroupBook book, MemberPart debtor, MemberPart coverer, LocalDate on) {
        return limit(book, coverer, on).min(answerable(book, debtor, coverer, on));
    }

    private static boolean isBound(GroupBook book, MemberPart member) {
        return book.common().standingOf(member.person()).kind() == Standing.Kind.BOUND;
    }

    /// Of a shortfall, what fell due since the coverer signed.
    private static Money answerable(GroupBook book, MemberPart debtor, MemberPart coverer, LocalDate on) {
        var standing = book.common().standingOf(coverer.person());
        return Money.sum(debtor.rows().stream()
                .filter(row -> row.isDue(on) && standing.answersFor(row.dueOn()))
                .map(MemberInstalment::left)
                .toList());
    }

    private static Optional<CoverRefusal> checkCoverer(
            GroupBook book, PersonId debtor, PersonId coverer, LocalDate on) {
        if (Purse.of(coverer).isPresent()) return Optional.empty();
        var member = book.member(coverer);
        if (member.isEmpty() || !isBound(book, member.get())) return Optional.of(new NotAMember(coverer));
        if (coverer.equals(debtor)) return Optional.of(new CoversHerself(coverer));
        var behind = member.get().shortfall(on);
        return member.get().unable() || behind.isPositive()
                ? Optional.of(new BehindHerself(coverer, behind))
                : Optional.empty();
    }

    private static Optional<CoverRefusal> checkCaps(
            GroupBook book, MemberPart debtor, PersonId coverer, Money amount, LocalDate on) {
        var purse = Purse.of(coverer);
        if (purse.isPresent()) return above(coverer, amount, purseLimit(book, purse.get(), debtor, on));
        var member = book.member(coverer).orElseThrow();
        var atMeeting = roomAtMeeting(book, member, on);
        if (amount.isMoreThan(atMeeting)) return Optional.of(new AboveMeetingCap(coverer, atMeeting.max(Money.ZERO)));
        return above(coverer, amount, room(book, member, on).min(answerable(book, debtor, member, on)));
    }

    private static Optional<CoverRefusal> above(PersonId coverer, Money amount, Money room) {
        return amount.isMoreThan(room)
                ? Optional.of(new AboveOpenCap(coverer, room.max(Money.ZERO)))
                : Optional.empty();
    }

    /// The most a purse may cover: what is in it, and of the reserve only its part of a shortfall.
    static Money purseLimit(GroupBook book, Purse purse, MemberPart debtor, LocalDate on) {
        var most = Coverable.of(book, debtor, on);
        if (purse == Purse.RESERVE) {
            most = most.at(book.rules().choices().ofShortfallReserve(), RoundingMode.DOWN);
        }
        return book.common().in(purse).min(most);
    }

    private static Money roomAtMeeting(GroupBook book, MemberPart coverer, LocalDate on) {
        var cap = coverer.instalment(on).at(book.rules().perMeeting(), RoundingMode.DOWN);
        return cap.minus(Money.sum(covers(book, coverer)
                .filter(claim -> claim.on().equals(on))
                .map(Claim::amount)
                .toList()));
    }

    private static Money room(GroupBook book, MemberPart coverer, LocalDate on) {
        var own = coverer.instalment(on);
        var open = Money.sum(covers(book, coverer).map(Claim::open).toList());
        var room = own.times(book.rules().instalmentsOpen()).minus(open);
        int inCycle = book.rules().choices().instalmentsInCycle();
        if (inCycle == 0) return room;
        var all = Money.sum(covers(book, coverer).map(Claim::amount).toList());
        return room.min(own.times(inCycle).minus(all));
    }

    private static Stream<Claim> covers(GroupBook book, MemberPart coverer) {
        return book.claims().stream()
                .filter(claim -> claim.fromCover() && claim.creditor().equals(coverer.person()));
    }
}
