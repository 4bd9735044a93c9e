package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.banking.BankCode;
import id.renteng.financing.ApplicationRefusal.MembersBehind;
import id.renteng.financing.ApplicationRefusal.PartOutside;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What happened in a loan decides what its members may have in the next.
@SpringBootTest
@Import({PaidOut.class, RandomLives.class})
class PastLoansTests {

    private static final LocalDate MONTH_1 = ON.plusMonths(1);
    private static final Ladder LADDER =
            new Ladder(Money.rupiah(2_000_000), new BasisPoints(10_000), new BasisPoints(5_000));

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Meetings meetings;

    @Autowired
    Repayments repayments;

    @Autowired
    PastLoans past;

    @Test
    void who_has_not_made_good_what_others_paid_does_not_borrow() {
        var group = paidOut.group("Jenjang 1");
        meet(group);
        assertThat(past.problem(file(group, 3_000_000), BorrowingTown.scheme(Ladder.NONE), MONTH_1))
                .contains(new MembersBehind(List.of(group.person('H'))));
        pay(group);
        assertThat(past.problem(file(group, 3_000_000), BorrowingTown.scheme(Ladder.NONE), MONTH_1.plusDays(3)))
                .isEmpty();
    }

    @Test
    void who_paid_on_time_herself_climbs_and_who_was_covered_does_not() {
        var group = paidOut.group("Jenjang 2");
        meet(group);
        pay(group);
        var day = MONTH_1.plusDays(3);
        assertThat(past.problem(file(group, 3_000_000), BorrowingTown.scheme(LADDER), day))
                .contains(new PartOutside(group.person('H'), Money.rupiah(500_000), Money.rupiah(2_000_000)));
        assertThat(past.problem(file(group, 2_000_000), BorrowingTown.scheme(LADDER), day))
                .isEmpty();
    }

    /// Everybody pays but H, whom A and E cover.
    private void meet(Group group) {
        var lines = new ArrayList<Line>();
        for (var member : lives.book(group.loan()).members()) {
            boolean isH = member.person().equals(group.person('H'));
            lines.add(new Line(
                    member.person(),
                    Presence.PRESENT,
                    isH ? Money.ZERO : member.shortfall(MONTH_1),
                    isH ? Optional.of(new Shortfall(Reason.ILLNESS, MONTH_1.plusDays(3))) : Optional.empty()));
        }
        var covers = List.of(cover(group, 'A', 128_750), cover(group, 'E', 42_916));
        var sheet = new Sheet(group.loan(), MONTH_1, lines, covers);
        assertThat(meetings.post(sheet, IdempotencyKey.random(), OFFICER)).isInstanceOf(Done.class);
    }

    private static Cover cover(Group group, char coverer, long amount) {
        return new Cover(
                group.person('H'), group.person(coverer), Money.rupiah(amount), Optional.of(CoverConsent.SPOKEN));
    }

    private void pay(Group group) {
        assertThat(repayments.receive(
                        group.loan(),
                        group.person('H'),
                        Money.rupiah(171_666),
                        MONTH_1.plusDays(3),
                        IdempotencyKey.random(),
                        OFFICER))
                .isInstanceOf(Done.class);
    }

    private static ApplicationFile file(Group group, long each) {
        var parts = group.people().stream()
                .map(person ->
                        new Part(person, Money.rupiah(person.equals(group.person('H')) ? each : 2_000_000), "bahan"))
                .toList();
        return new ApplicationFile(
                ApplicationId.random(),
                1,
                group.id(),
                SchemeId.random(),
                new BankCode("MITRA"),
                Money.rupiah(20_000_000),
                12,
                MONTH_1,
                parts);
    }
}
