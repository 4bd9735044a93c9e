package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.financing.CorrectionRefusal.AlreadyDecided;
import id.renteng.financing.CorrectionRefusal.AlreadyReversed;
import id.renteng.financing.CorrectionRefusal.AnotherWaits;
import id.renteng.financing.CorrectionRefusal.LaterDependsOn;
import id.renteng.financing.CorrectionRefusal.NotReversible;
import id.renteng.financing.CorrectionRefusal.NotTheLast;
import id.renteng.financing.CorrectionRefusal.ReasonMissing;
import id.renteng.financing.CorrectionRefusal.SamePerson;
import id.renteng.financing.CorrectionRefusal.SheetRefused;
import id.renteng.financing.Happening.Kind;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.GroupBook;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class CorrectionsTests {

    static final Actor SECOND = new Actor(new UUID(0, 9), "Pak Hasan", Role.OFFICER, null, null);
    static final LocalDate MONTH_1 = ON.plusMonths(1);

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Corrections corrections;

    @Autowired
    Repayments repayments;

    @Autowired
    Meetings meetings;

    @Autowired
    Claims claims;

    @Autowired
    LoanActs acts;

    @Autowired
    Loans loans;

    @Autowired
    Ledger ledger;

    @Autowired
    LoanProof proof;

    @Autowired
    JdbcClient db;

    @AfterEach
    void everything_reconciles() {
        allBooks.mustAgree();
    }

    @Test
    void a_payment_taken_back_leaves_the_loan_and_both_books_as_if_it_had_never_been() {
        var group = paidOut.group("Koreksi 1");
        var before = state(group);
        var receipt = pay(group, 'A', 300_000, MONTH_1);
        takeBack(group, receipt);
        assertThat(state(group)).isEqualTo(before);
    }

    @Test
    void taking_the_reversal_back_restores_the_payment() {
        var group = paidOut.group("Koreksi 2");
        var receipt = pay(group, 'A', 300_000, MONTH_1);
        var paid = state(group);
        var reversal = takeBack(group, receipt);
        takeBack(group, reversal);
        assertThat(state(group)).isEqualTo(paid);
        assertThat(corrections.propose(group.loan(), receipt, Optional.empty(), "salah lagi", OFFICER))
                .isEqualTo(refused(new AlreadyReversed()));
    }

    @Test
    void what_others_paid_later_stays_and_what_went_another_way_because_of_it_is_taken_back_first() {
        var group = paidOut.group("Koreksi 3");
        var first = pay(group, 'A', 300_000, MONTH_1);
        pay(group, 'B', 257_500, MONTH_1.plusDays(1));
        var third = pay(group, 'A', 100_000, MONTH_1.plusDays(2));
        var correction = propose(group, first);
        assertThat(corrections.approve(correction, SECOND))
                .isEqualTo(refused(new LaterDependsOn(third.value(), MONTH_1.plusDays(2))));
        assertThat(corrections.decline(correction, SECOND)).isEqualTo(Result.done(correction));
        takeBack(group, third);
        takeBack(group, first);
        assertThat(book(group).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 257_500));
    }

    @Test
    void a_meeting_is_taken_back_with_all_its_covers_and_its_day_is_free_again() {
        var group = paidOut.group("Koreksi 4");
        var before = state(group);
        var random = new Random(4);
        var meeting = done(meetings.post(lives.sheet(group.loan(), MONTH_1, random), IdempotencyKey.random(), OFFICER));
        takeBack(group, ActId.of(meeting));
        assertThat(state(group)).isEqualTo(before);
        done(meetings.post(everybodyPays(group, MONTH_1), IdempotencyKey.random(), OFFICER));
        assertThat(book(group).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 1_716_667));
    }

    @Test
    void the_last_meeting_is_replaced_by_the_sheet_as_it_should_have_been() {
        var group = paidOut.group("Koreksi 5");
        var wrong = done(meetings.post(nobodyPays(group, MONTH_1), IdempotencyKey.random(), OFFICER));
        var right = everybodyPays(group, MONTH_1);
        var correction = done(
                corrections.propose(group.loan(), ActId.of(wrong), Optional.of(right), "lembar tertukar", OFFICER));
        var made = done(corrections.approve(correction, SECOND));
        assertThat(corrections.approve(correction, SECOND)).isEqualTo(Result.done(made));
        assertThat(book(group).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 1_716_667));
        assertThat(loans.meetingsOf(loans.seenBy(OFFICER, group.loan()).loan())).hasSize(2);
    }

    @Test
    void a_claim_let_go_and_a_member_declared_unable_are_taken_back_too() {
        var group = paidOut.group("Koreksi 12");
        for (int month = 1; month <= 3; month++) {
            done(meetings.post(coverH(group, ON.plusMonths(month)), IdempotencyKey.random(), OFFICER));
        }
        var before = state(group);
        done(claims.forgive(group.loan(), group.person('H'), ON.plusMonths(3), group.member('B')));
        var forgiven = state(group);
        var forgiveness = last(group);
        done(claims.declareUnable(group.loan(), group.person('H'), ON.plusMonths(3), OFFICER));
        assertThat(book(group).member(group.person('H')).orElseThrow().unable()).isTrue();
        takeBack(group, last(group));
        assertThat(state(group)).isEqualTo(forgiven);
        takeBack(group, forgiveness);
        assertThat(state(group)).isEqualTo(before);
    }

    @Test
    void who_owed_nobody_is_declared_unable_and_that_is_taken_back_without_an_entry() {
        var group = paidOut.group("Koreksi 13");
        var before = state(group);
        done(claims.declareUnable(group.loan(), group.person('H'), MONTH_1, OFFICER));
        var reversal = takeBack(group, last(group));
        assertThat(state(group)).isEqualTo(before);
        takeBack(group, reversal);
        assertThat(book(group).member(group.person('H')).orElseThrow().unable()).isTrue();
    }

    @Test
    void the_history_says_what_does_not_stand_any_more_who_said_so_and_what_took_its_place() {
        var group = paidOut.group("Koreksi 14");
        var wrong = done(meetings.post(nobodyPays(group, MONTH_1), IdempotencyKey.random(), OFFICER));
        var right = Optional.of(everybodyPays(group, MONTH_1));
        var correction = done(corrections.propose(group.loan(), ActId.of(wrong), right, "lembar tertukar", OFFICER));
        assertThat(corrections.waiting(SECOND)).extracting(Correction::id).contains(correction);
        assertThat(corrections.waiting(officerIn("15.71.10")))
                .extracting(Correction::id)
                .contains(correction);
        assertThat(corrections.waiting(officerIn("15.71.05"))).isEmpty();
        assertThat(corrections.obstacle(OFFICER, group.loan(), ActId.of(wrong), Optional.empty()))
                .contains(new AnotherWaits(correction));
        done(corrections.approve(correction, SECOND));
        assertThat(corrections.waiting(SECOND)).extracting(Correction::id).doesNotContain(correction);
        var history = acts.seenBy(OFFICER, group.loan());
        assertThat(history)
                .extracting(Happening::kind)
                .containsExactly(Kind.MET, Kind.REVERSED, Kind.MET, Kind.PAID_OUT);
        var undone = history.get(2).takenBack().orElseThrow();
        assertThat(undone.by()).isEqualTo(SECOND.user());
        assertThat(undone.reason()).isEqualTo("lembar tertukar");
        assertThat(undone.instead())
                .contains(new MeetingId(history.getFirst().act().value()));
        assertThat(acts.takenBack(loans.seenBy(OFFICER, group.loan()).loan())).containsOnlyKeys(ActId.of(wrong));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> acts.seenBy(paidOut.group("Koreksi 15").chair(), group.loan()));
    }

    @Test
    void only_the_last_meeting_is_replaced_by_a_sheet_that_keeps_the_rules() {
        var group = paidOut.group("Koreksi 6");
        var meeting = ActId.of(done(meetings.post(everybodyPays(group, MONTH_1), IdempotencyKey.random(), OFFICER)));
        var unexplained = new Sheet(
                group.loan(),
                MONTH_1,
                group.people().stream()
                        .map(person -> new Line(person, Presence.PRESENT, Money.ZERO, Optional.empty()))
                        .toList(),
                List.of());
        assertThat(corrections.propose(group.loan(), meeting, Optional.of(unexplained), "keliru", OFFICER))
                .isEqualTo(refused(new SheetRefused(
                        new MeetingRefusal.ShortfallUnexplained(group.person('A'), Money.rupiah(257_500)))));
        pay(group, 'A', 100_000, MONTH_1.plusDays(1));
        assertThat(corrections.propose(
                        group.loan(), meeting, Optional.of(everybodyPays(group, MONTH_1)), "keliru", OFFICER))
                .isEqualTo(refused(new NotTheLast()));
    }

    @Test
    void who_proposes_does_not_approve_and_one_correction_waits_at_a_time() {
        var group = paidOut.group("Koreksi 7");
        var receipt = pay(group, 'A', 300_000, MONTH_1);
        assertThat(corrections.propose(group.loan(), receipt, Optional.empty(), " ", OFFICER))
                .isEqualTo(refused(new ReasonMissing()));
        var correction = propose(group, receipt);
        assertThat(corrections.approve(correction, OFFICER)).isEqualTo(refused(new SamePerson()));
        assertThat(corrections.propose(group.loan(), receipt, Optional.empty(), "salah orang", SECOND))
                .isEqualTo(refused(new AnotherWaits(correction)));
        done(corrections.decline(correction, SECOND));
        assertThat(corrections.approve(correction, SECOND)).isEqualTo(refused(new AlreadyDecided()));
    }

    @Test
    void the_pay_out_is_not_taken_back_and_another_groups_loan_is_out_of_reach() {
        var group = paidOut.group("Koreksi 8");
        var other = paidOut.group("Koreksi 9");
        var payOut = new ActId(group.loan().value());
        assertThat(corrections.propose(group.loan(), payOut, Optional.empty(), "salah bayar", OFFICER))
                .isEqualTo(refused(new NotReversible()));
        var receipt = pay(group, 'A', 300_000, MONTH_1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> corrections.propose(group.loan(), receipt, Optional.empty(), "iseng", other.chair()));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> corrections.propose(other.loan(), receipt, Optional.empty(), "keliru", OFFICER));
    }

    @Test
    void random_lives_with_reversals_are_what_their_acts_make_of_them() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var group = paidOut.group("Koreksi 10");
        for (var day = ON.plusDays(1); day.isBefore(ON.plusDays(200)); day = day.plusDays(1 + random.nextInt(6))) {
            lives.happens(group, day, random);
            if (random.nextInt(4) == 0) lives.takesBack(group, random);
        }
        assertThat(proof.verify().differences()).as("seed %d", seed).isEmpty();
    }

    @Test
    void a_figure_changed_behind_the_programs_back_is_found() {
        var group = paidOut.group("Koreksi 11");
        pay(group, 'A', 300_000, MONTH_1);
        shift(group, 1);
        assertThat(proof.verify().differences()).hasSize(1).first().asString().contains("has IDR", "by the acts");
        shift(group, -1);
    }

    private void shift(Group group, long rupiah) {
        db.sql(
                        "update financing_instalment set own_rupiah = own_rupiah + :by where loan_id = :loan and person_id = :a and no = 2")
                .param("by", rupiah)
                .param("loan", group.loan().value())
                .param("a", group.person('A').value())
                .update();
    }

    /// The book, and every balance of the ledger that is not zero.
    private List<Object> state(Group group) {
        var balances = new java.util.EnumMap<Account, Money>(Account.class);
        ledger.balancesOf(group.loan().value()).forEach((account, balance) -> {
            if (!balance.isZero()) balances.put(account, balance);
        });
        return List.of(book(group), Map.copyOf(balances));
    }

    private GroupBook book(Group group) {
        return lives.book(group.loan());
    }

    private CorrectionId propose(Group group, ActId act) {
        return done(corrections.propose(group.loan(), act, Optional.empty(), "salah orang", OFFICER));
    }

    private ActId takeBack(Group group, ActId act) {
        return done(corrections.approve(propose(group, act), SECOND));
    }

    private ActId pay(Group group, char who, long rupiah, LocalDate on) {
        return ActId.of(done(repayments.receive(
                group.loan(), group.person(who), Money.rupiah(rupiah), on, IdempotencyKey.random(), OFFICER)));
    }

    private Sheet everybodyPays(Group group, LocalDate on) {
        var book = book(group);
        return new Sheet(
                group.loan(),
                on,
                book.members().stream()
                        .map(member -> new Line(
                                member.person(),
                                Presence.PRESENT,
                                member.rows().getFirst().total(),
                                Optional.empty()))
                        .toList(),
                List.of());
    }

    /// All pay but H, for whom B stands in as far as she may.
    private Sheet coverH(Group group, LocalDate on) {
        var book = book(group).useAdvances(on).book();
        var lines = book.members().stream()
                .map(member -> member.person().equals(group.person('H'))
                        ? new Line(
                                member.person(),
                                Presence.ABSENT,
                                Money.ZERO,
                                Optional.of(new Shortfall(Reason.ILLNESS, on.plusDays(7))))
                        : new Line(member.person(), Presence.PRESENT, member.shortfall(on), Optional.empty()))
                .toList();
        var b = group.person('B');
        var most = Money.rupiah(40_000);
        return new Sheet(
                group.loan(),
                on,
                lines,
                List.of(new Cover(group.person('H'), b, most, Optional.of(CoverConsent.SPOKEN))));
    }

    private ActId last(Group group) {
        return acts.seenBy(OFFICER, group.loan()).getFirst().act();
    }

    private Sheet nobodyPays(Group group, LocalDate on) {
        var why = Optional.of(new Shortfall(Reason.OTHER, on.plusDays(7)));
        return new Sheet(
                group.loan(),
                on,
                group.people().stream()
                        .map(person -> new Line(person, Presence.ABSENT, Money.ZERO, why))
                        .toList(),
                List.of());
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }

    private static Actor officerIn(String kecamatan) {
        return new Actor(new UUID(0, 8), "Bu Eni", Role.OFFICER, null, null, new Area(Set.of(kecamatan)));
    }
}
