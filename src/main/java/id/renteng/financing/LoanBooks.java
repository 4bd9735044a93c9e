package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.BookTable.Row;
import id.renteng.financing.Change.From;
import id.renteng.financing.Change.Used;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Common;
import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Loads and saves the members' book of a loan. A change locks the loan first and reads afterwards.
@Component
class LoanBooks {

    private final LoanTable loans;
    private final BookTable books;
    private final ChangeTable changes;
    private final KeptBooks kept;

    LoanBooks(LoanTable loans, BookTable books, ChangeTable changes, KeptBooks kept) {
        this.loans = loans;
        this.books = books;
        this.changes = changes;
        this.kept = kept;
    }

    /// A loan with its members' book.
    ///
    /// @param used what the key of the intention was used for before, if it was
    record LoanBook(Loan loan, GroupBook book, Optional<Used> used) {

        LoanBook(Loan loan, GroupBook book) {
            this(loan, book, Optional.empty());
        }

        /// What an intention that arrives again is answered: what it made then, or the refusal where its key stood for
        /// something else. Empty for a new one.
        ///
        /// @param made    the answer for the id of what came of it
        /// @param another why a key that was used for something else is refused
        <T, R> Optional<Result<T, R>> answered(Change.Key asked, Function<UUID, T> made, R another) {
            return used.map(
                    was -> was.payload().equals(asked.payload()) ? done(made.apply(was.made())) : refused(another));
        }
    }

    /// @throws NoSuchElementException if there is no such loan
    LoanBook lock(LoanId id) {
        var loan = loans.lock(id).orElseThrow();
        return new LoanBook(loan, book(loan));
    }

    /// The same for an intention that may have arrived before.
    ///
    /// @throws NoSuchElementException if there is no such loan
    LoanBook lock(LoanId id, IdempotencyKey key) {
        var locked = loans.lock(id, key).orElseThrow();
        return new LoanBook(locked.loan(), book(locked.loan()), locked.used());
    }

    private GroupBook book(Loan locked) {
        return kept.of(locked).orElseGet(() -> read(locked).book());
    }

    LoanBook read(Loan loan) {
        return read(List.of(loan)).getFirst();
    }

    /// In the order given, with one statement however many loans; another where members covered each other, and a
    /// third where somebody is exempt.
    List<LoanBook> read(Collection<Loan> asked) {
        var parts = books.parts(asked.stream().map(Loan::id).toList());
        var claims = ofThose(asked, loan -> loan.beside().claims() > 0, books::claims);
        var exemptions = ofThose(asked, loan -> loan.beside().exemptions() > 0, books::exemptions);
        return asked.stream()
                .map(loan -> new LoanBook(
                        loan,
                        new GroupBook(
                                loan.rules(),
                                parts.getOrDefault(loan.id(), BookTable.Members.NONE)
                                        .parts(),
                                claims.getOrDefault(loan.id(), List.of()),
                                common(loan, parts, exemptions))))
                .toList();
    }

    private static <T> Map<LoanId, List<T>> ofThose(
            Collection<Loan> asked, Predicate<Loan> that, Function<Collection<LoanId>, Map<LoanId, List<T>>> read) {
        var some = asked.stream().filter(that).map(Loan::id).toList();
        return some.isEmpty() ? Map.of() : read.apply(some);
    }

    private static Common common(
            Loan loan, Map<LoanId, BookTable.Members> members, Map<LoanId, List<Exemption>> exemptions) {
        var read = members.getOrDefault(loan.id(), BookTable.Members.NONE);
        return new Common(
                loan.beside().purses(),
                read.savings(),
                read.standings(),
                exemptions.getOrDefault(loan.id(), List.of()));
    }

    /// Begins the book of a loan with its pay-out.
    void insert(NewLoan loan, GroupBook book, UUID by) {
        loans.waitForClosing();
        books.insertParts(loan.id(), book.members());
        books.insertRows(loan.id(), book.members());
        var act = new Act.PaidOut(loan.id().value(), loan.terms().disbursedOn());
        var from = From.of(act.on(), Standing.of(book));
        write(change(loan.id(), act, by, book, book, from, act.on(), List.of(), Optional.empty()), book);
    }

    /// Writes what an act changes: the act itself, what differs between the two books, and how the loan now stands.
    void save(LoanBook locked, Act act, GroupBook after, List<Receipt> receipts, Optional<Change.Key> key, UUID by) {
        var before = locked.book();
        seat(locked, after);
        var from = From.of(act.on(), Standing.changed(before, after));
        write(change(locked.loan().id(), act, by, before, after, from, act.on(), receipts, key), after);
    }

    /// Writes that an act was taken back: the book as if it had never been, and how members stood after every day from
    /// then on.
    ///
    /// @param days the book after each day on or after the act's; the last is the book now
    /// @param last the day of the latest act that stands
    void reverse(LoanBook locked, Act.Reversed act, SortedMap<LocalDate, GroupBook> days, LocalDate last, UUID by) {
        rewrite(locked, act, days, last, List.of(), Optional.empty(), by);
    }

    /// Writes an act that belongs before others that are recorded already.
    ///
    /// @param days the book after its day and after every later one; the last is the book now
    void insert(
            LoanBook locked,
            Act act,
            SortedMap<LocalDate, GroupBook> days,
            List<Receipt> receipts,
            Change.Key key,
            UUID by) {
        rewrite(locked, act, days, locked.loan().lastPostedOn(), receipts, Optional.of(key), by);
    }

    private void rewrite(
            LoanBook locked,
            Act act,
            SortedMap<LocalDate, GroupBook> days,
            LocalDate last,
            List<Receipt> receipts,
            Optional<Change.Key> key,
            UUID by) {
        var loan = locked.loan().id();
        var after = days.lastEntry().getValue();
        var from = Stream.concat(
                        From.of(days.firstKey(), Standing.gone(locked.book(), after)).stream(),
                        days.entrySet().stream()
                                .flatMap(day -> From.of(day.getKey(), Standing.of(day.getValue())).stream()))
                .toList();
        books.deleteClaims(loan);
        seat(locked, after);
        var before = new GroupBook(
                after.rules(), locked.book().members(), List.of(), locked.book().common());
        write(change(loan, act, by, before, after, from, last, receipts, key), after);
    }

    private void write(Change change, GroupBook after) {
        kept.keep(change.loan(), changes.write(change), after);
    }

    /// Where a place changed hands, instalments do before they are written.
    private void seat(LoanBook locked, GroupBook after) {
        if (!people(locked.book()).equals(people(after)))
            books.seat(locked.loan().id(), after.members());
    }

    private static List<PersonId> people(GroupBook book) {
        return book.members().stream().map(MemberPart::person).toList();
    }

    /// Writes that the loan got other instalments; the ones before are kept apart.
    void restructure(LoanBook locked, Act.Restructured act, GroupBook after, UUID by) {
        var loan = locked.loan().id();
        books.setInstalmentsAside(loan, act);
        books.insertRows(loan, after.members());
        var last = after.members().stream()
                .flatMap(member -> member.rows().stream())
                .map(MemberInstalment::dueOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        loans.restructured(loan, act.on(), last);
        var from = From.of(act.on(), Standing.of(after));
        write(change(loan, act, by, after, after, from, act.on(), List.of(), Optional.empty()), after);
    }

    /// What a loan's instalments were before each restructuring, the oldest first.
    List<Plan.Former> formerPlans(LoanId loan) {
        return books.formerPlans(loan);
    }

    private static Change change(
            LoanId loan,
            Act act,
            UUID by,
            GroupBook before,
            GroupBook after,
            List<From> from,
            LocalDate last,
            List<Receipt> receipts,
            Optional<Change.Key> key) {
        return new Change(
                loan,
                act,
                by,
                from,
                Standing.Total.of(after),
                after.common(),
                after.claims().size(),
                last,
                changedParts(before, after),
                changedRows(before, after),
                changedClaims(before, after),
                receipts,
                key);
    }

    private static List<MemberPart> changedParts(GroupBook before, GroupBook after) {
        var was = new LinkedHashMap<Object, MemberPart>();
        before.members().forEach(m -> was.put(m.person(), m));
        return after.members().stream()
                .filter(m -> !state(after, m).equals(state(before, was.getOrDefault(m.person(), m))))
                .toList();
    }

    private static List<?> state(GroupBook book, MemberPart member) {
        var common = book.common();
        return List.of(
                member.advance(),
                member.unable(),
                common.savingsOf(member.person()),
                common.standingOf(member.person()));
    }

    /// Most acts touch one member's instalments of ten: whose are the same list are not looked at one by one.
    private static List<Row> changedRows(GroupBook before, GroupBook after) {
        var was = new HashMap<PersonId, List<MemberInstalment>>();
        before.members().forEach(m -> was.put(m.person(), m.rows()));
        return after.members().stream()
                .filter(m -> !m.rows().equals(was.get(m.person())))
                .flatMap(m -> m.rows().stream()
                        .filter(row -> !was.getOrDefault(m.person(), List.of()).contains(row))
                        .map(row -> new Row(m.person().value(), row)))
                .toList();
    }

    private static List<Claim> changedClaims(GroupBook before, GroupBook after) {
        var was = new HashSet<>(before.claims());
        return after.claims().stream().filter(claim -> !was.contains(claim)).toList();
    }
}
