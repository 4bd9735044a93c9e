package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecision.WriteOff;
import id.renteng.financing.LoanDecisionRefusal.AlreadyDecided;
import id.renteng.financing.LoanDecisionRefusal.AnotherWaits;
import id.renteng.financing.LoanDecisionRefusal.BeforeLastPosting;
import id.renteng.financing.LoanDecisionRefusal.NotRunning;
import id.renteng.financing.LoanDecisionRefusal.NothingToDivide;
import id.renteng.financing.LoanDecisionRefusal.ReasonMissing;
import id.renteng.financing.LoanDecisionRefusal.SamePerson;
import id.renteng.financing.LoanDecisionRefusal.TermsImpossible;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a bank decides on a running loan of its own: one officer proposes, another confirms, and on that day it is
/// done.
@Service
public class LoanDecisions {

    private final LoanBooks books;
    private final LoanTable loans;
    private final LoanDecisionTable decisions;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    LoanDecisions(
            LoanBooks books,
            LoanTable loans,
            LoanDecisionTable decisions,
            LoanReach reach,
            Ledger ledger,
            Clock clock) {
        this.books = books;
        this.loans = loans;
        this.decisions = decisions;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param reason 3 to 500 characters
    /// @throws NoSuchElementException if it is not a loan of her bank
    @Transactional
    @Command(value = "loan-decision-proposed", by = Role.BANK_MAKER)
    public Result<LoanDecisionId, LoanDecisionRefusal> propose(
            LoanId loan, LoanDecision decision, String reason, Actor by) {
        var locked = books.lock(loan);
        reach.mustSee(locked.loan(), by);
        if (!locked.loan().isRunning()) return refused(new NotRunning());
        var words = reason.strip();
        if (words.length() < 3 || words.length() > 500) return refused(new ReasonMissing());
        var impossible = impossible(decision, locked);
        if (impossible.isPresent()) return refused(impossible.get());
        var waiting = decisions.waiting(loan);
        if (waiting.isPresent()) return refused(new AnotherWaits(waiting.get()));
        var id = LoanDecisionId.random();
        decisions.insert(id, loan, decision, words, by.user());
        return done(id);
    }

    /// Confirms what another proposed, and does it today. The act has the decision's id: confirming again does nothing.
    ///
    /// @throws NoSuchElementException if it is not a decision on a loan of her bank
    @Transactional
    @Command(value = "loan-decision-confirmed", by = Role.BANK_CHECKER)
    public Result<ActId, LoanDecisionRefusal> confirm(LoanDecisionId id, Actor by) {
        var locked = lock(id, by);
        var kept = decisions.find(id).orElseThrow();
        var refusal = check(kept, by);
        if (refusal.isPresent()) return refused(refusal.get());
        if (!locked.loan().isRunning()) return refused(new NotRunning());
        var impossible = impossible(kept.decision(), locked);
        if (impossible.isPresent()) return refused(impossible.get());
        var today = LocalDate.now(clock);
        if (today.isBefore(locked.loan().lastPostedOn())) {
            return refused(new BeforeLastPosting(locked.loan().lastPostedOn()));
        }
        decisions.decide(id, true, today, by.user());
        switch (kept.decision()) {
            case WriteOff() -> writeOff(locked, id, today, by);
            case Restructure terms -> restructure(locked, id, terms, today, by);
        }
        return done(new ActId(id.value()));
    }

    /// Leaves the loan as it is.
    ///
    /// @throws NoSuchElementException if it is not a decision on a loan of her bank
    @Transactional
    @Command(value = "loan-decision-sent-back", by = Role.BANK_CHECKER)
    public Result<LoanDecisionId, LoanDecisionRefusal> sendBack(LoanDecisionId id, Actor by) {
        lock(id, by);
        var refusal = check(decisions.find(id).orElseThrow(), by);
        if (refusal.isPresent()) return refused(refusal.get());
        decisions.decide(id, false, LocalDate.now(clock), by.user());
        return done(id);
    }

    /// What the group would pay when, if a loan got other instalments today.
    ///
    /// @throws NoSuchElementException if there is no such loan for this actor
    @Transactional(readOnly = true)
    public Result<Plan, LoanDecisionRefusal> preview(Actor by, LoanId loan, Restructure terms) {
        var read = books.read(loans.find(loan).orElseThrow());
        reach.mustSee(read.loan(), by);
        if (!read.loan().isRunning()) return refused(new NotRunning());
        var impossible = impossible(terms, read);
        if (impossible.isPresent()) return refused(impossible.get());
        return done(Plan.of(Restructuring.of(read.book(), read.loan().terms(), terms, LocalDate.now(clock))));
    }

    /// What waits for a second officer of the reader's bank, the oldest first; at most 200.
    @Transactional(readOnly = true)
    public List<BankDecision> waiting(Actor by) {
        by.mustBe(Role.BANK_MAKER, Role.BANK_CHECKER);
        return decisions.waiting(Optional.ofNullable(by.bank()).orElseThrow());
    }

    /// One decision, waiting or taken.
    ///
    /// @throws NoSuchElementException if there is no such decision for this actor
    @Transactional(readOnly = true)
    public BankDecision seenBy(Actor by, LoanDecisionId id) {
        var decision = decisions.find(id).orElseThrow();
        reach.mustSee(loans.find(decision.loan()).orElseThrow(), by);
        return decision;
    }

    /// Every decision of the bank on a loan, the latest first.
    @Transactional(readOnly = true)
    public List<BankDecision> of(Loan loan) {
        return decisions.of(loan.id());
    }

    private LoanBook lock(LoanDecisionId id, Actor by) {
        var locked = books.lock(decisions.find(id).orElseThrow().loan());
        reach.mustSee(locked.loan(), by);
        return locked;
    }

    private static Optional<LoanDecisionRefusal> check(BankDecision kept, Actor by) {
        if (!kept.isPending()) return Optional.of(new AlreadyDecided());
        return kept.proposedBy().equals(by.user()) ? Optional.of(new SamePerson()) : Optional.empty();
    }

    private Optional<LoanDecisionRefusal> impossible(LoanDecision decision, LoanBook read) {
        return switch (decision) {
            case WriteOff() -> Optional.empty();
            case Restructure terms -> {
                boolean owed = read.book().members().stream()
                        .anyMatch(member -> member.principalOutstanding().isPositive());
                if (!owed) yield Optional.of(new NothingToDivide());
                yield isPossible(terms) ? Optional.empty() : Optional.of(new TermsImpossible());
            }
        };
    }

    private boolean isPossible(Restructure terms) {
        return terms.installments() >= 1
                && terms.installments() <= Terms.INSTALLMENTS_MAX
                && terms.firstDueOn().isAfter(LocalDate.now(clock))
                && (terms.method() != Method.QARDH || terms.yearlyRate().value() == 0);
    }

    private void writeOff(LoanBook locked, LoanDecisionId id, LocalDate on, Actor by) {
        var act = new Act.WrittenOff(id.value(), on);
        ledger.book(Recipes.writtenOff(locked.loan().id(), id.value(), locked.book(), on));
        books.save(locked, act, locked.book(), List.of(), Optional.empty(), by.user());
        loans.writeOff(locked.loan().id(), on);
    }

    private void restructure(LoanBook locked, LoanDecisionId id, Restructure terms, LocalDate on, Actor by) {
        var after = Restructuring.of(locked.book(), locked.loan().terms(), terms, on);
        books.restructure(locked, new Act.Restructured(id.value(), on, terms), after, by.user());
    }
}
