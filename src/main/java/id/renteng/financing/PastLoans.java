package id.renteng.financing;

import id.renteng.financing.ApplicationRefusal.MembersBehind;
import id.renteng.financing.ApplicationRefusal.PartOutside;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.ageing.UnpaidSince;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.BasisPoints;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the last loan of a group lets its members have in the next one: the consequence that its scheme chose for who
/// has not made good what others paid, and the ladder of the scheme that is asked for.
@Component
class PastLoans {

    private final LoanTable loans;
    private final LoanBooks books;
    private final LoanHistory history;

    PastLoans(LoanTable loans, LoanBooks books, LoanHistory history) {
        this.loans = loans;
        this.books = books;
        this.history = history;
    }

    /// What keeps these parts from the bank, if anything does.
    Optional<ApplicationRefusal> problem(ApplicationFile file, Scheme scheme, LocalDate on) {
        var last = loans.ofGroup(file.group()).stream().findFirst().map(books::read);
        var consequence =
                last.map(read -> read.book().rules().choices().consequence()).orElse(Consequence.NONE);
        var concerned = last.map(read -> consequence.concerns(read.book(), on)).orElse(List.of()).stream()
                .map(MemberPart::person)
                .filter(file.members()::contains)
                .toList();
        boolean blocks = consequence == Consequence.BLOCKED || consequence == Consequence.ALL_LOCKED;
        if (blocks && !concerned.isEmpty()) return Optional.of(new MembersBehind(concerned));
        var past = scheme.ladder().first().isZero() && concerned.isEmpty()
                ? Map.<PersonId, Ladder.Past>of()
                : last.map(read -> past(read, on)).orElse(Map.of());
        var ceiling = scheme.limits().memberMaxOf(file.total());
        for (var part : file.parts()) {
            var before = Optional.ofNullable(past.get(part.member()));
            var most = scheme.ladder().most(before, ceiling);
            if (concerned.contains(part.member())) {
                most = most.min(before.map(Ladder.Past::part).orElse(most));
            }
            if (part.amount().isMoreThan(most)) {
                return Optional.of(
                        new PartOutside(part.member(), scheme.limits().memberMin(), most));
            }
        }
        return Optional.empty();
    }

    private Map<PersonId, Ladder.Past> past(LoanBook read, LocalDate on) {
        var replay = history.of(read).replay();
        var past = new HashMap<PersonId, Ladder.Past>();
        for (var member : read.book().members()) {
            var due = member.rows().stream().filter(row -> row.isDue(on)).toList();
            long onTime = due.stream()
                    .filter(row -> isPaidOnTime(replay, member.person(), row))
                    .count();
            var share = new BasisPoints(due.isEmpty() ? 0 : (int) (onTime * 10_000 / due.size()));
            past.put(member.person(), new Ladder.Past(member.part(), share));
        }
        return past;
    }

    /// Whether at the end of its due date nothing of it was open on her own account, whatever others paid.
    private static boolean isPaidOnTime(Replay replay, PersonId person, MemberInstalment row) {
        var then = bookOn(replay, row.dueOn());
        return then.member(person)
                .flatMap(member -> UnpaidSince.of(then, member).own())
                .map(since -> since.isAfter(row.dueOn()))
                .orElse(true);
    }

    private static GroupBook bookOn(Replay replay, LocalDate day) {
        return replay.done().stream()
                .filter(after -> !after.act().on().isAfter(day))
                .reduce((_, latest) -> latest)
                .map(Replay.After::book)
                .orElse(replay.start());
    }
}
