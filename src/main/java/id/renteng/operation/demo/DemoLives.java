package id.renteng.operation.demo;

import id.renteng.financing.ActId;
import id.renteng.financing.Bonds;
import id.renteng.financing.Claims;
import id.renteng.financing.CorrectionId;
import id.renteng.financing.Corrections;
import id.renteng.financing.LoanDecision;
import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecision.WriteOff;
import id.renteng.financing.LoanDecisionId;
import id.renteng.financing.LoanDecisions;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.PurseReturns;
import id.renteng.financing.ReceiptId;
import id.renteng.financing.Repayments;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.operation.demo.DemoMeetings.Aside;
import id.renteng.operation.demo.DemoMeetings.OwnStory;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What can happen to a loan, each to one group of the demo city.
@Component
class DemoLives {

    private static final Aside ASIDE = new Aside(Money.rupiah(10_000), Money.rupiah(5_000));
    private static final BasisPoints RATE = new BasisPoints(300);

    private final DemoMeetings meetings;
    private final Loans loans;
    private final Repayments repayments;
    private final Claims claims;
    private final Corrections corrections;
    private final Bonds bonds;
    private final PurseReturns returns;
    private final LoanDecisions decisions;

    DemoLives(
            DemoMeetings meetings,
            Loans loans,
            Repayments repayments,
            Claims claims,
            Corrections corrections,
            Bonds bonds,
            PurseReturns returns,
            LoanDecisions decisions) {
        this.meetings = meetings;
        this.loans = loans;
        this.repayments = repayments;
        this.claims = claims;
        this.corrections = corrections;
        this.bonds = bonds;
        this.returns = returns;
        this.decisions = decisions;
    }

    /// A loan and what is needed to tell what happened to it.
    ///
    /// @param days its due dates up to today
    private record Told(LoanId loan, List<PersonId> people, List<LocalDate> days, LocalDate today, Actor officer) {

        PersonId last(int back) {
            return people.get(people.size() - 1 - back);
        }

        LocalDate lastDay() {
            return days.getLast();
        }
    }

    /// Everybody puts savings and reserve aside; both help one who is short, she makes it good, and at the end all goes
    /// back.
    void withPurses(LoanId loan, LocalDate today, Actor officer) {
        var told = tell(loan, today, officer);
        for (int number = 0; number < told.days().size(); number++) {
            var day = told.days().get(number);
            if (number == 2) Steps.done(meetings.holdWithout(told.last(0), loan, day, ASIDE, officer));
            else Steps.done(meetings.hold(loan, day, List.of(), ASIDE, officer));
        }
        Steps.done(returns.giveBack(loan, told.lastDay().plusDays(3), IdempotencyKey.random(), officer));
    }

    /// The group of the chair and the member who sign in: she was covered twice. The chair let go of the first; of the
    /// second something is still open. A payment was taken back, and another correction waits.
    void amongFriends(LoanId loan, LocalDate today, Actor officer, Actor chair) {
        var told = tell(loan, today, officer);
        var days = told.days();
        hold(told, days.subList(0, 2));
        coveredByTwo(told, days.get(2));
        Steps.done(claims.forgive(loan, told.last(0), days.get(2).plusDays(2), chair));
        hold(told, days.subList(3, 5));
        var wrong = bring(
                told, told.people().get(1), Money.rupiah(50_000), days.get(4).plusDays(3));
        var asked = correct(loan, wrong, "uang itu milik kelompok lain", chair);
        Steps.done(corrections.approve(asked, officer));
        hold(told, days.subList(5, days.size() - 1));
        coveredByTwo(told, told.lastDay());
        var on = today.isBefore(told.lastDay().plusDays(6))
                ? today
                : told.lastDay().plusDays(6);
        var doubted = bring(told, told.last(0), Money.rupiah(40_000), on);
        correct(loan, doubted, "menurut catatan saya Rp45.000", chair);
    }

    /// Three were late last month: two brought it before the next meeting, the third is still behind.
    void late(LoanId loan, LocalDate today, Actor officer) {
        var told = tell(loan, today, officer);
        var days = told.days();
        hold(told, days.subList(0, days.size() - 2));
        var bad = days.get(days.size() - 2);
        var nothing = List.of(nothing(told.last(0)), nothing(told.last(1)), nothing(told.last(2)));
        Steps.done(meetings.hold(loan, bad, nothing, officer));
        for (var person : List.of(told.last(0), told.last(1))) {
            bring(told, person, member(told, person, bad).shortfall(bad), bad.plusDays(18));
        }
        var half = Money.rupiah(member(told, told.last(2), told.lastDay())
                        .shortfall(told.lastDay())
                        .rupiah()
                / 2);
        var behind = new OwnStory(told.last(2), half, Reason.CUSTOMER_PAYS_LATE, Map.of());
        Steps.done(meetings.hold(loan, told.lastDay(), List.of(behind), officer));
    }

    /// A member died; her insurance paid the bank.
    void withADeath(LoanId loan, LocalDate today, Actor officer) {
        var told = tell(loan, today, officer);
        var days = told.days();
        var dead = told.last(1);
        hold(told, days.subList(0, 5));
        Steps.done(bonds.died(loan, dead, days.get(4).plusDays(11), officer));
        hold(told, days.subList(5, 6));
        var paidOn = days.get(5).plusDays(9);
        bring(told, dead, member(told, dead, paidOn).outstanding(), paidOn);
        hold(told, days.subList(6, days.size()));
    }

    /// The group stopped paying after a flood; the bank gave it other instalments.
    void withOtherTerms(LoanId loan, LocalDate today, Map<Role, Actor> staff) {
        var told = tell(loan, today, actor(staff, Role.OFFICER));
        hold(told, told.days().subList(0, told.days().size() - 3));
        var terms = new Restructure(Method.FLAT, RATE, 12, today.plusMonths(1));
        confirm(propose(told, terms, "banjir merusak lapak anggota", staff), staff);
    }

    /// The bank looks at other instalments for a group that is late; its second officer has not decided.
    void waitsForTheBank(LoanId loan, LocalDate today, Map<Role, Actor> staff) {
        var told = tell(loan, today, actor(staff, Role.OFFICER));
        hold(told, told.days().subList(0, told.days().size() - 2));
        propose(told, new Restructure(Method.FLAT, RATE, 6, today.plusMonths(1)), "pasar direnovasi", staff);
    }

    /// One was covered and cannot pay, then nobody paid any more; the bank wrote it off, and something came back.
    void writtenOff(LoanId loan, LocalDate today, Map<Role, Actor> staff) {
        var officer = actor(staff, Role.OFFICER);
        var told = tell(loan, today, officer);
        hold(told, told.days().subList(0, 1));
        coveredByTwo(told, told.days().get(1));
        Steps.done(claims.declareUnable(loan, told.last(0), told.days().get(1).plusDays(20), officer));
        confirm(propose(told, new WriteOff(), "usaha tutup, kelompok tidak bertemu lagi", staff), staff);
        bring(told, told.people().getFirst(), Money.rupiah(150_000), today);
    }

    private Told tell(LoanId loan, LocalDate today, Actor officer) {
        var file = loans.seenBy(officer, loan);
        var people = file.book().members().stream().map(MemberPart::person).toList();
        var days = DemoMeetings.dueDates(file).stream()
                .filter(day -> !day.isAfter(today))
                .toList();
        return new Told(loan, people, days, today, officer);
    }

    private void hold(Told told, List<LocalDate> days) {
        for (var day : days) Steps.done(meetings.hold(told.loan(), day, List.of(), told.officer()));
    }

    /// The last of the list brings a part; the chair and the secretary pay the rest.
    private void coveredByTwo(Told told, LocalDate day) {
        var debtor = told.last(0);
        var due = member(told, debtor, day).shortfall(day);
        var brings = Money.rupiah(due.rupiah() / 3);
        var missing = due.minus(brings);
        var one = Money.rupiah(missing.rupiah() / 2);
        var covered = Map.of(told.people().get(0), one, told.people().get(1), missing.minus(one));
        var story = new OwnStory(debtor, brings, Reason.POOR_SALES, covered);
        Steps.done(meetings.hold(told.loan(), day, List.of(story), told.officer()));
    }

    private ReceiptId bring(Told told, PersonId person, Money amount, LocalDate on) {
        return Steps.done(repayments.receive(told.loan(), person, amount, on, IdempotencyKey.random(), told.officer()));
    }

    private CorrectionId correct(LoanId loan, ReceiptId wrong, String reason, Actor chair) {
        return Steps.done(corrections.propose(loan, ActId.of(wrong), Optional.empty(), reason, chair));
    }

    private LoanDecisionId propose(Told told, LoanDecision decision, String reason, Map<Role, Actor> staff) {
        return Steps.done(decisions.propose(told.loan(), decision, reason, actor(staff, Role.BANK_MAKER)));
    }

    private void confirm(LoanDecisionId decision, Map<Role, Actor> staff) {
        Steps.done(decisions.confirm(decision, actor(staff, Role.BANK_CHECKER)));
    }

    private MemberPart member(Told told, PersonId person, LocalDate on) {
        return loans.seenBy(told.officer(), told.loan(), on)
                .book()
                .member(person)
                .orElseThrow();
    }

    private static OwnStory nothing(PersonId person) {
        return new OwnStory(person, Money.ZERO, Reason.ILLNESS, Map.of());
    }

    private static Actor actor(Map<Role, Actor> staff, Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
