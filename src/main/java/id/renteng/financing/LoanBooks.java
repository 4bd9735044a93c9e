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
import org.springframework.stereotype.Component;

/// Loads and saves the members' book of a loan. A change locks the loan first and reads afterwards.
@Component
class LoanBooks {

    private final LoanTable loans;
    private final BookTable books;

    LoanBooks(LoanTable loans, BookTable books) {
        this.loans = loans;
        this.books = books;
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

    void insert(LoanId loan, GroupBook book) {
        books.insertParts(loan, book.members());
        books.insertRows(loan, book.members());
    }

    /// Writes what differs between two books of a loan.
    void save(LoanId loan, GroupBook before, GroupBook after) {
        books.updateParts(loan, changedParts(before, after));
        books.updateRows(loan, changedRows(before, after));
        books.saveClaims(loan, changedClaims(before, after));
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
