package id.renteng.financing.cover;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.LifeRefusal.AlreadyAMember;
import id.renteng.financing.cover.LifeRefusal.AlreadyReleased;
import id.renteng.financing.cover.LifeRefusal.Gone;
import id.renteng.financing.cover.LifeRefusal.NotAMember;
import id.renteng.financing.cover.LifeRefusal.NothingLeft;
import id.renteng.financing.cover.LifeRefusal.OwesMembers;
import id.renteng.financing.cover.LifeRefusal.OwesTheBank;
import id.renteng.financing.cover.Standing.Kind;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// What changes how a member is bound: death, leaving, a release by the bank, another in her place; and what a
/// group puts aside.
public final class Lives {

    private Lives() {}

    /// A member died. Her days past due stop there. What an insurance pays goes to the bank for all that is
    /// open, then to those who covered her; the rest waits as an advance for her heirs. Without insurance her
    /// part stays, and the scheme says whether anybody is called for it.
    ///
    /// @param insurance what the insurer pays; zero without insurance
    public static Result<Moved<Allocation>, LifeRefusal> die(
            GroupBook book, PersonId person, Money insurance, LocalDate on) {
        var member = book.member(person).orElse(null);
        if (member == null) return refused(new NotAMember());
        if (isGone(book, person)) return refused(new Gone());
        var common = book.common()
                .stand(person, new Standing(Kind.DIED, on))
                .exempt(new Exemption(Cause.DEATH, Optional.of(person), on, Optional.empty()));
        var after = book.withCommon(common);
        if (insurance.isZero()) {
            return done(new Moved<>(after, Allocations.toBank(member, member, Money.ZERO, Money.ZERO)));
        }
        return done(Allocations.pay(after, member, insurance, member.outstanding(), false));
    }

    /// A member leaves when her part is paid and nobody waits for money from her. Claims in her favour stay
    /// hers.
    public static Result<GroupBook, LifeRefusal> leave(GroupBook book, PersonId person, LocalDate on) {
        var member = book.member(person).orElse(null);
        if (member == null) return refused(new NotAMember());
        if (isGone(book, person)) return refused(new Gone());
        if (member.outstanding().isPositive()) return refused(new OwesTheBank(member.outstanding()));
        var debts = book.debtsOf(person);
        if (debts.isPositive()) return refused(new OwesMembers(debts));
        return done(book.withCommon(book.common().stand(person, new Standing(Kind.LEFT, on))));
    }

    /// The bank takes one member out of joint liability (KUHPerdata 1289), in writing. What she owes is from
    /// then on no matter of the group, which owes the bank so much less; she covers nobody. A loss she still
    /// bears (1294).
    public static Result<GroupBook, LifeRefusal> release(GroupBook book, PersonId person, LocalDate on) {
        var member = book.member(person).orElse(null);
        if (member == null) return refused(new NotAMember());
        if (isGone(book, person)) return refused(new Gone());
        if (book.common().standingOf(person).kind() == Kind.RELEASED) return refused(new AlreadyReleased());
        var shortfall = member.shortfall(on);
        if (shortfall.isPositive()) return refused(new OwesTheBank(shortfall));
        return done(book.withCommon(book.common().stand(person, new Standing(Kind.RELEASED, on))));
    }

    /// Somebody signs an addendum and takes over what is not yet paid of a member's part. She answers for what falls
    /// due from that day on, never for older shortfalls.
    ///
    /// @return with what of the leaver's advance was used for what is due; the rest of it goes along
    public static Result<Moved<Allocation>, LifeRefusal> replace(
            GroupBook book, PersonId leaver, PersonId newcomer, LocalDate on) {
        var member = book.member(leaver).orElse(null);
        if (member == null) return refused(new NotAMember());
        if (isGone(book, leaver)) return refused(new Gone());
        var owed = member.shortfall(on);
        if (owed.isPositive()) return refused(new OwesTheBank(owed));
        var debts = book.debtsOf(leaver);
        if (debts.isPositive()) return refused(new OwesMembers(debts));
        if (member.outstanding().isZero()) return refused(new NothingLeft());
        if (book.member(newcomer).isPresent()) return refused(new AlreadyAMember());
        var used = member.advance().min(member.unpaidDue(on));
        var paid = member.withAdvance(member.advance().minus(used)).pay(used);
        return done(
                new Moved<>(handOver(book, paid, newcomer, on), Allocations.toBank(member, paid, Money.ZERO, used)));
    }

    /// Puts money into a purse.
    public static GroupBook deposit(GroupBook book, Purse purse, Money amount) {
        return book.withCommon(book.common().put(purse, amount));
    }

    /// Adds to a member's own savings for hard times.
    public static GroupBook save(GroupBook book, PersonId person, Money amount) {
        return book.withCommon(book.common().save(person, amount));
    }

    /// Records a cause for which the scheme may call nobody.
    public static GroupBook exempt(GroupBook book, Exemption exemption) {
        return book.withCommon(book.common().exempt(exemption));
    }

    private static boolean isGone(GroupBook book, PersonId person) {
        return switch (book.common().standingOf(person).kind()) {
            case LEFT, DIED -> true;
            case BOUND, RELEASED -> false;
        };
    }

    private static GroupBook handOver(GroupBook book, MemberPart leaver, PersonId newcomer, LocalDate on) {
        var kept = leaver.rows().stream().filter(row -> row.left().isZero()).toList();
        var handed =
                leaver.rows().stream().filter(row -> row.left().isPositive()).toList();
        var part = Money.sum(handed, MemberInstalment::principal);
        var stays = new MemberPart(leaver.person(), leaver.part().minus(part), kept, Money.ZERO, leaver.unable());
        var members = new ArrayList<>(book.with(stays).members());
        members.add(new MemberPart(newcomer, part, handed, leaver.advance(), false));
        var common = book.common()
                .stand(leaver.person(), new Standing(Kind.LEFT, on))
                .stand(newcomer, new Standing(Kind.BOUND, on));
        return new GroupBook(book.rules(), members, book.claims(), common);
    }
}
