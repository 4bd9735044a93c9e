package id.renteng.financing.cover;

import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Decides where a payment goes: the bank first, then those who covered, then her own advance.
final class Allocations {

    private Allocations() {}

    static Moved<Allocation> pay(GroupBook book, MemberPart member, Money amount, LocalDate on) {
        var due = member.unpaidDue(on);
        var fromAdvance = member.advance().min(due);
        var needed = due.minus(fromAdvance);
        var toMembers =
                book.rules().membersFirst() ? amount : amount.minus(needed).max(Money.ZERO);
        var repaid = repay(book, member, toMembers);
        var toBank = amount.minus(sum(repaid)).min(needed);
        var surplus = amount.minus(toBank)
                .minus(Money.sum(repaid.what().stream().map(Repayment::amount).toList()));
        var advance = member.advance().minus(fromAdvance);
        var after = member.withAdvance(advance).pay(toBank.plus(fromAdvance));
        if (surplus.isPositive() && surplus.plus(advance).equals(after.outstanding())) {
            return moved(
                    repaid,
                    member,
                    after.withAdvance(Money.ZERO).pay(after.outstanding()),
                    amount,
                    fromAdvance.plus(advance),
                    Money.ZERO);
        }
        return moved(repaid, member, after.withAdvance(advance.plus(surplus)), amount, fromAdvance, surplus);
    }

    private static Money sum(Moved<List<Repayment>> repaid) {
        return Money.sum(repaid.what().stream().map(Repayment::amount).toList());
    }

    /// Only money for the bank, given or taken from the advance.
    static Allocation toBank(MemberPart before, MemberPart after, Money received, Money advanceUsed) {
        return allocation(before, after, received, advanceUsed, List.of(), Money.ZERO);
    }

    private static Moved<Allocation> moved(
            Moved<List<Repayment>> repaid,
            MemberPart before,
            MemberPart after,
            Money received,
            Money advanceUsed,
            Money advance) {
        return new Moved<>(
                repaid.book().with(after), allocation(before, after, received, advanceUsed, repaid.what(), advance));
    }

    private static Allocation allocation(
            MemberPart before,
            MemberPart after,
            Money received,
            Money advanceUsed,
            List<Repayment> repayments,
            Money advance) {
        var interest = after.interestPaid().minus(before.interestPaid());
        var principal = before.outstanding().minus(after.outstanding()).minus(interest);
        return new Allocation(before.person(), received, advanceUsed, interest, principal, repayments, advance);
    }

    /// Repays claims on a member, event by event; within one event in proportion to what is still open.
    private static Moved<List<Repayment>> repay(GroupBook book, MemberPart debtor, Money amount) {
        var repayments = new ArrayList<Repayment>();
        var left = amount;
        var now = book;
        for (int event : events(book, debtor)) {
            if (left.isZero()) break;
            var claims = book.openOn(debtor.person()).stream()
                    .filter(claim -> claim.event() == event)
                    .toList();
            var open = claims.stream().map(Claim::open).toList();
            var here = left.min(Money.sum(open));
            var shares = Shares.split(here, open);
            now = now.replace(claims, repaid(claims, shares));
            addTo(repayments, claims, shares);
            left = left.minus(here);
        }
        return new Moved<>(now, repayments);
    }

    private static List<Integer> events(GroupBook book, MemberPart debtor) {
        return book.openOn(debtor.person()).stream()
                .map(Claim::event)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Claim> repaid(List<Claim> claims, List<Money> shares) {
        var changed = new ArrayList<Claim>();
        for (int i = 0; i < claims.size(); i++) changed.add(claims.get(i).repay(shares.get(i)));
        return changed;
    }

    private static void addTo(List<Repayment> repayments, List<Claim> claims, List<Money> shares) {
        for (int i = 0; i < claims.size(); i++) {
            if (shares.get(i).isZero()) continue;
            repayments.add(new Repayment(claims.get(i).creditor(), claims.get(i).event(), shares.get(i)));
        }
    }
}
