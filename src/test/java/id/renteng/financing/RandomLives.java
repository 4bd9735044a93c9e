package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;

import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
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

    private final Meetings meetings;
    private final Repayments repayments;
    private final Claims claims;
    private final LoanTable loans;
    private final LoanBooks books;

    RandomLives(Meetings meetings, Repayments repayments, Claims claims, LoanTable loans, LoanBooks books) {
        this.meetings = meetings;
        this.repayments = repayments;
        this.claims = claims;
        this.loans = loans;
        this.books = books;
    }

    public GroupBook book(LoanId loan) {
        return books.read(loans.find(loan).orElseThrow()).book();
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

    /// Most pay what is due, some less, some more; who is short may be covered, or not.
    public Sheet sheet(LoanId loan, LocalDate on, Random random) {
        var book = book(loan).useAdvances(on).book();
        var lines = new ArrayList<Line>();
        for (var member : book.members()) {
            var paid = Money.rupiah(Math.max(0, member.shortfall(on).rupiah() + bend(random)))
                    .min(book.owedBy(member.person()));
            if (paid.isPositive()) book = moved(book.pay(member.person(), paid, on));
            boolean isShort =
                    book.member(member.person()).orElseThrow().shortfall(on).isPositive();
            lines.add(new Line(
                    member.person(),
                    Presence.PRESENT,
                    paid,
                    isShort ? Optional.of(new Shortfall(Reason.POOR_SALES, on.plusDays(7))) : Optional.empty()));
        }
        return new Sheet(loan, on, lines, covers(book, on, random));
    }

    private static List<Cover> covers(GroupBook book, LocalDate on, Random random) {
        var covers = new ArrayList<Cover>();
        for (var member : book.members()) {
            if (random.nextInt(3) == 0) continue;
            var proposed = book.proposeCover(member.person(), on);
            if (proposed.isEmpty()) continue;
            book = moved(book.cover(member.person(), proposed, on));
            proposed.forEach((coverer, amount) ->
                    covers.add(new Cover(member.person(), coverer, amount, Optional.of(CoverConsent.SPOKEN))));
        }
        return covers;
    }

    private static long bend(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> -random.nextLong(300_000);
            case 1 -> random.nextLong(60_000);
            default -> 0;
        };
    }

    private static PersonId anybody(Group group, Random random) {
        return group.people().get(random.nextInt(group.people().size()));
    }

    private static GroupBook moved(Result<? extends Moved<?>, ?> result) {
        if (result instanceof Done<? extends Moved<?>, ?>(var moved)) return moved.book();
        throw new AssertionError(result);
    }
}
