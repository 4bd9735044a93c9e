package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.banking.BankCode;
import id.renteng.banking.Banks;
import id.renteng.financing.HandoverRefusal.BeforeLastPosting;
import id.renteng.financing.HandoverRefusal.ByGroup;
import id.renteng.financing.HandoverRefusal.ByRule;
import id.renteng.financing.HandoverRefusal.DateInFuture;
import id.renteng.financing.HandoverRefusal.GroupFrozen;
import id.renteng.financing.HandoverRefusal.MinutesMissing;
import id.renteng.financing.HandoverRefusal.NotReady;
import id.renteng.financing.HandoverRefusal.NotRunning;
import id.renteng.financing.HandoverRefusal.OwesElsewhere;
import id.renteng.financing.HandoverRefusal.SignedOnWrongDay;
import id.renteng.financing.HandoverRefusal.TextChanged;
import id.renteng.financing.HandoverRefusal.WitnessMissing;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.Lives;
import id.renteng.groups.Compositions;
import id.renteng.groups.Freezes;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Readiness;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What keeps somebody from taking a member's place: asked when an officer asks the bank, and asked again when the bank
/// approves.
@Component
class HandoverCheck {

    private final LoanTable loans;
    private final LoanBooks books;
    private final Compositions compositions;
    private final LoanGroups groups;
    private final Freezes freezes;
    private final Readiness readiness;
    private final People people;
    private final Banks banks;
    private final Clock clock;

    HandoverCheck(
            LoanTable loans,
            LoanBooks books,
            Compositions compositions,
            LoanGroups groups,
            Freezes freezes,
            Readiness readiness,
            People people,
            Banks banks,
            Clock clock) {
        this.loans = loans;
        this.books = books;
        this.compositions = compositions;
        this.groups = groups;
        this.freezes = freezes;
        this.readiness = readiness;
        this.people = people;
        this.banks = banks;
        this.clock = clock;
    }

    /// The book after it, if nothing keeps these two from it on this day.
    Result<Moved<Allocation>, HandoverRefusal> moved(LoanBook read, PersonId leaver, PersonId newcomer, LocalDate on) {
        var loan = read.loan();
        if (!loan.isRunning()) return refused(new NotRunning());
        if (freezes.now(loan.group()).isPresent()) return refused(new GroupFrozen());
        if (on.isAfter(LocalDate.now(clock))) return refused(new DateInFuture());
        if (on.isBefore(loan.lastPostedOn())) return refused(new BeforeLastPosting(loan.lastPostedOn()));
        return switch (Lives.replace(read.book(), leaver, newcomer, on)) {
            case Refused<Moved<Allocation>, LifeRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<Moved<Allocation>, LifeRefusal>(var moved) ->
                ofNewcomer(loan, leaver, newcomer, on)
                        .<Result<Moved<Allocation>, HandoverRefusal>>map(Result::refused)
                        .orElseGet(() -> done(moved));
        };
    }

    /// What the newcomer would sign.
    Addendum addendum(LoanBook read, PersonId leaver, PersonId newcomer) {
        var loan = read.loan();
        var names = new Addendum.Names(
                name(newcomer),
                name(leaver),
                groups.find(loan.group()).orElseThrow().details().name(),
                banks.find(new BankCode(loan.bank())).orElseThrow().name());
        return Addendum.of(read.book(), read.book().member(leaver).orElseThrow(), names);
    }

    /// What is wrong with the papers, if anything is.
    Optional<HandoverRefusal> papers(LoanBook read, Handover.Asked asked, Addendum addendum) {
        var length = asked.minutes().length();
        var consent = asked.consent();
        if (length < 3 || length > 500) return Optional.of(new MinutesMissing());
        if (!consent.method().needsWitness() || !isWitness(consent.witness(), asked.newcomer())) {
            return Optional.of(new WitnessMissing());
        }
        if (consent.on().isAfter(LocalDate.now(clock))
                || consent.on().isBefore(read.loan().paidOutOn())) {
            return Optional.of(new SignedOnWrongDay());
        }
        return addendum.text().hash().equals(consent.textHash()) ? Optional.empty() : Optional.of(new TextChanged());
    }

    /// What the group agreed about leaving that keeps the leaver on this day, if anything does.
    Optional<HandoverRefusal> ofLeaver(Loan loan, PersonId leaver, LeavingReason because, LocalDate on) {
        return compositions
                .whyHeldWhileLoanRuns(loan.group(), leaver, because, on)
                .map(ByGroup::new);
    }

    private Optional<HandoverRefusal> ofNewcomer(Loan loan, PersonId leaver, PersonId newcomer, LocalDate on) {
        var group = compositions.whyNotInPlaceOf(loan.group(), leaver, newcomer, on);
        if (group.isPresent()) return Optional.of(new ByGroup(group.get()));
        if (owesElsewhere(newcomer)) return Optional.of(new OwesElsewhere());
        return readiness.missingOf(newcomer, loan.group(), on).stream()
                .findFirst()
                .map(task -> new NotReady(task.code()));
    }

    private boolean owesElsewhere(PersonId person) {
        return books.read(loans.ofPerson(person)).stream()
                .anyMatch(read -> read.book().owedBy(person).isPositive());
    }

    private boolean isWitness(String witness, PersonId newcomer) {
        return witness.length() >= 2 && witness.length() <= 200 && !witness.equalsIgnoreCase(name(newcomer));
    }

    private String name(PersonId person) {
        return people.find(person).orElseThrow().name();
    }
}
