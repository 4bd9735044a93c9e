package id.renteng.financing;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The loans of the city's groups, from the pay-out to the last claim.
@Service
@Transactional(readOnly = true)
public class Loans {

    private final LoanTable loans;
    private final LoanBooks books;
    private final MeetingTable meetings;
    private final ReceiptTable receipts;
    private final LoanReach reach;
    private final LoanGroups groups;
    private final Clock clock;

    Loans(
            LoanTable loans,
            LoanBooks books,
            MeetingTable meetings,
            ReceiptTable receipts,
            LoanReach reach,
            LoanGroups groups,
            Clock clock) {
        this.loans = loans;
        this.books = books;
        this.meetings = meetings;
        this.receipts = receipts;
        this.reach = reach;
        this.groups = groups;
        this.clock = clock;
    }

    /// A loan as it stands today.
    ///
    /// @throws NoSuchElementException if there is no such loan for this actor
    public LoanFile seenBy(Actor by, LoanId id) {
        return seenBy(by, id, today());
    }

    /// A loan as what is recorded until now makes it look on a day.
    ///
    /// @throws NoSuchElementException if there is no such loan for this actor
    public LoanFile seenBy(Actor by, LoanId id, LocalDate on) {
        var loan = loans.find(id).orElseThrow();
        reach.mustSee(loan, by);
        return LoanFile.of(loan, books.read(loan).book(), on);
    }

    /// Loans this actor may see, newest first: a bank its own, a chair or member her own group's,
    /// who works in a part of the city what lies there.
    ///
    /// @param status `ACTIVE`, `SETTLED`; empty for all
    /// @param before only loans with a lower number; `Long.MAX_VALUE` for the first page
    public List<LoanFile> list(Actor by, String status, long before, int limit) {
        if (by.is(Role.CHAIR, Role.MEMBER)) return ofGroupOf(by);
        var bank = by.is(Role.BANK_MAKER, Role.BANK_CHECKER)
                ? Optional.ofNullable(by.bank()).orElseThrow()
                : "";
        return files(loans.list(bank, groups.in(by.area()), status, before, limit));
    }

    /// The loans of one group, newest first.
    public List<Loan> ofGroup(LoanGroupId group) {
        return loans.ofGroup(group);
    }

    /// Whose each of these loans is, for lists of what is about loans.
    public Map<LoanId, LoanGroupId> groupsOf(Collection<LoanId> ids) {
        return loans.all(ids).stream().collect(Collectors.toMap(Loan::id, Loan::group));
    }

    /// The running loan of a group, if it has one.
    public Optional<Loan> running(LoanGroupId group) {
        return ofGroup(group).stream().filter(loan -> !loan.isSettled()).findFirst();
    }

    /// What its instalments were before each restructuring, the oldest first.
    public List<Plan.Former> formerPlans(Loan loan) {
        return books.formerPlans(loan.id());
    }

    /// The meetings of a loan, newest first.
    public List<Meeting> meetingsOf(Loan loan) {
        return meetings.of(loan.id());
    }

    /// The receipts of a loan, newest first; at most 500.
    public List<Receipt> receiptsOf(Loan loan) {
        return receipts.of(loan.id(), 500);
    }

    /// One receipt. A member sees those of money from her or for her; everybody else with the loan in reach sees all.
    ///
    /// @throws NoSuchElementException if there is no such receipt for this actor
    public Receipt receipt(Actor by, ReceiptId id) {
        var receipt = receipts.find(id).orElseThrow();
        reach.mustSee(loans.find(receipt.loan()).orElseThrow(), by);
        var own = by.person();
        boolean hers =
                own != null && List.of(receipt.payer(), receipt.beneficiary()).contains(new PersonId(own));
        if (by.is(Role.MEMBER) && !hers) throw new NoSuchElementException("another member's receipt");
        return receipt;
    }

    private List<LoanFile> ofGroupOf(Actor by) {
        return Optional.ofNullable(by.person())
                .flatMap(person -> groups.ofPerson(new PersonId(person)))
                .map(group -> files(loans.ofGroup(group)))
                .orElse(List.of());
    }

    private List<LoanFile> files(List<Loan> found) {
        return books.read(found).stream()
                .map(read -> LoanFile.of(read.loan(), read.book(), today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
