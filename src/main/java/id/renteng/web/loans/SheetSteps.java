package id.renteng.web.loans;

import id.renteng.financing.Loan;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingId;
import id.renteng.financing.Meetings;
import id.renteng.financing.Replacements;
import id.renteng.financing.SheetCheck;
import id.renteng.financing.Shortage;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the steps of a meeting sheet.
@Component
class SheetSteps {

    /// A meeting up to so many days before the due date is held for it.
    private static final int DAYS_EARLY = 7;

    private final Loans loans;
    private final Meetings meetings;
    private final Replacements replacements;
    private final LoanHeads heads;
    private final Clock clock;

    SheetSteps(Loans loans, Meetings meetings, Replacements replacements, LoanHeads heads, Clock clock) {
        this.loans = loans;
        this.meetings = meetings;
        this.replacements = replacements;
        this.heads = heads;
        this.clock = clock;
    }

    /// What came with the form, for the members of this loan.
    SheetForm form(UUID id, Map<String, String> sent, Actor by) {
        return form(loans.seenBy(by, new LoanId(id)), sent, Optional.empty());
    }

    /// What came with the form of a sheet that is to take a meeting's place, on the day of that meeting.
    SheetForm replacing(UUID id, MeetingId meeting, Map<String, String> sent, Actor by) {
        var file = replacements.before(by, new LoanId(id), meeting);
        var values = new LinkedHashMap<>(sent);
        values.put("on", file.on().toString());
        values.putIfAbsent("key", IdempotencyKey.random().value().toString());
        return form(file, values, Optional.of(meeting));
    }

    /// The sheet of a meeting as it was recorded.
    SheetForm recorded(UUID id, MeetingId meeting, Actor by) {
        var values = new LinkedHashMap<String, String>();
        for (var line : meetings.seenBy(by, meeting).lines()) {
            values.put(SheetForm.of("paid", line.person()), Amounts.write(line.paid()));
            putAside(values, "saved", line.person(), line.said().saved());
            putAside(values, "reserved", line.person(), line.said().reserved());
            values.put(SheetForm.of("presence", line.person()), line.presence().name());
            line.shortfall().ifPresent(why -> {
                values.put(SheetForm.of("reason", line.person()), why.reason().name());
                values.put(
                        SheetForm.of("promised", line.person()),
                        why.promisedOn().toString());
            });
        }
        return replacing(id, meeting, values, by);
    }

    private static void putAside(Map<String, String> values, String what, PersonId person, Money amount) {
        if (amount.isPositive()) values.put(SheetForm.of(what, person), Amounts.write(amount));
    }

    /// A sheet on which everybody came and paid what is due, or all that she owes.
    ///
    /// @param on as typed
    SheetForm filled(UUID id, String on, boolean all, Actor by) {
        var loan = loans.seenBy(by, new LoanId(id)).loan();
        var written = form(id, Map.of("on", on), by);
        var file = loans.seenBy(by, loan.id(), shownDay(written, loan));
        var values = new LinkedHashMap<String, String>();
        values.put("key", IdempotencyKey.random().value().toString());
        values.put("on", on);
        for (var member : file.book().members()) {
            var pays = all ? file.book().owedBy(member.person()) : inCash(member.shortfall(dueOn(file)), member, file);
            values.put(SheetForm.of("paid", member.person()), Amounts.write(pays));
        }
        return form(file, values, Optional.empty());
    }

    /// Counted in the cash unit of the scheme; what is too much goes to her savings, but never above what she owes.
    private static Money inCash(Money due, MemberPart member, LoanFile file) {
        long unit = file.loan().rules().choices().cashUnit();
        if (file.book().owedBy(member.person()).equals(due)) return due;
        return Money.rupiah((due.rupiah() + unit - 1) / unit * unit);
    }

    ModelAndView payments(SheetForm form, boolean open, Errors errors, HttpStatus status, Actor by) {
        var file = file(form, by);
        var head = head(form, by);
        var rows = file.book().members().stream()
                .map(member -> row(member, file, head))
                .toList();
        return new Page("loans/payments", new PaymentsPage(head, form, dueOn(file), rows, open, errors), status);
    }

    ModelAndView shortfall(SheetForm form, List<Shortage> shortages, Errors errors, HttpStatus status, Actor by) {
        return new Page("loans/shortfall", new ShortfallPage(head(form, by), form, shortages, errors), status);
    }

    ModelAndView check(SheetForm form, SheetCheck check, Errors errors, HttpStatus status, Actor by) {
        return new Page("loans/check", new CheckPage(head(form, by), form, form.sheet(), check, errors), status);
    }

    LoanHead head(SheetForm form, Actor by) {
        return heads.of(loans.seenBy(by, form.loan()).loan(), form.members());
    }

    private static SheetForm form(LoanFile file, Map<String, String> sent, Optional<MeetingId> replaces) {
        var people = file.book().members().stream().map(MemberPart::person).toList();
        return new SheetForm(file.loan().id(), people, sent, replaces);
    }

    /// The loan as the sheet finds it.
    private LoanFile file(SheetForm form, Actor by) {
        return form.replaces()
                .map(meeting -> replacements.before(by, form.loan(), meeting))
                .orElseGet(() -> {
                    var loan = loans.seenBy(by, form.loan()).loan();
                    return loans.seenBy(by, form.loan(), shownDay(form, loan));
                });
    }

    private static PaymentsPage.Row row(MemberPart member, LoanFile file, LoanHead head) {
        return new PaymentsPage.Row(
                member.person(),
                head.name(member.person()),
                member.shortfall(dueOn(file)),
                member.shortfall(file.on().minusDays(1)),
                file.book().debtsOf(member.person()));
    }

    /// The day of the sheet, or today where no meeting can have been on it.
    private LocalDate shownDay(SheetForm form, Loan loan) {
        var today = LocalDate.now(clock);
        return form.on()
                .filter(day -> !day.isBefore(loan.paidOutOn()) && !day.isAfter(today))
                .orElse(today);
    }

    private static LocalDate dueOn(LoanFile file) {
        return file.nextDueOn()
                .filter(next -> !next.isAfter(file.on().plusDays(DAYS_EARLY)))
                .orElse(file.on());
    }
}
