package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.CorrectionRefusal.LaterDependsOn;
import id.renteng.financing.CorrectionRefusal.NotReversible;
import id.renteng.financing.CorrectionRefusal.PlaceStays;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanHistory.Told;
import id.renteng.groups.CompositionRefusal;
import id.renteng.groups.Compositions;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Refused;
import id.renteng.ledger.EntryId;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Compositions compositions;
    private final Clock clock;

    Reversals(
            LoanBooks books,
            LoanHistory history,
            ReceiptTable receipts,
            Ledger ledger,
            Compositions compositions,
            Clock clock) {
        this.books = books;
        this.history = history;
        this.receipts = receipts;
        this.ledger = ledger;
        this.compositions = compositions;
        this.clock = clock;
    }

    Result<ActId, CorrectionRefusal> reverse(LoanBook locked, Told told, Act act, Actor by) {
        var before = told.replay();
        if (isFromBefore(act, before)) return refused(new NotReversible());
        var without = told.replay(history.steps(locked.loan(), told.standingWithout(act)));
        var depends = before.firstThatMovesIn(without);
        if (depends.isPresent()) {
            return refused(new LaterDependsOn(depends.get().id(), depends.get().on()));
        }
        var place = placeAfter(act, told);
        var stays = place.flatMap(given -> whyNot(locked, given));
        if (stays.isPresent()) return refused(new PlaceStays(stays.get()));
        for (var entry : entriesOf(act, told)) mirror(entry);
        var made = new Act.Reversed(UUID.randomUUID(), act.on(), act.id());
        var last = without.done().getLast().act().on();
        books.reverse(locked, made, without.daysFrom(act.on()), last, by.user());
        place.ifPresent(given -> give(locked, given, by));
        return done(new ActId(made.id()));
    }

    /// Claims that moved before acts were kept have entries whose names nobody knows.
    private boolean isFromBefore(Act act, Replay before) {
        return switch (act) {
            case Act.Forgave forgave -> !ledger.isBooked(Recipes.forgivenEntry(forgave.id()));
            case Act.Unable unable -> before.moves(unable) && !ledger.isBooked(Recipes.sharedEntry(unable.id()));
            case Act.PaidOut _, Act.Paid _, Act.Met _, Act.Filled _, Act.Died _, Act.Left _, Act.Released _ -> false;
            case Act.Replaced _, Act.PenaltyPaid _, Act.PenaltyWaived _ -> false;
            case Act.Exempted _, Act.Returned _, Act.Reversed _, Act.Restructured _, Act.WrittenOff _ -> false;
        };
    }

    /// A place in the group that changes hands again.
    private record Given(PersonId from, PersonId to) {}

    /// What taking an act back does to places: the member's is hers again, or with a reversal the newcomer's.
    private static Optional<Given> placeAfter(Act act, Told told) {
        if (act instanceof Act.Replaced(var _, var _, var leaver, var newcomer)) {
            return Optional.of(new Given(newcomer, leaver));
        }
        if (!(act instanceof Act.Reversed back)) return Optional.empty();
        return placeAfter(told.find(back.act()).orElseThrow(), told).map(given -> new Given(given.to(), given.from()));
    }

    private Optional<CompositionRefusal> whyNot(LoanBook locked, Given given) {
        return compositions.whyNotInPlaceOf(locked.loan().group(), given.from(), given.to(), LocalDate.now(clock));
    }

    private void give(LoanBook locked, Given given, Actor by) {
        var put = compositions.replace(
                locked.loan().group(),
                given.from(),
                given.to(),
                LocalDate.now(clock),
                LeavingReason.DECIDED_BY_GROUP,
                by);
        if (put instanceof Refused<?, ?>(var reason)) throw new IllegalStateException("it was checked: " + reason);
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
            case Act.Replaced replaced ->
                Stream.concat(
                                entriesOf(receipts.find(new ReceiptId(replaced.id())).stream()).stream(),
                                Stream.of(Recipes.replacedEntry(replaced.id())).filter(ledger::isBooked))
                        .toList();
            case Act.Died _, Act.Left _, Act.Released _, Act.Exempted _ -> List.of();
            case Act.PaidOut _, Act.Restructured _, Act.WrittenOff _ ->
                throw new IllegalArgumentException("not reversible");
        };
    }

    private static List<EntryId> entriesOf(Stream<Receipt> receipts) {
        return receipts.flatMap(Recipes::entriesOf).toList();
    }
}
