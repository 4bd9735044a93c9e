package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanHistory.Told;
import id.renteng.financing.RepaymentRefusal.BankDecided;
import id.renteng.financing.RepaymentRefusal.BeforeLastPosting;
import id.renteng.financing.RepaymentRefusal.BeforePayOut;
import id.renteng.financing.RepaymentRefusal.LaterDependsOn;
import id.renteng.financing.RepaymentRefusal.PeriodClosed;
import id.renteng.financing.Replay.Step;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.PaymentRefusal;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts money where it belongs among what is recorded already: the loan is worked through again with it, and it is
/// taken if no later act moves money otherwise. Ageing follows from the new life; closed days stay as they were
/// reported.
@Component
class Backdating {

    private final LoanHistory history;
    private final DayTable days;

    Backdating(LoanHistory history, DayTable days) {
        this.history = history;
        this.days = days;
    }

    /// @param paid where the money went on its day
    /// @param days the book after its day and after every later one; the last is the book now
    record Inserted(Allocation paid, SortedMap<LocalDate, GroupBook> days) {}

    Result<Inserted, RepaymentRefusal> pay(
            LoanBook locked, PersonId payer, Money amount, Optional<LateMoney> declared, LocalDate on) {
        var refusal = check(locked.loan(), on);
        if (refusal.isPresent()) return refused(refusal.get());
        var told = history.of(locked);
        var book = told.replay(until(told, on)).book();
        return switch (book.pay(payer, amount, LateMoney.membersFirst(declared, book.rules()), on)) {
            case Refused<Moved<Allocation>, PaymentRefusal>(var reason) -> refused(RepaymentRefusal.of(reason));
            case Done<Moved<Allocation>, PaymentRefusal>(var moved) ->
                insert(told, new Act.Paid(UUID.randomUUID(), on, payer, amount, declared), moved.what());
        };
    }

    private Optional<RepaymentRefusal> check(Loan loan, LocalDate on) {
        if (loan.isSettled()) return Optional.of(new BeforeLastPosting(loan.lastPostedOn()));
        if (on.isBefore(loan.paidOutOn())) return Optional.of(new BeforePayOut(loan.paidOutOn()));
        var open = OpenPeriod.from(days.lastClosed());
        if (on.isBefore(open)) return Optional.of(new PeriodClosed(open));
        return loan.writtenOffOn()
                .or(loan::restructuredOn)
                .filter(decided -> !on.isAfter(decided))
                .map(BankDecided::new);
    }

    private static Result<Inserted, RepaymentRefusal> insert(Told told, Act.Paid act, Allocation paid) {
        var steps = new ArrayList<>(until(told, act.on()));
        steps.add(new Step(act, Optional.empty()));
        steps.addAll(told.steps().subList(steps.size() - 1, told.steps().size()));
        var with = told.replay(steps);
        var depends = told.replay().firstThatMovesIn(with);
        if (depends.isPresent()) return refused(new LaterDependsOn(depends.get().on()));
        return done(new Inserted(paid, with.daysFrom(act.on())));
    }

    /// What happened until the end of a day. Money dated back comes after what was recorded for its day.
    private static List<Step> until(Told told, LocalDate on) {
        return told.steps().stream()
                .takeWhile(step -> !step.act().on().isAfter(on))
                .toList();
    }
}
