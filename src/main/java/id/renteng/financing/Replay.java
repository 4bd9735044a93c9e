package id.renteng.financing;

import id.renteng.financing.SheetReading.Outcome;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GivenBack;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.Lives;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.PutIn;
import id.renteng.financing.cover.Sharing;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Works the acts of a loan through again, from its pay-out, with the pure arithmetic.
///
/// @param start   the book at the pay-out
/// @param done    the acts with the book after each
/// @param refused the first act that the rules do not allow, if there is one; nothing after it is worked through
record Replay(GroupBook start, List<After> done, Optional<Act> refused) {

    Replay {
        done = List.copyOf(done);
    }

    /// An act that stands.
    ///
    /// @param sheet for a meeting
    record Step(Act act, Optional<Sheet> sheet) {}

    /// @param moved what it moved: allocations, covers, claims; equal where the same money went the same ways
    record After(Step step, GroupBook book, Object moved) {

        Act act() {
            return step.act();
        }
    }

    static Replay of(Terms terms, GroupBook start, List<Step> steps) {
        var done = new ArrayList<After>();
        var book = start;
        for (var step : steps) {
            var after = apply(terms, book, step, done);
            if (after.isEmpty()) return new Replay(start, done, Optional.of(step.act()));
            done.add(after.get());
            book = after.get().book();
        }
        return new Replay(start, done, Optional.empty());
    }

    /// Whether a loss was shared by it.
    boolean moves(Act.Unable unable) {
        return done.stream()
                .filter(after -> after.act().equals(unable))
                .anyMatch(after -> !after.moved().equals(plain(new Sharing(List.of(), List.of()))));
    }

    /// The first act that in another life of the loan moves money otherwise, or is impossible.
    Optional<Act> firstThatMovesIn(Replay other) {
        if (other.refused().isPresent()) return other.refused();
        var here = new HashMap<UUID, Object>();
        done.forEach(after -> here.put(after.act().id(), after.moved()));
        return other.done().stream()
                .filter(after ->
                        !here.getOrDefault(after.act().id(), after.moved()).equals(after.moved()))
                .map(After::act)
                .findFirst();
    }

    GroupBook book() {
        return done.isEmpty() ? start : done.getLast().book();
    }

    /// What went into the reserve.
    PutIn putIn() {
        return putIn(done);
    }

    /// The book at the end of a day, and of every later day on which something happened.
    SortedMap<LocalDate, GroupBook> daysFrom(LocalDate day) {
        var days = new TreeMap<LocalDate, GroupBook>();
        days.put(day, start);
        for (var after : done)
            days.put(after.act().on().isBefore(day) ? day : after.act().on(), after.book());
        return days;
    }

    private static Optional<After> apply(Terms terms, GroupBook book, Step step, List<After> before) {
        return switch (step.act()) {
            case Act.PaidOut _, Act.WrittenOff _, Act.PenaltyPaid _, Act.PenaltyWaived _ ->
                Optional.of(new After(step, book, List.of()));
            case Act.Paid(var _, var on, var payer, var amount, var declared) ->
                after(step, book.pay(payer, amount, LateMoney.membersFirst(declared, book.rules()), on), Replay::plain);
            case Act.Met _ -> met(book, step);
            case Act.Forgave forgave -> after(step, book.forgive(forgave.creditor(), forgave.debtor()), Replay::plain);
            case Act.Unable unable -> after(step, book.declareUnable(unable.debtor(), unable.on()), Replay::plain);
            case Act.Filled filled -> deposited(book, step, filled);
            case Act.Returned returned -> returned(book, step, returned, before);
            case Act.Died died -> after(step, Lives.die(book, died.person(), Money.ZERO, died.on()), _ -> List.of());
            case Act.Left left -> stands(step, Lives.leave(book, left.person(), left.on()));
            case Act.Released released -> stands(step, Lives.release(book, released.person(), released.on()));
            case Act.Replaced(var _, var on, var leaver, var newcomer) ->
                after(step, Lives.replace(book, leaver, newcomer, on), used -> handedOn(book, leaver, used));
            case Act.Exempted(var _, var exemption) ->
                Optional.of(new After(step, Lives.exempt(book, exemption), List.of()));
            case Act.Restructured again ->
                Optional.of(new After(step, Restructuring.of(book, terms, again.terms(), again.on()), List.of()));
            case Act.Reversed _ -> throw new IllegalArgumentException("a reversal is no step");
        };
    }

    private static Optional<After> deposited(GroupBook book, Step step, Act.Filled filled) {
        return Optional.of(new After(step, Lives.deposit(book, filled.purse(), filled.amount()), List.of()));
    }

    /// As much as it says, and shared out as was said at meetings.
    private static Optional<After> returned(GroupBook book, Step step, Act.Returned returned, List<After> before) {
        var putIn = putIn(before);
        return Stream.of(GivenBack.of(book, putIn), GivenBack.withoutAdvances(book, putIn))
                .flatMap(given -> given instanceof Done<Moved<GivenBack>, ?>(var moved)
                                && moved.what().all().equals(returned.amount())
                        ? Stream.of(new After(step, moved.book(), moved.what()))
                        : Stream.empty())
                .findFirst();
    }

    private static PutIn putIn(List<After> done) {
        var putIn = PutIn.NOTHING;
        for (var after : done) {
            for (var line : after.step().sheet().map(Sheet::lines).orElse(List.of())) {
                putIn = putIn.of(line.person(), line.reserved());
            }
            if (after.act() instanceof Act.Filled(var _, var _, var purse, var amount) && purse == Purse.RESERVE) {
                putIn = putIn.ofAll(amount);
            }
        }
        return putIn;
    }

    private static Optional<After> stands(Step step, Result<GroupBook, ?> result) {
        return result instanceof Done<GroupBook, ?>(var book)
                ? Optional.of(new After(step, book, List.of()))
                : Optional.empty();
    }

    private static Optional<After> met(GroupBook book, Step step) {
        return SheetReading.read(step.sheet().orElseThrow(), book) instanceof Done<Outcome, ?>(var outcome)
                ? Optional.of(new After(
                        step,
                        outcome.book(),
                        outcome.received().stream().map(Replay::plain).toList()))
                : Optional.empty();
    }

    private static <T> Optional<After> after(
            Step step, Result<Moved<T>, ?> result, java.util.function.Function<T, Object> plain) {
        return result instanceof Done<Moved<T>, ?>(var moved)
                ? Optional.of(new After(step, moved.book(), plain.apply(moved.what())))
                : Optional.empty();
    }

    /// What of a part was handed on, and what was used of its advance before.
    private static Object handedOn(GroupBook book, PersonId leaver, Allocation used) {
        var part = book.member(leaver).orElseThrow();
        var open = part.rows().stream().filter(row -> row.left().isPositive()).toList();
        return List.of(plain(used), part.advance(), open);
    }

    /// Without the numbers of events, which say nothing about money.
    private static Object plain(Allocation paid) {
        return new Allocation(
                paid.payer(),
                paid.received(),
                paid.advanceUsed(),
                paid.interest(),
                paid.principal(),
                paid.repayments().stream()
                        .map(back -> new Repayment(back.creditor(), 0, back.amount()))
                        .toList(),
                paid.advance());
    }

    private static Object plain(Received received) {
        return switch (received) {
            case Received.Payment(var paid) -> plain(paid);
            case Received.FromSavings(var used) -> List.of(plain(used));
            case Received.Cover(var claim, var interest, var consent) -> List.of(plain(claim), interest, consent);
            case Received.PutAside aside -> aside;
        };
    }

    private static Object plain(List<Claim> claims) {
        return claims.stream().map(Replay::plain).toList();
    }

    private static Object plain(Sharing sharing) {
        return List.of(plain(sharing.lost()), plain(sharing.opened()));
    }

    private static Object plain(Claim claim) {
        return List.of(claim.creditor(), claim.debtor(), claim.on(), claim.open(), claim.fromCover());
    }
}
