package id.renteng.financing.cover;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.cover.ClaimRefusal.AlreadyUnable;
import id.renteng.financing.cover.ClaimRefusal.NobodyLeft;
import id.renteng.financing.cover.ClaimRefusal.NothingOpen;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One group's loan as the group itself keeps it: every member's part with its instalments, and who may reclaim
/// what from whom. Immutable; each move gives the book after it, or says why not.
///
/// Outwardly everybody owes the bank everything; this book is the inside. Rules and law:
/// `docs/joint-liability.md`.
///
/// @param members in the order of the group's list, which breaks ties to the rupiah
/// @param claims  every claim there ever was, in the order they arose
/// @param common  common money, savings, and how members are bound
public record GroupBook(CoverRules rules, List<MemberPart> members, List<Claim> claims, Common common) {

    public GroupBook {
        members = List.copyOf(members);
        claims = List.copyOf(claims);
    }

    /// A book without common money, all members bound.
    public GroupBook(CoverRules rules, List<MemberPart> members, List<Claim> claims) {
        this(rules, members, claims, Common.NONE);
    }

    /// The book on the day of the pay-out.
    ///
    /// @param parts what each member was paid out, in the order of the group's list
    /// @throws IllegalArgumentException if the parts do not add up to the schedule's principal
    public static GroupBook open(CoverRules rules, Schedule schedule, Map<PersonId, Money> parts) {
        return new GroupBook(rules, MemberSchedules.of(schedule, parts), List.of());
    }

    /// A move that was done.
    ///
    /// @param book the book after it
    /// @param what what moved
    public record Moved<T>(GroupBook book, T what) {}

    public Optional<MemberPart> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /// What the bank still gets from the whole group, due or not.
    public Money outstanding() {
        return Money.sum(members, MemberPart::outstanding);
    }

    /// The bank has everything. Claims between members may still be open.
    public boolean isSettled() {
        return outstanding().isZero();
    }

    /// What somebody owes to those who covered her.
    public Money debtsOf(PersonId debtor) {
        return Money.sum(openOn(debtor), Claim::open);
    }

    /// All that somebody can pay: what the bank still gets on her part, less her advance, and her debts to
    /// members.
    public Money owedBy(PersonId person) {
        return member(person)
                .map(m -> m.outstanding().minus(m.advance()).plus(debtsOf(person)))
                .orElse(Money.ZERO);
    }

    /// Uses every member's advance for what is due on this day.
    public Moved<List<Allocation>> useAdvances(LocalDate on) {
        var book = this;
        var used = new ArrayList<Allocation>();
        for (var member : members) {
            var use = member.advance().min(member.unpaidDue(on));
            if (use.isZero()) continue;
            var after = member.withAdvance(member.advance().minus(use)).pay(use);
            book = book.with(after);
            used.add(Allocations.toBank(member, after, Money.ZERO, use));
        }
        return new Moved<>(book, List.copyOf(used));
    }

    /// Takes one member's money: first what the bank could ask for, then those who covered her, oldest first
    /// and side by side within one cover; what is left waits as her advance, or settles her part if it is all
    /// that is missing.
    ///
    /// @param amount above zero
    public Result<Moved<Allocation>, PaymentRefusal> pay(PersonId payer, Money amount, LocalDate on) {
        return pay(payer, amount, rules.membersFirst(), on);
    }

    /// The same, where the payer may have said of this money whom it is for.
    ///
    /// @param membersFirst if she declared so and the scheme lets her, else as the scheme says
    public Result<Moved<Allocation>, PaymentRefusal> pay(
            PersonId payer, Money amount, boolean membersFirst, LocalDate on) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payment is above zero: " + amount);
        var member = member(payer).orElse(null);
        if (member == null) return refused(new PaymentRefusal.NotAMember());
        if (amount.isMoreThan(owedBy(payer))) return refused(new PaymentRefusal.MoreThanOwed(owedBy(payer)));
        return done(Allocations.pay(this, member, amount, member.unpaidDue(on), membersFirst));
    }

    /// Takes money that came in whatever is owed, as through a bank: like [#pay], but what is above all she
    /// owes stays hers as an advance that is to be returned.
    ///
    /// @param membersFirst if she declared so and the scheme lets her, else as the scheme says
    public Result<Moved<Allocation>, PaymentRefusal> receive(
            PersonId payer, Money amount, boolean membersFirst, LocalDate on) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payment is above zero: " + amount);
        var member = member(payer).orElse(null);
        if (member == null) return refused(new PaymentRefusal.NotAMember());
        return done(Allocations.pay(this, member, amount, member.unpaidDue(on), membersFirst));
    }

    /// Others pay what one member is short of. Each of them gets a claim on her for what she paid.
    ///
    /// @param amounts members, or purses by [Purse#id()]: who covers how much, each above zero; everybody
    ///                named agreed
    public Result<Moved<List<Claim>>, CoverRefusal> cover(PersonId debtor, Map<PersonId, Money> amounts, LocalDate on) {
        var refusal = Covers.check(this, debtor, amounts, on);
        if (refusal.isPresent()) return refused(refusal.get());
        return done(covered(debtor, amounts, on));
    }

    /// The book after a cover that was found right.
    Moved<List<Claim>> covered(PersonId debtor, Map<PersonId, Money> amounts, LocalDate on) {
        int event = nextEvent();
        var opened = amounts.entrySet().stream()
                .map(e -> Claim.opened(event, on, e.getKey(), debtor, e.getValue(), true))
                .toList();
        var after = common;
        for (var purse : Purse.values()) {
            after = after.put(
                    purse, amounts.getOrDefault(purse.id(), Money.ZERO).negated());
        }
        var covered = member(debtor).orElseThrow().cover(Money.sum(amounts.values()));
        return new Moved<>(with(covered).withClaims(opened).withCommon(after), opened);
    }

    /// A proposal who could cover how much: by the size of their parts, within everybody's limits. What nobody
    /// may take stays an arrear.
    public Map<PersonId, Money> proposeCover(PersonId debtor, LocalDate on) {
        return Covers.propose(this, debtor, Map.of(), on);
    }

    /// The most one member may cover on this day.
    public Money coverLimit(PersonId coverer, LocalDate on) {
        return member(coverer).map(m -> Covers.limit(this, m, on)).orElse(Money.ZERO);
    }

    /// The one who covered lets go of all she may still reclaim from another member.
    public Result<Moved<List<Claim>>, ClaimRefusal> forgive(PersonId creditor, PersonId debtor) {
        if (member(creditor).isEmpty() || member(debtor).isEmpty()) return refused(new ClaimRefusal.NotAMember());
        var between = openOn(debtor).stream()
                .filter(claim -> claim.creditor().equals(creditor))
                .toList();
        if (between.isEmpty()) return refused(new NothingOpen());
        return done(new Moved<>(
                replace(between, between.stream().map(Claim::forgive).toList()), between));
    }

    /// The group declares that one member cannot pay. What she owes to members is borne by all others by their
    /// parts, those who covered included (KUHPerdata 1293): who paid more than her part of it may reclaim the
    /// rest from those who paid less. Who was released by the bank bears her part too (1294). The reserve bears
    /// its own loss, for it is everybody's; a guarantor's claim stays. What is covered for her afterwards is borne
    /// so too when it is declared once more.
    public Result<Moved<Sharing>, ClaimRefusal> declareUnable(PersonId debtor, LocalDate on) {
        var member = member(debtor).orElse(null);
        if (member == null) return refused(new ClaimRefusal.NotAMember());
        var lost = openOn(debtor).stream()
                .filter(claim -> !claim.creditor().equals(Purse.GUARANTOR.id()))
                .toList();
        if (member.unable() && lost.isEmpty()) return refused(new AlreadyUnable());
        var bearers = members.stream()
                .filter(m -> !m.unable() && !m.person().equals(debtor))
                .filter(m -> common.standingOf(m.person()).bearsLosses())
                .toList();
        if (bearers.isEmpty()) return refused(new NobodyLeft());
        var ofMembers = lost.stream()
                .filter(claim -> Purse.of(claim.creditor()).isEmpty())
                .toList();
        var opened = Sharing.among(bearers, ofMembers, nextEvent(), on);
        var after = with(member.declaredUnable())
                .replace(lost, lost.stream().map(Claim::share).toList())
                .withClaims(opened);
        return done(new Moved<>(after, new Sharing(lost, opened)));
    }

    /// The open claims on somebody, oldest event first.
    List<Claim> openOn(PersonId debtor) {
        return claims.stream()
                .filter(claim -> claim.debtor().equals(debtor) && claim.isOpen())
                .toList();
    }

    GroupBook withCommon(Common changed) {
        return new GroupBook(rules, members, claims, changed);
    }

    GroupBook with(MemberPart changed) {
        return new GroupBook(
                rules,
                members.stream()
                        .map(m -> m.person().equals(changed.person()) ? changed : m)
                        .toList(),
                claims,
                common);
    }

    /// Puts changed claims where the old ones were.
    GroupBook replace(List<Claim> old, List<Claim> changed) {
        var now = new LinkedHashMap<Claim, Claim>();
        for (int i = 0; i < old.size(); i++) now.put(old.get(i), changed.get(i));
        return new GroupBook(
                rules,
                members,
                claims.stream().map(claim -> now.getOrDefault(claim, claim)).toList(),
                common);
    }

    private GroupBook withClaims(List<Claim> opened) {
        var all = new ArrayList<>(claims);
        all.addAll(opened);
        return new GroupBook(rules, members, all, common);
    }

    private int nextEvent() {
        return claims.stream().mapToInt(Claim::event).max().orElse(0) + 1;
    }
}
