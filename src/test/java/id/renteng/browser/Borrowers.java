package id.renteng.browser;

import static id.renteng.financing.PaidOut.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ActId;
import id.renteng.financing.CorrectionId;
import id.renteng.financing.Corrections;
import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecisionId;
import id.renteng.financing.LoanDecisions;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingId;
import id.renteng.financing.Meetings;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Receipt;
import id.renteng.financing.Replacements;
import id.renteng.financing.Sheet;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.schedule.Method;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/// A loan that runs since two months. At its first meeting H paid nothing and A and D stood in for her; at its second,
/// three days ago, D was short herself, B stood in for half, and the rest is late.
@TestComponent
@Import(PaidOut.class)
class Borrowers {

    private static final Actor MAKER = new Actor(new UUID(8, 77), "Rudi", Role.BANK_MAKER, null, "MITRA");

    private final PaidOut paidOut;
    private final Meetings meetings;
    private final Loans loans;
    private final Corrections corrections;
    private final Replacements replacements;
    private final LoanDecisions decisions;
    private final Clock clock;

    Borrowers(
            PaidOut paidOut,
            Meetings meetings,
            Loans loans,
            Corrections corrections,
            Replacements replacements,
            LoanDecisions decisions,
            Clock clock) {
        this.paidOut = paidOut;
        this.meetings = meetings;
        this.loans = loans;
        this.corrections = corrections;
        this.replacements = replacements;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// @return for the paths of a loan up to each variable, what to put there
    Map<String, String> borrow(LoanGroupId id, List<PersonId> members) {
        var on = LocalDate.now(clock).minusDays(3).minusMonths(2);
        var group = paidOut.lend(id, members, on);
        meet(group, on.plusMonths(1), 'H', 0, cover(group, 'H', 'A', 100_000), cover(group, 'H', 'D', 71_666));
        meet(group, on.plusMonths(2), 'D', 100_000, cover(group, 'D', 'B', 128_750));
        var loan = loans.seenBy(OFFICER, group.loan()).loan();
        var receipt = loans.receiptsOf(loan).stream()
                .filter(given -> given.isCover() && given.payer().equals(group.person('D')))
                .map(Receipt::id)
                .findFirst()
                .orElseThrow();
        var last = loans.meetingsOf(loan).getFirst().id();
        return Map.of(
                "/loans/", group.loan().value().toString(),
                "/loans/{id}/meetings/", last.value().toString(),
                "/loans/{id}/acts/", last.value().toString(),
                "/corrections/", correction(group, last),
                "/loan-decisions/", decision(group),
                "/loans/{id}/receipts/", receipt.value().toString(),
                "/loans/{id}/passbooks/", group.person('D').value().toString(),
                "/loans/{id}/members/", group.person('D').value().toString(),
                "/loans/{id}/claims/", group.person('H').value().toString());
    }

    /// The chair says that D paid all of it.
    private String correction(Group group, MeetingId meeting) {
        var before = replacements.before(group.chair(), group.loan(), meeting);
        var lines = before.book().members().stream()
                .map(member ->
                        new Line(member.person(), Presence.PRESENT, member.shortfall(before.on()), Optional.empty()))
                .toList();
        var right = Optional.of(new Sheet(group.loan(), before.on(), lines, List.of()));
        var asked = corrections.propose(
                group.loan(), ActId.of(meeting), right, "D membayar penuh, uangnya di amplop lain", group.chair());
        if (asked instanceof Result.Done<CorrectionId, ?>(var id))
            return id.value().toString();
        throw new AssertionError(asked);
    }

    /// The bank means to give it more time.
    private String decision(Group group) {
        var terms = new Restructure(
                Method.FLAT, new BasisPoints(300), 18, LocalDate.now(clock).plusMonths(1));
        var proposed = decisions.propose(group.loan(), terms, "pasar terendam banjir tiga minggu", MAKER);
        if (proposed instanceof Result.Done<LoanDecisionId, ?>(var id))
            return id.value().toString();
        throw new AssertionError(proposed);
    }

    private void meet(Group group, LocalDate on, char debtor, long paid, Cover... covers) {
        var lines = loans.seenBy(OFFICER, group.loan(), on).book().members().stream()
                .map(member -> member.person().equals(group.person(debtor))
                        ? shortfall(member.person(), paid, on)
                        : new Line(member.person(), Presence.PRESENT, member.shortfall(on), Optional.empty()))
                .toList();
        var sheet = new Sheet(group.loan(), on, lines, List.of(covers));
        assertThat(meetings.post(sheet, IdempotencyKey.random(), group.chair())).isInstanceOf(Result.Done.class);
    }

    private static Line shortfall(PersonId person, long paid, LocalDate on) {
        var why = new Shortfall(Reason.CUSTOMER_PAYS_LATE, on.plusDays(14));
        return new Line(person, Presence.EXCUSED, Money.rupiah(paid), Optional.of(why));
    }

    private static Cover cover(Group group, char debtor, char coverer, long rupiah) {
        return new Cover(
                group.person(debtor), group.person(coverer), Money.rupiah(rupiah), Optional.of(CoverConsent.SIGNED));
    }
}
