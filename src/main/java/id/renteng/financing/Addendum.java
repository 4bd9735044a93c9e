package id.renteng.financing;

import static java.math.RoundingMode.UP;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;

/// What somebody takes over who takes a member's place, and the words she signs.
///
/// @param text with her figures in them
public record Addendum(Figures figures, int instalments, LocalDate firstDueOn, ConsentText text) {

    /// @param principal what is left of the member's principal
    /// @param total     with what it still costs
    /// @param group     what the bank still gets from the whole group, due or not
    public record Figures(Money principal, Money total, Money group) {

        static Figures of(GroupBook book, MemberPart leaver) {
            return new Figures(leaver.principalOutstanding(), leaver.outstanding(), book.outstanding());
        }

        boolean isWithin(Figures agreed) {
            return !principal.isMoreThan(agreed.principal)
                    && !total.isMoreThan(agreed.total)
                    && !group.isMoreThan(agreed.group);
        }
    }

    /// Who and where, by name.
    record Names(String newcomer, String leaver, String group, String bank) {}

    /// @throws java.util.NoSuchElementException if nothing of the leaver's part is unpaid
    static Addendum of(GroupBook book, MemberPart leaver, Names names) {
        var open = leaver.rows().stream().filter(row -> row.left().isPositive()).toList();
        var first = open.stream().map(MemberInstalment::dueOn).min(Comparator.naturalOrder());
        var largest = open.stream().map(MemberInstalment::total).reduce(Money.ZERO, Money::max);
        var rules = book.rules();
        var figures = Figures.of(book, leaver);
        var text = ConsentText.addendum(
                names,
                figures,
                open.size(),
                first.orElseThrow(),
                largest.at(rules.perMeeting(), UP),
                largest.times(rules.instalmentsOpen()));
        return new Addendum(figures, open.size(), first.orElseThrow(), text);
    }
}
