package id.renteng.financing.replay;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanId;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.replay.Moves.Step;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.ledger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that happened to one loan, in the order in which it became known, and what it comes to. Immutable.
///
/// Nothing is changed afterwards. A reversal takes an event out of the count: what comes out is exactly what
/// would have come out without it, and a reversal that is reversed puts it back. An event that is dated back,
/// into days not yet closed, is allocated by what is due when it becomes known; only ageing sees its day.
///
/// @param opening the book on the day of the pay-out
/// @param payOut  its entry
/// @param known   every event that was done, in order
/// @param seen    how many events there were, refused ones too
/// @param now     the book and the entries of all that counts
public record History(LoanId loan, GroupBook opening, Entry payOut, List<Known> known, int seen, Step now) {

    /// More than all of this never comes in, so that no balance outgrows the books.
    private static final Money MOST = Money.rupiah(1_000_000_000_000_000L);

    public History {
        known = List.copyOf(known);
    }

    /// An event that was done.
    ///
    /// @param no       its number, from 1
    /// @param asOf     the day whose dues counted
    /// @param reversed taken back
    public record Known(int no, Event event, LocalDate asOf, boolean reversed) {

        private boolean counts() {
            return !reversed && !(event instanceof Event.Reverse);
        }

        private Known turned(boolean back) {
            return new Known(no, event, asOf, back);
        }

        private Known on(LocalDate day) {
            return new Known(no, event, day, reversed);
        }
    }

    public static History of(LoanId loan, GroupBook opening, Entry payOut) {
        return new History(loan, opening, payOut, List.of(), 0, new Step(opening, List.of(payOut)));
    }

    public GroupBook book() {
        return now.book();
    }

    /// The entries of all that counts, in both ledgers. The books themselves keep the reversed ones with their
    /// mirrors, which comes to the same balances.
    public List<Entry> entries() {
        return now.entries();
    }

    /// The latest day so far. An event that was taken back brings no day.
    public LocalDate latest() {
        return latest(known);
    }

    private LocalDate latest(List<Known> events) {
        return events.stream()
                .filter(one -> !one.reversed())
                .map(Known::asOf)
                .max(LocalDate::compareTo)
                .orElse(payOut.valueOn());
    }

    /// A history with one more event seen, also when it was refused.
    ///
    /// @param refusal why it was refused; absent if it was done
    public record Seen(History history, Optional<Refusal> refusal) {}

    public Seen see(Event event) {
        return switch (next(event)) {
            case Done<History, Refusal>(var after) -> new Seen(after, Optional.empty());
            case Refused<History, Refusal>(var why) ->
                new Seen(new History(loan, opening, payOut, known, seen + 1, now), Optional.of(why));
        };
    }

    private Result<History, Refusal> next(Event event) {
        if (event.on().isBefore(payOut.valueOn())) return refused(Refusal.of(Reason.BEFORE_PAY_OUT));
        if (!event.on().isAfter(closedUntil())) return refused(Refusal.of(Reason.DAY_CLOSED));
        if (event instanceof Event.CloseDay && event.on().isBefore(latest())) {
            return refused(Refusal.of(Reason.LATER_EVENTS));
        }
        if (event instanceof Event.Reverse reverse) return reverse(reverse);
        if (brought(known).plus(event.brings()).isMoreThan(MOST)) return refused(Refusal.of(Reason.TOO_MUCH));
        var asOf = later(event.on(), latest());
        return switch (new Moves(loan, now.book(), seen + 1, asOf).apply(event)) {
            case Refused<Step, Refusal>(var why) -> refused(why);
            case Done<Step, Refusal>(var step) -> {
                var entries = new ArrayList<>(now.entries());
                entries.addAll(step.entries());
                yield done(with(event, asOf, known, new Step(step.book(), entries)));
            }
        };
    }

    private LocalDate closedUntil() {
        return known.stream()
                .filter(one -> one.event() instanceof Event.CloseDay)
                .map(Known::asOf)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private History with(Event event, LocalDate asOf, List<Known> before, Step after) {
        var all = new ArrayList<>(before);
        all.add(new Known(seen + 1, event, asOf, false));
        return new History(loan, opening, payOut, all, seen + 1, after);
    }

    private Result<History, Refusal> reverse(Event.Reverse reverse) {
        var target = known.stream()
                .filter(one -> one.no() == reverse.event())
                .findFirst()
                .orElse(null);
        if (target == null) return refused(Refusal.of(Reason.NO_SUCH_EVENT));
        if (target.event() instanceof Event.CloseDay) return refused(Refusal.of(Reason.NOT_REVERSIBLE));
        if (target.reversed()) return refused(Refusal.of(Reason.ALREADY_REVERSED));
        var turned = dated(turn(target));
        if (brought(turned).isMoreThan(MOST)) return refused(Refusal.of(Reason.TOO_MUCH));
        return switch (recount(turned)) {
            case Refused<Step, Refusal>(var why) -> refused(why);
            case Done<Step, Refusal>(var step) ->
                done(with(reverse, later(reverse.on(), latest(turned)), turned, step));
        };
    }

    /// Turns an event back; turning a reversal back turns its own target forth again.
    private List<Known> turn(Known target) {
        var turned = new ArrayList<>(known);
        var one = target;
        boolean back = true;
        while (true) {
            turned.set(turned.indexOf(one), one.turned(back));
            if (!(one.event() instanceof Event.Reverse(var _, var no))) return turned;
            one = turned.stream().filter(known -> known.no() == no).findFirst().orElseThrow();
            back = !back;
        }
    }

    /// Every event as of its own day, or of the latest one that counts before it: what was taken back brings no day.
    private List<Known> dated(List<Known> events) {
        var dated = new ArrayList<Known>();
        var day = payOut.valueOn();
        for (var one : events) {
            if (!one.reversed()) day = later(one.event().on(), day);
            dated.add(one.reversed() ? one : one.on(day));
        }
        return dated;
    }

    private static Money brought(List<Known> events) {
        return Money.sum(events.stream()
                .filter(Known::counts)
                .map(one -> one.event().brings())
                .toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /// Counts everything anew from the pay-out on.
    private Result<Step, Refusal> recount(List<Known> events) {
        var step = new Step(opening, List.of(payOut));
        for (var one : events) {
            if (!one.counts()) continue;
            if (!(new Moves(loan, step.book(), one.no(), one.asOf()).apply(one.event())
                    instanceof Done<Step, Refusal>(var next))) {
                return refused(Refusal.event(Reason.NEEDED_LATER, one.no()));
            }
            var entries = new ArrayList<>(step.entries());
            entries.addAll(next.entries());
            step = new Step(next.book(), entries);
        }
        return done(step);
    }
}
