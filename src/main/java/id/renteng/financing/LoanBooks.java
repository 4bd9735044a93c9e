package id.renteng.financing;

import id.renteng.financing.BookTable.Row;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Loads and saves the members' book of a loan. A change locks the loan first and reads afterwards.
@Component
class LoanBooks {

    private final LoanTable loans;
    private final BookTable books;
    private final ActTable acts;

    LoanBooks(LoanTable loans, BookTable books, ActTable acts) {
        this.loans = loans;
        this.books = books;
        this.acts = acts;
    }

    /// A loan with its members' book.
    record LoanBook(Loan loan, GroupBook book) {}

    /// @throws NoSuchElementException if there is no such loan
    LoanBook lock(LoanId id) {
        return read(loans.lock(id).orElseThrow());
    }

    LoanBook read(Loan loan) {
        return read(List.of(loan)).getFirst();
    }

    /// In the order given, with three statements however many loans.
    List<LoanBook> read(Collection<Loan> asked) {
        var ids = asked.stream().map(Loan::id).toList();
        var parts = books.parts(ids);
        var claims = books.claims(ids);
        return asked.stream()
                .map(loan -> new LoanBook(
                        loan,
                        new GroupBook(
                                loan.rules(),
                                parts.getOrDefault(loan.id(), List.of()),
                                claims.getOrDefault(loan.id(), List.of()))))
                .toList();
    }

    /// Begins the book of a loan with its pay-out.
    void insert(NewLoan loan, GroupBook book, UUID recordedBy) {
        loans.waitForClosing();
        books.insertParts(loan.id(), book.members());
        books.insertRows(loan.id(), book.members());
        var act = new Act.PaidOut(loan.id().value(), loan.terms().disbursedOn());
        var number = acts.insert(loan.id(), act, Standing.of(book), recordedBy);
        loans.posted(loan.id(), number, act.on(), 0, Standing.Total.of(book));
    }

    /// Writes what an act changes: the act itself, what differs between the two books, and how the loan now stands.
    ///
    /// @param receipts how many receipts the act gave
    void save(LoanBook locked, Act act, GroupBook after, int receipts, UUID recordedBy) {
        var loan = locked.loan().id();
        var before = locked.book();
        books.updateParts(loan, changedParts(before, after));
        books.updateRows(loan, changedRows(before, after));
        books.saveClaims(loan, changedClaims(before, after));
        var number = acts.insert(loan, act, Standing.changed(before, after), recordedBy);
        loans.posted(loan, number, act.on(), locked.loan().receipts() + receipts, Standing.Total.of(after));
    }

    private static List<MemberPart> changedParts(GroupBook before, GroupBook after) {
        var was = new LinkedHashMap<Object, MemberPart>();
        before.members().forEach(m -> was.put(m.person(), m));
        return after.members().stream()
                .filter(m -> !state(m).equals(state(was.getOrDefault(m.person(), m))))
                .toList();
    }

    private static Map.Entry<?, ?> state(MemberPart member) {
        return Map.entry(member.advance(), member.unable());
    }

    private static List<Row> changedRows(GroupBook before, GroupBook after) {
        var was = new HashSet<>(Row.of(before.members()));
        return Row.of(after.members()).stream()
                .filter(row -> !was.contains(row))
                .toList();
    }

    private static List<Claim> changedClaims(GroupBook before, GroupBook after) {
        var was = new HashSet<>(before.claims());
        return after.claims().stream().filter(claim -> !was.contains(claim)).toList();
    }
}
