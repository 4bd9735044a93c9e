package id.renteng.financing;

import static java.util.stream.Collectors.toMap;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.UnpaidSince;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How one member's part stands after an act: what a close of day needs to know of it.
///
/// @param outstanding what the bank still gets, due or not
/// @param principal   of that, the principal
/// @param paid        what the bank has, from whomever
/// @param covered     of that, what others paid for her
record Standing(
        PersonId person,
        UnpaidSince since,
        Money outstanding,
        Money principal,
        Money paid,
        Money covered,
        Money advance) {

    static List<Standing> of(GroupBook book) {
        return book.members().stream().map(member -> of(book, member)).toList();
    }

    /// Those that an act changed. Most acts change one part of ten and no claim: only hers is looked at.
    static List<Standing> changed(GroupBook before, GroupBook after) {
        var partsAlone =
                before.claims().equals(after.claims()) && before.common().equals(after.common());
        var was = before.members().stream().collect(toMap(MemberPart::person, member -> member));
        return after.members().stream()
                .filter(member -> !partsAlone || !member.equals(was.get(member.person())))
                .map(member -> of(after, member))
                .filter(now -> !Optional.ofNullable(was.get(now.person()))
                        .map(member -> of(before, member))
                        .equals(Optional.of(now)))
                .toList();
    }

    /// Of those who have no part any more, because what gave it to them was taken back: nothing.
    static List<Standing> gone(GroupBook before, GroupBook after) {
        var nothing = new UnpaidSince(Optional.empty(), Optional.empty(), Optional.empty());
        return before.members().stream()
                .map(MemberPart::person)
                .filter(person -> after.member(person).isEmpty())
                .map(person ->
                        new Standing(person, nothing, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO))
                .toList();
    }

    private static Standing of(GroupBook book, MemberPart member) {
        var rows = member.rows();
        return new Standing(
                member.person(),
                UnpaidSince.of(book, member),
                member.outstanding(),
                member.principalOutstanding(),
                Money.sum(rows, MemberInstalment::paid),
                Money.sum(rows, MemberInstalment::covered),
                member.advance());
    }

    /// The group's: sums, and the earliest dates of the living.
    ///
    /// @param stopped at how many days those stopped who died and have something unpaid; absent if nobody
    record Total(
            UnpaidSince since,
            Optional<DaysPastDue> stopped,
            Money outstanding,
            Money principal,
            Money paid,
            Money covered) {

        static Total of(GroupBook book) {
            var members = Standing.of(book);
            return new Total(
                    new UnpaidSince(
                            earliest(members, UnpaidSince::bank),
                            earliest(members, UnpaidSince::own),
                            Optional.empty()),
                    stopped(members),
                    Money.sum(members, Standing::outstanding),
                    Money.sum(members, Standing::principal),
                    Money.sum(members, Standing::paid),
                    Money.sum(members, Standing::covered));
        }

        private static Optional<LocalDate> earliest(
                List<Standing> members, Function<UnpaidSince, Optional<LocalDate>> view) {
            return members.stream()
                    .map(Standing::since)
                    .filter(since -> since.until().isEmpty())
                    .flatMap(since -> view.apply(since).stream())
                    .min(LocalDate::compareTo);
        }

        private static Optional<DaysPastDue> stopped(List<Standing> members) {
            return members.stream()
                    .map(Standing::since)
                    .filter(since -> since.own().isPresent())
                    .flatMap(since -> since.until().map(since::on).stream())
                    .reduce(DaysPastDue::max);
        }
    }
}
