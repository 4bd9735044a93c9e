package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.financing.MeetingRefusal.AlreadyHeld;
import id.renteng.financing.MeetingRefusal.BeforeLastPosting;
import id.renteng.financing.MeetingRefusal.BeforePayOut;
import id.renteng.financing.MeetingRefusal.CoverNotAgreed;
import id.renteng.financing.MeetingRefusal.CoverRefused;
import id.renteng.financing.MeetingRefusal.DateInFuture;
import id.renteng.financing.MeetingRefusal.KeyUsedDifferently;
import id.renteng.financing.MeetingRefusal.LineMissing;
import id.renteng.financing.MeetingRefusal.LoanSettled;
import id.renteng.financing.MeetingRefusal.NotAMember;
import id.renteng.financing.MeetingRefusal.PaidMoreThanOwed;
import id.renteng.financing.MeetingRefusal.ShortfallUnexplained;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.ClaimRefusal;
import id.renteng.financing.cover.CoverRefusal.AboveMeetingCap;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Books;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(PaidOut.class)
class MeetingsTests {

    static final LocalDate MONTH_1 = ON.plusMonths(1);
    static final LocalDate MONTH_2 = ON.plusMonths(2);

    @Autowired
    PaidOut paidOut;

    @Autowired
    Meetings meetings;

    @Autowired
    Repayments repayments;

    @Autowired
    Claims claims;

    @Autowired
    Loans loans;

    @Autowired
    LoanGroups groups;

    @Autowired
    Passbooks passbooks;

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Autowired
    LoanAudit audit;

    @AfterEach
    void everything_reconciles() {
        assertThat(audit.differences()).isEmpty();
        assertThat(books.verify().differences()).isEmpty();
    }

    @Test
    void everybody_pays_and_the_loan_goes_down_by_one_instalment() {
        var group = paidOut.group("Melati");
        var id = done(post(full(group, MONTH_1)));
        assertThat(book(group).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 1_716_667));
        var meeting = meetings.seenBy(OFFICER, id);
        assertThat(meeting.number()).isEqualTo(1);
        assertThat(meeting.present()).isEqualTo(8);
        assertThat(meetings.receiptsOf(meeting))
                .hasSize(8)
                .extracting(Receipt::number)
                .startsWith(1, 2, 3);
        assertThat(balance(group, Account.MEETING_CASH)).isEqualTo(Money.rupiah(1_716_667));
        assertThat(balance(group, Account.INTEREST_INCOME)).isEqualTo(Money.rupiah(-50_000));
    }

    @Test
    void one_is_short_others_cover_and_get_it_back_after_the_bank() {
        var group = paidOut.group("Mawar");
        var h = group.person('H');
        var sheet = short1(group, cover(group, 'A', 128_750), cover(group, 'E', 42_916));
        done(post(sheet));
        assertThat(balance(group, Account.MEMBER_CLAIM)).isEqualTo(Money.rupiah(171_666));
        assertThat(loans.seenBy(OFFICER, group.loan(), MONTH_1.plusDays(5)).days())
                .isEqualTo(new DaysPastDue(0, 5));
        assertThat(passbooks.own(group.member('A')).orElseThrow().isOwed()).hasSize(1);
        assertThat(passbooks.own(group.member('B')).orElseThrow().isOwed()).isEmpty();

        done(post(with(full(group, MONTH_2), h, Money.rupiah(171_666 + 100_000))));
        assertThat(book(group).debtsOf(h)).isEqualTo(Money.rupiah(71_666));
        assertThat(balance(group, Account.MEMBER_CLAIM)).isEqualTo(Money.rupiah(71_666));
        assertThat(balance(group, Account.PAYABLE_TO_COVERERS)).isEqualTo(Money.ZERO);

        done(repayments.receive(
                group.loan(), h, Money.rupiah(71_666), MONTH_2.plusDays(3), IdempotencyKey.random(), group.chair()));
        assertThat(book(group).claims()).extracting(Claim::state).containsOnly(Claim.State.REPAID);
        assertThat(loans.seenBy(OFFICER, group.loan(), MONTH_2.plusDays(3)).days())
                .isEqualTo(DaysPastDue.NONE);
    }

    @Test
    void a_surplus_is_her_advance_and_pays_the_next_instalment() {
        var group = paidOut.group("Anggrek");
        var a = group.person('A');
        done(post(with(full(group, MONTH_1), a, Money.rupiah(300_000))));
        assertThat(balance(group, Account.MEMBER_ADVANCE)).isEqualTo(Money.rupiah(-42_500));
        done(post(full(group, MONTH_2)));
        assertThat(balance(group, Account.MEMBER_ADVANCE)).isEqualTo(Money.ZERO);
        assertThat(loans.seenBy(OFFICER, group.loan(), MONTH_2).overdue()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_sheet_sent_five_times_is_posted_once() {
        var group = paidOut.group("Dahlia");
        var key = IdempotencyKey.random();
        var sheet = full(group, MONTH_1);
        var first = meetings.post(sheet, key, group.chair());
        for (int again = 0; again < 4; again++) {
            assertThat(meetings.post(sheet, key, group.chair())).isEqualTo(first);
        }
        assertThat(loans.receiptsOf(loan(group))).hasSize(8);
        assertThat(meetings.post(full(group, MONTH_2), key, group.chair()))
                .isEqualTo(refused(new KeyUsedDifferently()));
        assertThat(post(sheet)).isEqualTo(refused(new AlreadyHeld(MONTH_1)));
    }

    @Test
    void two_phones_at_once_post_one_meeting() throws InterruptedException {
        var group = paidOut.group("Kenanga");
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int phone = 0; phone < 8; phone++) phones.submit(() -> post(full(group, MONTH_1)));
        }
        assertThat(loans.meetingsOf(loan(group))).hasSize(1);
        assertThat(loans.receiptsOf(loan(group))).hasSize(8);
    }

    @Test
    void a_wrong_day_is_refused() {
        var group = paidOut.group("Cempaka");
        assertThat(post(full(group, LocalDate.of(2999, 1, 1)))).isEqualTo(refused(new DateInFuture()));
        assertThat(post(full(group, ON.minusDays(1)))).isEqualTo(refused(new BeforePayOut(ON)));
        done(post(full(group, MONTH_1)));
        assertThat(post(full(group, MONTH_1.minusDays(1)))).isEqualTo(refused(new BeforeLastPosting(MONTH_1)));
    }

    @Test
    void a_wrong_sheet_is_refused_and_nothing_of_it_is_kept() {
        var group = paidOut.group("Flamboyan");
        var a = group.person('A');
        var stranger = PersonId.random();
        var sheet = full(group, MONTH_1);
        assertThat(post(new Sheet(group.loan(), MONTH_1, sheet.lines().subList(1, 8), List.of())))
                .isEqualTo(refused(new LineMissing(a)));
        assertThat(post(new Sheet(group.loan(), MONTH_1, twice(sheet), List.of())))
                .isEqualTo(refused(new NotAMember(a)));
        assertThat(post(with(sheet, a, Money.rupiah(3_090_001))))
                .isEqualTo(refused(new PaidMoreThanOwed(a, Money.rupiah(3_090_000))));
        assertThat(post(with(sheet, a, Money.rupiah(257_499))))
                .isEqualTo(refused(new ShortfallUnexplained(a, Money.rupiah(1))));
        assertThat(post(short1(group, new Cover(group.person('H'), stranger, Money.rupiah(1), spoken()))))
                .isEqualTo(refused(new NotAMember(stranger)));
        assertThat(post(short1(group, new Cover(group.person('H'), a, Money.rupiah(1), Optional.empty()))))
                .isEqualTo(refused(new CoverNotAgreed(a)));
        assertThat(post(short1(group, cover(group, 'A', 128_751))))
                .isEqualTo(refused(new CoverRefused(group.person('H'), new AboveMeetingCap(a, Money.rupiah(128_750)))));
        assertThat(book(group).outstanding()).isEqualTo(Money.rupiah(20_600_000));
        assertThat(loans.meetingsOf(loan(group))).isEmpty();
        assertThat(loans.receiptsOf(loan(group))).isEmpty();
    }

    @Test
    void only_the_chair_of_the_group_and_officers_post() {
        var group = paidOut.group("Tulip");
        var other = paidOut.group("Seroja");
        var key = IdempotencyKey.random();
        var sheet = full(group, MONTH_1);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> meetings.post(sheet, key, group.member('B')));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> meetings.post(sheet, key, other.chair()));
        var notTheChair =
                new Actor(new UUID(0, 5), "Ibu B", Role.CHAIR, group.person('B').value(), null);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> meetings.post(sheet, key, notTheChair));
    }

    @Test
    void she_who_covered_may_let_go_and_nobody_for_her() {
        var group = paidOut.group("Sakura");
        var h = group.person('H');
        done(post(short1(group, cover(group, 'A', 100_000), cover(group, 'E', 71_666))));
        assertThat(claims.forgive(group.loan(), h, MONTH_1, group.member('B')))
                .isEqualTo(refused(new ClaimsRefusal.ByRule(new ClaimRefusal.NothingOpen())));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> claims.forgive(group.loan(), h, MONTH_1, OFFICER));
        assertThat(claims.forgive(group.loan(), h, MONTH_1, group.member('E')))
                .isEqualTo(Result.done(Money.rupiah(71_666)));
        assertThat(balance(group, Account.MEMBER_CLAIM)).isEqualTo(Money.rupiah(100_000));
    }

    @Test
    void a_loss_is_shared_by_all_others() {
        var group = paidOut.group("Edelweis");
        done(post(short1(group, cover(group, 'A', 100_000), cover(group, 'E', 71_666))));
        assertThat(claims.declareUnable(group.loan(), group.person('H'), MONTH_1, OFFICER))
                .isEqualTo(Result.done(Money.rupiah(171_666)));
        assertThat(book(group).debtsOf(group.person('H'))).isEqualTo(Money.ZERO);
        assertThat(book(group).debtsOf(group.person('B'))).isEqualTo(Money.rupiah(28_611));
    }

    @Test
    void after_the_last_instalment_the_loan_is_settled_and_claims_live_on() {
        var group = paidOut.group("Raflesia");
        done(post(short1(group, cover(group, 'A', 128_750), cover(group, 'E', 42_916))));
        for (int month = 2; month <= 12; month++) done(post(full(group, ON.plusMonths(month))));
        assertThat(loan(group).settledOn()).isPresent();
        assertThat(balance(group, Account.LOAN_PRINCIPAL)).isEqualTo(Money.ZERO);
        assertThat(groups.find(group.id()).orElseThrow()).isInstanceOf(LoanGroup.CycleDone.class);
        var last = loan(group).settledOn().orElseThrow();
        assertThat(post(full(group, last.plusDays(1)))).isEqualTo(refused(new LoanSettled(last)));
        assertThat(book(group).debtsOf(group.person('H'))).isEqualTo(Money.rupiah(171_666));
        done(repayments.receive(
                group.loan(), group.person('H'), Money.rupiah(171_666), last, IdempotencyKey.random(), OFFICER));
        assertThat(balance(group, Account.MEMBER_CLAIM)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_between_meetings_is_taken_once_and_within_what_is_owed() {
        var group = paidOut.group("Matahari");
        var a = group.person('A');
        var key = IdempotencyKey.random();
        var first = repayments.receive(group.loan(), a, Money.rupiah(1_000), MONTH_1, key, OFFICER);
        assertThat(repayments.receive(group.loan(), a, Money.rupiah(1_000), MONTH_1, key, OFFICER))
                .isEqualTo(first);
        assertThat(repayments.receive(group.loan(), a, Money.rupiah(2_000), MONTH_1, key, OFFICER))
                .isEqualTo(refused(new RepaymentRefusal.KeyUsedDifferently()));
        assertThat(receive(group, a, 9_999_999, MONTH_1))
                .isEqualTo(refused(new RepaymentRefusal.MoreThanOwed(Money.rupiah(3_089_000))));
        assertThat(receive(group, PersonId.random(), 1, MONTH_1)).isEqualTo(refused(new RepaymentRefusal.NotAMember()));
        assertThat(receive(group, a, 1, ON.minusDays(1))).isEqualTo(refused(new RepaymentRefusal.BeforePayOut(ON)));
        assertThat(receive(group, a, 1, LocalDate.of(2999, 1, 1)))
                .isEqualTo(refused(new RepaymentRefusal.DateInFuture()));
    }

    private Result<ReceiptId, RepaymentRefusal> receive(Group group, PersonId payer, long rupiah, LocalDate on) {
        return repayments.receive(group.loan(), payer, Money.rupiah(rupiah), on, IdempotencyKey.random(), OFFICER);
    }

    private Result<MeetingId, MeetingRefusal> post(Sheet sheet) {
        return meetings.post(sheet, IdempotencyKey.random(), OFFICER);
    }

    private Sheet full(Group group, LocalDate on) {
        var lines = book(group).members().stream()
                .map(m -> new Line(m.person(), Presence.PRESENT, m.shortfall(on), Optional.empty()))
                .toList();
        return new Sheet(group.loan(), on, lines, List.of());
    }

    /// H pays nothing in month 1 and says why.
    private Sheet short1(Group group, Cover... covers) {
        var lines = new ArrayList<>(full(group, MONTH_1).lines());
        lines.set(
                7,
                new Line(
                        group.person('H'),
                        Presence.EXCUSED,
                        Money.ZERO,
                        Optional.of(new Shortfall(Reason.ILLNESS, MONTH_1.plusDays(14)))));
        return new Sheet(group.loan(), MONTH_1, lines, List.of(covers));
    }

    private static Sheet with(Sheet sheet, PersonId person, Money paid) {
        var lines = sheet.lines().stream()
                .map(line ->
                        line.person().equals(person) ? new Line(person, line.presence(), paid, line.shortfall()) : line)
                .toList();
        return new Sheet(sheet.loan(), sheet.on(), lines, sheet.covers());
    }

    private static List<Line> twice(Sheet sheet) {
        var lines = new ArrayList<>(sheet.lines());
        lines.add(lines.getFirst());
        return lines;
    }

    private static Cover cover(Group group, char coverer, long rupiah) {
        return new Cover(group.person('H'), group.person(coverer), Money.rupiah(rupiah), spoken());
    }

    private static Optional<CoverConsent> spoken() {
        return Optional.of(CoverConsent.SPOKEN);
    }

    private Loan loan(Group group) {
        return loans.seenBy(OFFICER, group.loan()).loan();
    }

    private id.renteng.financing.cover.GroupBook book(Group group) {
        return loans.seenBy(OFFICER, group.loan()).book();
    }

    private Money balance(Group group, Account account) {
        return ledger.balance(account, group.loan().value());
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}
