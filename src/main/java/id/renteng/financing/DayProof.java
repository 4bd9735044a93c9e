package id.renteng.financing;

import id.renteng.financing.DayFigureTable.Closed;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.ageing.UnpaidSince;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Works the last closed day of a loan out again, from the acts its close knew, with the pure arithmetic: figures,
/// penalties, reminders, and with all loans together the portfolio at risk. Of every closed day it adds the loans up
/// again.
@Component
class DayProof {

    private static final int DAYS_AHEAD = 3;

    private final DayFigureTable figures;
    private final PenaltyTable penalties;
    private final ReminderTable reminders;
    private final LoanHistory history;
    private final SchemeTable schemes;

    DayProof(
            DayFigureTable figures,
            PenaltyTable penalties,
            ReminderTable reminders,
            LoanHistory history,
            SchemeTable schemes) {
        this.figures = figures;
        this.penalties = penalties;
        this.reminders = reminders;
        this.history = history;
        this.schemes = schemes;
    }

    Optional<Closed> last() {
        return figures.last();
    }

    List<String> totals() {
        return figures.withWrongTotals().stream()
                .map(day -> "day %s: its totals are not the sums of its loans".formatted(day))
                .toList();
    }

    List<String> atRisk(Closed closed, AtRiskProof proof) {
        return proof.differences(closed.day(), figures.atRisk(closed.day()));
    }

    /// @param atRisk where a loan that ran is counted
    List<String> differences(LoanBook read, Closed closed, AtRiskProof atRisk) {
        var day = closed.day();
        var loan = read.loan();
        var then = running(read, closed);
        then.ifPresent(book -> atRisk.add(loan.bank(), book, day));
        var wrong = new ArrayList<String>();
        if (!figures.of(loan.id(), day).equals(then.map(book -> LoanDay.of(book, loan.lender(), day)))) {
            wrong.add("its figures of %s are not what its acts make of them".formatted(day));
        }
        var charged = then.map(book -> charges(loan, book, day)).orElse(Map.of());
        if (!penalties.on(loan.id(), day).equals(charged)) {
            wrong.add("its penalties of %s are not what its scheme charges".formatted(day));
        }
        var queued = then.map(book -> reminders(book, day)).orElse(Set.of());
        if (!reminders.queued(loan.id(), day.plusDays(1)).equals(queued)) {
            wrong.add("its reminders after %s are not those of its due dates".formatted(day));
        }
        return wrong;
    }

    /// The book at the end of the day as its close knew it; nothing if the loan did not run then.
    private Optional<GroupBook> running(LoanBook read, Closed closed) {
        var told = history.of(read, closed.actsUntil());
        var steps = told.steps().stream()
                .filter(step -> !step.act().on().isAfter(closed.day()))
                .toList();
        boolean writtenOff = steps.stream().anyMatch(step -> step.act() instanceof Act.WrittenOff);
        if (steps.isEmpty() || writtenOff) return Optional.empty();
        return Optional.of(told.replay(steps).book()).filter(book -> !book.isSettled());
    }

    private Map<PenaltyTable.Key, Money> charges(Loan loan, GroupBook book, LocalDate day) {
        var scheme = schemes.lasting(loan.scheme());
        if (!(scheme.penalty() instanceof Penalty.Charged rule)) return Map.of();
        var before = penalties.before(loan.id(), day);
        var charges = new HashMap<PenaltyTable.Key, Money>();
        for (var member : book.members()) {
            if (book.common().diedOn(member.person()).isPresent()) continue;
            LateCharge.of(member, rule, day, ofMember(before, member))
                    .forEach((due, amount) -> charges.put(new PenaltyTable.Key(member.person(), due), amount));
        }
        return charges;
    }

    private static Map<LocalDate, Money> ofMember(Map<PenaltyTable.Key, Money> charged, MemberPart member) {
        return charged.entrySet().stream()
                .filter(one -> one.getKey().person().equals(member.person()))
                .collect(Collectors.toMap(one -> one.getKey().dueOn(), Map.Entry::getValue));
    }

    /// Three days ahead, on the day, and the day after if something is missing.
    private static Set<List<Object>> reminders(GroupBook book, LocalDate day) {
        var since = book.members().stream()
                .map(member -> UnpaidSince.of(book, member))
                .filter(one -> one.until().isEmpty())
                .flatMap(one -> one.bank().stream())
                .min(LocalDate::compareTo);
        var dues = book.members().stream()
                .flatMap(member -> member.rows().stream())
                .map(row -> row.dueOn())
                .filter(due -> since.filter(first -> !first.isAfter(due)).isPresent())
                .collect(Collectors.toSet());
        var queued = new HashSet<List<Object>>();
        var tomorrow = day.plusDays(1);
        var soon = tomorrow.plusDays(DAYS_AHEAD);
        if (dues.contains(soon)) queued.add(List.of(Reminder.Kind.SOON, Role.CHAIR, soon));
        if (dues.contains(tomorrow)) queued.add(List.of(Reminder.Kind.TODAY, Role.CHAIR, tomorrow));
        if (dues.contains(day)) {
            queued.add(List.of(Reminder.Kind.LATE, Role.CHAIR, day));
            queued.add(List.of(Reminder.Kind.LATE, Role.OFFICER, day));
        }
        return queued;
    }
}
