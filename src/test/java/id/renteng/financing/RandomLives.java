package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Handover.Asked;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Source;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Lets groups live as groups do: meetings at which some are short and others cover, money between meetings, claims
/// that are forgiven, members who cannot pay any more. What the rules refuse does not happen.
@TestComponent
public class RandomLives {

    private static final Actor BANK = new Actor(new UUID(0, 8), "Pak Bank", Role.BANK_CHECKER, null, "MITRA");

    private static final Actor SECOND = new Actor(new UUID(0, 9), "Pak Hasan", Role.OFFICER, null, null);

    private final Meetings meetings;
    private final Repayments repayments;
    private final Claims claims;
    private final Bonds bonds;
    private final Handovers handovers;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final Corrections corrections;
    private final LoanActs loanActs;
    private final LoanTable loans;
    private final LoanBooks books;
    private final KeptBooks kept;

    RandomLives(
            Meetings meetings,
            Repayments repayments,
            Claims claims,
            Bonds bonds,
            Handovers handovers,
            LoanGroups groups,
            CoachedGroups coached,
            Corrections corrections,
            LoanActs loanActs,
            LoanTable loans,
            LoanBooks books,
            KeptBooks kept) {
        this.meetings = meetings;
        this.repayments = repayments;
        this.claims = claims;
        this.bonds = bonds;
        this.handovers = handovers;
        this.groups = groups;
        this.coached = coached;
        this.corrections = corrections;
        this.loanActs = loanActs;
        this.loans = loans;
        this.books = books;
        this.kept = kept;
    }

    /// As it is stored, which is what is kept in memory, to the order of its claims.
    public GroupBook book(LoanId loan) {
        var before = loans.find(loan).orElseThrow();
        var stored = books.read(before).book();
        var quiet = loans.find(loan).orElseThrow().lastAct() == before.lastAct();
        if (quiet) kept.of(before).ifPresent(book -> assertThat(book).isEqualTo(stored));
        return stored;
    }

    /// Something happens to a loan, or is refused.
    public Result<?, ?> happens(Group group, LocalDate on, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> forgive(group, on, random);
            case 1 ->
                random.nextInt(6) == 0
                        ? claims.declareUnable(group.loan(), anybody(group, random), on, OFFICER)
                        : pay(group, on, random);
            case 2, 3, 4 -> pay(group, on, random);
            default -> meet(group, on, random);
        };
    }

    private Result<?, ?> pay(Group group, LocalDate on, Random random) {
        var payer = anybody(group, random);
        var owed = book(group.loan()).owedBy(payer);
        if (owed.isZero()) return Result.refused("nothing owed");
        var amount = Money.rupiah(1 + random.nextLong(Math.min(owed.rupiah(), 400_000)));
        return repayments.receive(group.loan(), payer, amount, on, IdempotencyKey.random(), OFFICER);
    }

    private Result<?, ?> forgive(Group group, LocalDate on, Random random) {
        var creditor = anybody(group, random);
        var by = new Actor(new UUID(0, 6), "Ibu", Role.MEMBER, creditor.value(), null);
        return claims.forgive(group.loan(), anybody(group, random), on, by);
    }

    private Result<?, ?> meet(Group group, LocalDate on, Random random) {
        return meetings.post(sheet(group.loan(), on, random), IdempotencyKey.random(), OFFICER);
    }

    /// Somebody dies, leaves, is released, is replaced, is exempt, or money is put into a purse; or it is refused.
    public Result<?, ?> changes(Group group, LocalDate on, Random random) {
        var loan = group.loan();
        return switch (random.nextInt(9)) {
            case 4 -> replace(group, on, random);
            case 0 -> bonds.died(loan, anybody(group, random), on, OFFICER);
            case 1 -> bonds.left(loan, anybody(group, random), on, LeavingReason.MOVED, OFFICER);
            case 2 -> bonds.released(loan, anybody(group, random), on, BANK);
            case 3 ->
                bonds.exempted(
                        loan,
                        Cause.values()[random.nextInt(4)],
                        random.nextBoolean() ? Optional.of(anybody(group, random)) : Optional.empty(),
                        on,
                        random.nextBoolean() ? Optional.of(on.plusDays(random.nextInt(60))) : Optional.empty(),
                        OFFICER);
            default ->
                bonds.filled(
                        loan,
                        Purse.values()[random.nextInt(2)],
                        Money.rupiah(1 + random.nextLong(300_000)),
                        on,
                        IdempotencyKey.random(),
                        OFFICER);
        };
    }

    /// Another takes somebody's place; or it is refused.
    public Result<?, ?> replace(Group group, LocalDate on, Random random) {
        var newcomer = newcomer(group);
        if (newcomer.isEmpty()) return Result.refused("nobody left");
        return switch (asked(group, anybody(group, random), newcomer.get(), on)) {
            case Refused<Asked, HandoverRefusal>(var reason) -> Result.refused(reason);
            case Done<Asked, HandoverRefusal>(var asked) ->
                switch (handovers.ask(group.loan(), asked, on, OFFICER)) {
                    case Refused<HandoverId, HandoverRefusal>(var reason) -> Result.refused(reason);
                    case Done<HandoverId, HandoverRefusal>(var id) -> handovers.approve(id, on, BANK);
                };
        };
    }

    /// One of the last six acts is taken back; or it is refused.
    public void takesBack(Group group, Random random) {
        var acts = loanActs.seenBy(OFFICER, group.loan());
        var act = acts.get(random.nextInt(Math.min(6, acts.size()))).act();
        if (corrections.propose(group.loan(), act, Optional.empty(), "uji acak", OFFICER)
                instanceof Done<CorrectionId, ?>(var proposed)) {
            if (!(corrections.approve(proposed, SECOND) instanceof Done)) corrections.decline(proposed, SECOND);
        }
    }

    /// Somebody of the club who is in no loan group and never had a part in the loan.
    public Optional<PersonId> newcomer(Group group) {
        var within = groups.find(group.id()).orElseThrow().details().coachedGroup();
        var people = coached.members(within);
        var placed = groups.placesOf(people);
        var book = book(group.loan());
        return people.stream()
                .filter(person -> !placed.containsKey(person))
                .filter(person -> book.member(person).isEmpty())
                .findFirst();
    }

    /// With the newcomer's signature under what she was shown.
    public Result<Asked, HandoverRefusal> asked(Group group, PersonId leaver, PersonId newcomer, LocalDate on) {
        return switch (handovers.addendum(OFFICER, group.loan(), leaver, newcomer, on)) {
            case Refused<Addendum, HandoverRefusal>(var reason) -> Result.refused(reason);
            case Done<Addendum, HandoverRefusal>(var shown) -> {
                var hash = shown.text().hash();
                var consent = new Handover.Consent(on, ConsentMethod.SIGNATURE, "Pak RT Amin", hash);
                yield Result.done(new Asked(leaver, newcomer, LeavingReason.MOVED, "rapat setuju", consent));
            }
        };
    }

    /// Most pay what is due, some less, some more; some put something aside where the scheme keeps it; who is short may
    /// be covered, or not.
    public Sheet sheet(LoanId loan, LocalDate on, Random random) {
        var found = book(loan);
        var book = found.useAdvances(on).book();
        var sources = book.rules().choices().sources();
        var lines = new ArrayList<Line>();
        for (var member : book.members()) {
            var paid = Money.rupiah(Math.max(0, member.shortfall(on).rupiah() + bend(random)))
                    .min(book.owedBy(member.person()));
            lines.add(new Line(
                    member.person(),
                    Presence.PRESENT,
                    paid,
                    sources.contains(Source.SAVINGS) ? aside(random) : Money.ZERO,
                    sources.contains(Source.RESERVE) ? aside(random) : Money.ZERO,
                    Optional.empty()));
        }
        var paid = new Sheet(loan, on, lines, List.of());
        if (!(SheetReading.shortages(paid, found) instanceof Done<List<Shortage>, ?>(var shortages))) return paid;
        return new Sheet(loan, on, explained(lines, shortages, on), covers(shortages, random));
    }

    private static List<Line> explained(List<Line> lines, List<Shortage> shortages, LocalDate on) {
        var why = Optional.of(new Shortfall(Reason.POOR_SALES, on.plusDays(7)));
        var isShort = shortages.stream().map(Shortage::person).toList();
        return lines.stream()
                .map(line -> new Line(
                        line.person(),
                        line.presence(),
                        line.paid(),
                        line.saved(),
                        line.reserved(),
                        isShort.contains(line.person()) ? why : Optional.empty()))
                .toList();
    }

    private static List<Cover> covers(List<Shortage> shortages, Random random) {
        var covers = new ArrayList<Cover>();
        for (var shortage : shortages) {
            if (random.nextInt(3) == 0) continue;
            shortage.proposed()
                    .forEach((coverer, amount) -> covers.add(
                            new Cover(shortage.person(), coverer, amount, Optional.of(CoverConsent.SPOKEN))));
        }
        return covers;
    }

    private static Money aside(Random random) {
        return Money.rupiah(random.nextInt(4) == 0 ? random.nextLong(50_000) : 0);
    }

    private static long bend(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> -random.nextLong(300_000);
            case 1 -> random.nextLong(60_000);
            default -> 0;
        };
    }

    private PersonId anybody(Group group, Random random) {
        var members = book(group.loan()).members();
        return members.get(random.nextInt(members.size())).person();
    }
}
