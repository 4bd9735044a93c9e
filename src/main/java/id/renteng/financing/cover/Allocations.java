package id.renteng.financing.cover;

import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.kernel.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Decides where a payment goes: the bank first, then those who covered, then her own advance.
final class Allocations {

    private Allocations() {}

    /// @param due          what the bank is to get of it first; the rest settles her part if it is enough
    /// @param membersFirst those who covered her come before the bank
    static Moved<Allocation> pay(GroupBook book, MemberPart member, Money amount, Money due, boolean membersFirst) {
        var fromAdvance = member.advance().min(due);
        var needed = due.minus(fromAdvance);
        var toMembers = membersFirst ? amount : amount.minus(needed).max(Money.ZERO);
        var repaid = repay(book, member, toMembers);
        var toBank = amount.minus(sum(repaid)).min(needed);
        var surplus = amount.minus(sum(repaid)).minus(toBank);
        var advance = member.advance().minus(fromAdvance);
        var after = member.withAdvance(advance).pay(toBank.plus(fromAdvance));
        var waiting = advance.plus(surplus);
        boolean settles = surplus.isPositive() && !waiting.isLessThan(after.outstanding());
        if (!settles) return moved(repaid, member, after.withAdvance(waiting), amount, fromAdvance, surplus);
        var over = waiting.minus(after.outstanding());
        var settled = after.withAdvance(over).pay(after.outstanding());
        return moved(repaid, member, settled, amount, member.advance(), over);
    }

    private static Money sum(Moved<List<Repayment>> repaid) {
        return Money.sum(repaid.what(), Repayment::amount);
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

    /// Repays claims on a member, event by event; within one event all that came back so far is in proportion to what
    /// each covered, however many payments it came in.
    private static Moved<List<Repayment>> repay(GroupBook book, MemberPart debtor, Money amount) {
        var repayments = new ArrayList<Repayment>();
        var left = amount;
        var now = book;
        for (var claims : sideBySide(book, debtor)) {
            if (left.isZero()) break;
            var here = left.min(Money.sum(claims, Claim::open));
            var shares = Shares.further(
                    here,
                    claims.stream().map(Claim::amount).toList(),
                    claims.stream().map(Claim::repaid).toList());
            now = now.replace(claims, repaid(claims, shares));
            addTo(repayments, claims, shares);
            left = left.minus(here);
        }
        return new Moved<>(now.withCommon(restored(now.common(), repayments)), repayments);
    }

    /// The open claims on somebody as they are repaid: members, then the reserve, then the guarantor, and of
    /// each the oldest event first; claims of one event together.
    private static Collection<List<Claim>> sideBySide(GroupBook book, MemberPart debtor) {
        var together = new TreeMap<Turn, List<Claim>>();
        for (var claim : book.openOn(debtor.person())) {
            together.computeIfAbsent(new Turn(Purse.rank(claim.creditor()), claim.event()), _ -> new ArrayList<>())
                    .add(claim);
        }
        return together.values();
    }

    private record Turn(int rank, int event) implements Comparable<Turn> {

        @Override
        public int compareTo(Turn other) {
            return rank == other.rank ? Integer.compare(event, other.event) : Integer.compare(rank, other.rank);
        }
    }

    private static Common restored(Common common, List<Repayment> repayments) {
        var now = common;
        for (var back : repayments) {
            var purse = Purse.of(back.creditor());
            if (purse.isPresent()) now = now.put(purse.get(), back.amount());
        }
        return now;
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
