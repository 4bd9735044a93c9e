package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.CorrectionRefusal.LaterDependsOn;
import id.renteng.financing.CorrectionRefusal.NotReversible;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanHistory.Told;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Refused;
import id.renteng.ledger.EntryId;
import id.renteng.ledger.Ledger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes an act back: works the loan through again without it, and mirrors its entries in both books. Nothing else may
/// change: where money that came later went another way because of it, that is taken back first. Part of the
/// transaction in which the correction is approved; the loan is locked by the caller.
@Component
class Reversals {

    private final LoanBooks books;
    private final LoanHistory history;
    private final ReceiptTable receipts;
    private final Ledger ledger;

    Reversals(LoanBooks books, LoanHistory history, ReceiptTable receipts, Ledger ledger) {
        this.books = books;
        this.history = history;
        this.receipts = receipts;
        this.ledger = ledger;
    }

    Result<ActId, CorrectionRefusal> reverse(LoanBook locked, Told told, Act act, Actor by) {
        var before = told.replay();
        if (isFromBefore(act, before)) return refused(new NotReversible());
        var without = told.replay(history.steps(locked.loan(), told.standingWithout(act)));
        var depends = before.firstThatMovesIn(without);
        if (depends.isPresent()) {
            return refused(new LaterDependsOn(depends.get().id(), depends.get().on()));
        }
        for (var entry : entriesOf(act, told)) mirror(entry);
        var made = new Act.Reversed(UUID.randomUUID(), act.on(), act.id());
        var last = without.done().getLast().act().on();
        books.reverse(locked, made, without.daysFrom(act.on()), last, by.user());
        return done(new ActId(made.id()));
    }

    /// Claims that moved before acts were kept have entries whose names nobody knows.
    private boolean isFromBefore(Act act, Replay before) {
        return switch (act) {
            case Act.Forgave forgave -> !ledger.isBooked(Recipes.forgivenEntry(forgave.id()));
            case Act.Unable unable -> before.moves(unable) && !ledger.isBooked(Recipes.sharedEntry(unable.id()));
            case Act.PaidOut _, Act.Paid _, Act.Met _, Act.Filled _, Act.Died _, Act.Left _, Act.Released _ -> false;
            case Act.PenaltyPaid _, Act.PenaltyWaived _ -> false;
            case Act.Exempted _, Act.Returned _, Act.Reversed _, Act.Restructured _, Act.WrittenOff _ -> false;
        };
    }

    private void mirror(EntryId entry) {
        if (ledger.reverse(entry) instanceof Refused<?, ?>(var reason)) {
            throw new IllegalStateException("%s: %s".formatted(entry, reason));
        }
    }

    /// The entries of an act; of a reversal, the mirrors it wrote.
    private List<EntryId> entriesOf(Act act, Told told) {
        return switch (act) {
            case Act.Paid paid -> entriesOf(receipts.find(new ReceiptId(paid.id())).stream());
            case Act.Met met -> entriesOf(receipts.of(new MeetingId(met.id())).stream());
            case Act.Forgave forgave -> List.of(Recipes.forgivenEntry(forgave.id()));
            // Who owed nobody left no loss to share: nothing was booked.
            case Act.Unable unable ->
                Stream.of(Recipes.sharedEntry(unable.id()))
                        .filter(ledger::isBooked)
                        .toList();
            case Act.Reversed back ->
                entriesOf(told.find(back.act()).orElseThrow(), told).stream()
                        .map(Ledger::mirrorOf)
                        .toList();
            case Act.Filled filled -> List.of(Recipes.filledEntry(filled.id()));
            case Act.PenaltyPaid paid -> List.of(Recipes.penaltyPaidEntry(paid.id()));
            case Act.PenaltyWaived waived -> List.of(Recipes.penaltyWaivedEntry(waived.id()));
            case Act.Returned returned -> List.of(Recipes.returnedEntry(returned.id()));
            case Act.Died _, Act.Left _, Act.Released _, Act.Exempted _ -> List.of();
            case Act.PaidOut _, Act.Restructured _, Act.WrittenOff _ ->
                throw new IllegalArgumentException("not reversible");
        };
    }

    private static List<EntryId> entriesOf(Stream<Receipt> receipts) {
        return receipts.flatMap(Recipes::entriesOf).toList();
    }
}
