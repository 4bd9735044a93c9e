package id.renteng.financing;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanHistory.Told;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works every loan through again from its pay-out, act by act, with the pure arithmetic, and compares what comes out
/// with what is stored: members' parts, instalments, claims, how the loan stands, and whether it is settled; and the
/// figures of the last closed day, its portfolio at risk among them, with what its acts until then make of them.
@Service
public class LoanProof {

    private static final int PAGE = 500;

    private final LoanTable loans;
    private final LoanBooks books;
    private final LoanHistory history;
    private final DayProof days;

    LoanProof(LoanTable loans, LoanBooks books, LoanHistory history, DayProof days) {
        this.loans = loans;
        this.books = books;
        this.history = history;
        this.days = days;
    }

    /// What was looked at and what is wrong.
    ///
    /// @param acts        how many acts were worked through
    /// @param differences one sentence each; empty when all agrees
    public record Report(long loans, long acts, List<String> differences) {}

    @Transactional(readOnly = true)
    public Report verify() {
        var differences = new ArrayList<>(days.totals());
        var closed = days.last();
        var atRisk = new AtRiskProof();
        long seen = 0;
        long acts = 0;
        long before = Long.MAX_VALUE;
        for (var page = loans.list("", "", before, PAGE); !page.isEmpty(); page = loans.list("", "", before, PAGE)) {
            for (var read : books.read(page)) {
                var told = history.of(read);
                acts += told.acts().size();
                Stream.concat(compare(read, told), ofDay(read, closed, atRisk))
                        .forEach(what -> differences.add(
                                "loan %d: %s".formatted(read.loan().number(), what)));
            }
            seen += page.size();
            before = page.getLast().number();
        }
        closed.ifPresent(day -> differences.addAll(days.atRisk(day, atRisk)));
        return new Report(seen, acts, List.copyOf(differences));
    }

    private Stream<String> compare(LoanBook read, Told told) {
        var replay = told.replay();
        if (replay.refused().isPresent()) {
            var act = replay.refused().get();
            return Stream.of(
                    "its %s of %s is against the rules".formatted(act.getClass().getSimpleName(), act.on()));
        }
        var again = replay.book();
        var differences = new ArrayList<String>();
        if (again.members().size() != read.book().members().size()) return Stream.of("other members than its acts say");
        for (int i = 0; i < again.members().size(); i++) {
            var stored = read.book().members().get(i);
            if (!again.members().get(i).equals(stored))
                differences.add(of(stored, again.members().get(i)));
        }
        if (!new HashSet<>(again.claims()).equals(new HashSet<>(read.book().claims()))) {
            differences.add("%s claimed among members, %s by its acts"
                    .formatted(open(read.book().claims()), open(again.claims())));
        }
        if (!beside(again).equals(beside(read.book()))) {
            differences.add("reserve, savings or standings are not as its acts say");
        }
        if (!loans.total(read.loan().id()).equals(Standing.Total.of(again))) {
            differences.add("it does not stand as its acts say");
        }
        if (read.loan().isSettled() != again.isSettled())
            differences.add("settled: " + read.loan().isSettled());
        return differences.stream();
    }

    private static List<?> beside(GroupBook book) {
        var common = book.common();
        var members = book.members().stream()
                .map(MemberPart::person)
                .map(person -> List.of(common.savingsOf(person), common.standingOf(person)))
                .toList();
        return List.of(common.in(Purse.RESERVE), common.in(Purse.GUARANTOR), common.exemptions(), members);
    }

    private Stream<String> ofDay(LoanBook read, Optional<DayFigureTable.Closed> closed, AtRiskProof atRisk) {
        return closed.stream().flatMap(day -> days.differences(read, day, atRisk).stream());
    }

    private static String of(MemberPart stored, MemberPart again) {
        return "member %s has %s outstanding and %s in advance, %s and %s by the acts"
                .formatted(
                        stored.person().value(),
                        stored.outstanding(),
                        stored.advance(),
                        again.outstanding(),
                        again.advance());
    }

    private static Money open(List<Claim> claims) {
        return Money.sum(claims, Claim::open);
    }
}
