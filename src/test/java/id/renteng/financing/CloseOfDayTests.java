package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ClosedDay.AtRisk;
import id.renteng.financing.ClosedDay.OfBank;
import id.renteng.financing.ClosedDay.View;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.QualityTables;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.groups.ListedGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Days are closed once and in order, so these tests have a city of their own, each begins with an empty calendar, and
/// each has a bank of its own.
@SpringBootTest(properties = "renteng.test.city=close-of-day")
@Import({PaidOut.class, RandomLives.class})
class CloseOfDayTests {

    @Autowired
    ReminderTable queue;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    CloseOfDay closeOfDay;

    @Autowired
    DayClosing steps;

    @Autowired
    Repayments repayments;

    @Autowired
    Penalties penalties;

    @Autowired
    Loans loans;

    @Autowired
    Corrections corrections;

    @Autowired
    LoanAudit audit;

    @Autowired
    Bonds bonds;

    @Autowired
    LoanProof proof;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    private final String bank = "B" + System.nanoTime();

    @BeforeEach
    void an_empty_calendar() {
        db.sql("""
                        truncate financing_day, financing_loan_day, financing_member_day, financing_bank_day,
                            financing_day_par, financing_scheme_day, financing_reminder
                        """).update();
        db.sql("alter table financing_penalty disable trigger user").update();
        db.sql("truncate financing_penalty").update();
        db.sql("alter table financing_penalty enable trigger user").update();
    }

    @AfterEach
    void everything_reconciles() {
        assertThat(proof.verify().differences()).isEmpty();
        db.sql("update financing_loan set scheme_id = 'b0000000-0000-4000-8000-000000000001'")
                .update();
    }

    @Test
    void late_money_is_charged_day_by_day_as_the_scheme_says_and_never_above_its_limit() {
        var group = group();
        charges(group, 1800, 3, 100);
        close(ON.plusMonths(1));
        close(ON.plusMonths(1).plusDays(3));
        assertThat(charged(group)).isZero();
        close(ON.plusMonths(1).plusDays(4));
        assertThat(charged(group)).isEqualTo(4 * (257_500 * 1800L / 3_650_000) + 4 * (171_667 * 1800L / 3_650_000));
        pay(group, 'A', 257_500, ON.plusMonths(1).plusDays(5));
        close(ON.plusMonths(1).plusDays(5));
        close(ON.plusMonths(1).plusDays(27));
        assertThat(db.sql(
                                "select max(total) from (select sum(amount_rupiah) as total from financing_penalty where loan_id = :loan and person_id = :b group by due_on) x")
                        .param("loan", group.loan().value())
                        .param("b", group.person('B').value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2_575);
        assertThat(ledger.balance(Account.PENALTY_DUE, group.loan().value())).isEqualTo(rupiah(charged(group)));
        assertThat(ledger.balance(Account.SOCIAL_FUND, group.loan().value())).isEqualTo(rupiah(-charged(group)));
    }

    @Test
    void a_penalty_is_paid_after_what_is_due_and_taken_back_and_the_rest_is_let_go_by_whose_it_is() {
        var group = group();
        charges(group, 1800, 0, 1000);
        var day = ON.plusMonths(1).plusDays(10);
        close(ON.plusMonths(1));
        close(day);
        var a = group.person('A');
        var charged = penalties.seenBy(OFFICER, group.loan()).get(a);
        assertThat(charged)
                .isEqualTo(new PenaltyOwed(rupiah(10 * 126), ON.plusMonths(1).plusDays(1)));
        assertThat(payPenalty(group, rupiah(500), day))
                .isEqualTo(new Result.Refused<>(new PenaltyRefusal.DueFirst(rupiah(257_500))));
        pay(group, 'A', 257_500, day);
        assertThat(payPenalty(group, rupiah(1_261), day))
                .isEqualTo(new Result.Refused<>(new PenaltyRefusal.MoreThanOwed(rupiah(1_260))));

        var paid = done(payPenalty(group, rupiah(500), day));
        var receipt = loans.receipt(OFFICER, new ReceiptId(paid.value()));
        assertThat(receipt.kind()).isEqualTo(Receipt.Kind.PENALTY);
        assertThat(receipt.number()).isEqualTo(2);
        assertThat(receipt.amounts()).isEqualTo(Receipt.Amounts.only(rupiah(500)));
        assertThat(penalties.seenBy(OFFICER, group.loan()))
                .containsEntry(a, new PenaltyOwed(rupiah(760), ON.plusMonths(1).plusDays(4)));
        var asked = done(corrections.propose(group.loan(), paid, Optional.empty(), "salah orang", group.chair()));
        done(corrections.approve(asked, OFFICER));
        assertThat(penalties.seenBy(OFFICER, group.loan())).containsEntry(a, charged);
        done(payPenalty(group, rupiah(500), day));

        assertThat(waive(group, "ikhlas", new Actor(new UUID(0, 8), "Pak Bank", Role.BANK_CHECKER, null, bank)))
                .isEqualTo(new Result.Refused<>(new PenaltyRefusal.NotHers()));
        assertThat(waive(group, " ", OFFICER)).isEqualTo(new Result.Refused<>(new PenaltyRefusal.ReasonMissing()));
        done(waive(group, "sakit keras", OFFICER));
        assertThat(penalties.seenBy(OFFICER, group.loan())).doesNotContainKey(a).isNotEmpty();
        assertThat(ledger.balance(Account.PENALTY_DUE, group.loan().value())).isEqualTo(rupiah(charged(group) - 1_260));
        assertThat(ledger.balance(Account.SOCIAL_FUND, group.loan().value())).isEqualTo(rupiah(760 - charged(group)));
        var number = db.sql("select number from financing_loan where id = :loan")
                .param("loan", group.loan().value())
                .query(Long.class)
                .single();
        assertThat(audit.differences()).noneMatch(what -> what.startsWith("loan " + number + ":"));
    }

    private Result<ActId, PenaltyRefusal> payPenalty(Group group, Money amount, LocalDate on) {
        return penalties.pay(group.loan(), group.person('A'), amount, on, IdempotencyKey.random(), OFFICER);
    }

    private Result<ActId, PenaltyRefusal> waive(Group group, String reason, Actor by) {
        var today = ON.plusMonths(1).plusDays(10);
        return penalties.waive(group.loan(), group.person('A'), reason, today, IdempotencyKey.random(), by);
    }

    @Test
    void a_day_that_is_closed_again_charges_nobody_twice() {
        var group = group();
        charges(group, 1800, 0, 1000);
        var day = ON.plusMonths(1).plusDays(10);
        steps.open(day);
        steps.closeNextLoans(day);
        long once = charged(group);
        assertThat(once).isPositive();
        steps.open(day);
        assertThat(steps.closeNextLoans(day)).isFalse();
        close(day);
        close(day);
        steps.finish(day);
        assertThat(charged(group)).isEqualTo(once);
        assertThat(ledger.balance(Account.PENALTY_DUE, group.loan().value())).isEqualTo(rupiah(once));
    }

    @Test
    void the_chair_is_reminded_before_and_on_the_due_date_and_she_and_the_officer_of_what_is_missing() {
        var group = group();
        var due = ON.plusMonths(1);
        close(due.minusDays(10));
        close(due.plusDays(5));
        assertThat(reminders(group))
                .containsExactly(
                        due.minusDays(3) + " SOON CHAIR",
                        due + " TODAY CHAIR",
                        due.plusDays(1) + " LATE CHAIR",
                        due.plusDays(1) + " LATE OFFICER");
    }

    @Test
    void a_short_list_of_reminders_is_cut_after_the_part_of_the_city_is_chosen() {
        paidOut.group("Mawar " + bank);
        var group = group();
        var due = ON.plusMonths(1);
        var late = due.plusDays(1);
        close(due);
        var hers = new ListedGroups(false, Set.of(group.id()));
        assertThat(queue.of(hers, Role.OFFICER, late, late, 1))
                .extracting(Reminder::group)
                .containsExactly(group.id());
    }

    @Test
    void the_days_of_somebody_who_died_stop_and_she_is_charged_no_more() {
        var group = group();
        charges(group, 1800, 0, 1000);
        var due = ON.plusMonths(1);
        for (char who = 'A'; who <= 'G'; who++) pay(group, who, who < 'E' ? 257_500 : 171_667, due);
        close(due.plusDays(1));
        assertThat(charged(group)).isPositive();
        done(bonds.died(group.loan(), group.person('H'), due.plusDays(2), OFFICER));
        long before = charged(group);
        close(due.plusDays(20));
        assertThat(charged(group)).isEqualTo(before);
        assertThat(loanDay(group, due.plusDays(20))).startsWith("2 2 ");
        assertThat(proof.verify().differences()).isEmpty();
        close(due.plusMonths(1).plusDays(3));
        assertThat(loanDay(group, due.plusMonths(1).plusDays(3))).startsWith("3 3 ");
    }

    @Test
    void who_died_before_her_due_date_is_never_late() {
        var group = group();
        done(bonds.died(group.loan(), group.person('H'), ON.plusDays(5), OFFICER));
        for (char who = 'A'; who <= 'G'; who++) pay(group, who, who < 'E' ? 257_500 : 171_667, ON.plusMonths(1));
        close(ON.plusMonths(1).plusDays(9));
        assertThat(loanDay(group, ON.plusMonths(1).plusDays(9))).isEqualTo("0 0 171666");
        assertThat(reminders(group)).isEmpty();
    }

    private String loanDay(Group group, LocalDate day) {
        return db.sql("""
                        select bank_days || ' ' || own_days || ' ' || late_rupiah from financing_loan_day
                        where loan_id = :loan and day = :day
                        """)
                .param("loan", group.loan().value())
                .param("day", day)
                .query(String.class)
                .single();
    }

    @Test
    void who_paid_ahead_is_not_reminded() {
        var group = group();
        close(ON.plusDays(1));
        for (char who = 'A'; who <= 'H'; who++) pay(group, who, who < 'E' ? 257_500 : 171_667, ON.plusDays(2));
        close(ON.plusMonths(1).plusDays(2));
        assertThat(reminders(group)).isEmpty();
    }

    @Test
    void a_scheme_has_the_base_of_its_subsidy_for_every_day() {
        group();
        close(ON.plusDays(1));
        close(ON.plusDays(10));
        assertThat(number("select sum(subsidy_base_rupiah) from financing_scheme_day where bank_code = '" + bank + "'"))
                .isEqualTo(10 * 20_000_000L);
    }

    @Test
    void a_figure_of_a_closed_day_changed_behind_the_programs_back_is_found() {
        var group = group();
        close(ON.plusMonths(2));
        for (var change :
                List.of("principal_rupiah = principal_rupiah + 1", "principal_rupiah = principal_rupiah - 1")) {
            db.sql("update financing_loan_day set " + change + " where loan_id = :loan")
                    .param("loan", group.loan().value())
                    .update();
            if (change.contains("+")) assertThat(proof.verify().differences()).hasSize(2);
        }
    }

    @Test
    void what_is_at_risk_changed_behind_the_programs_back_is_found() {
        group();
        close(ON.plusMonths(2));
        for (int by : List.of(1, -1)) {
            db.sql("""
                            update financing_day_par set principal_rupiah = principal_rupiah + :by
                            where day = :day and bank_code = :bank and seen = 'OWN' and later_than = 7
                            """)
                    .param("by", by)
                    .param("day", ON.plusMonths(2))
                    .param("bank", bank)
                    .update();
            if (by > 0) {
                assertThat(proof.verify().differences())
                        .singleElement()
                        .asString()
                        .contains("later than 7 days", "seen by OWN");
            }
        }
    }

    @Test
    void a_day_shows_what_fell_due_who_is_late_and_what_is_at_risk() {
        var group = group();
        pay(group, 'A', 257_500, ON.plusMonths(1));
        var day = closed(ON.plusMonths(1));
        assertThat(day).extracting(OfBank::due, OfBank::late).containsExactly(rupiah(1_716_667), rupiah(0));
        var later = closed(ON.plusMonths(1).plusDays(8));
        assertThat(later.principal()).isEqualTo(rupiah(20_000_000 - 250_000));
        assertThat(later.late()).isEqualTo(rupiah(1_716_667 - 257_500));
        assertThat(later.atRisk())
                .contains(
                        new AtRisk(View.BANK, 7, 1, rupiah(19_750_000)),
                        new AtRisk(View.BANK, 30, 0, rupiah(0)),
                        new AtRisk(View.OWN, 7, 1, rupiah(17_000_000)));
    }

    @Test
    void a_loan_after_its_last_due_date_has_no_subsidy_base() {
        group();
        assertThat(closed(ON.plusMonths(12)).subsidyBase()).isEqualTo(rupiah(20_000_000));
        assertThat(closed(ON.plusMonths(12).plusDays(1)).subsidyBase()).isEqualTo(rupiah(0));
    }

    @Test
    void a_day_is_closed_once_and_answers_the_same_whatever_is_recorded_later() {
        var group = group();
        var first = close(ON.plusMonths(2));
        pay(group, 'A', 257_500, ON.plusMonths(1));
        assertThat(close(ON.plusMonths(2))).isEqualTo(first);
        assertThat(closed(ON.plusMonths(2).plusDays(1)).late()).isEqualTo(rupiah(2 * 1_716_667 - 257_500));
    }

    @Test
    void a_close_that_was_broken_off_goes_on_with_what_it_knew_when_it_began() {
        var group = group();
        steps.open(ON.plusMonths(2));
        pay(group, 'A', 257_500, ON.plusMonths(1));
        steps.open(ON.plusMonths(2));
        steps.closeNextLoans(ON.plusMonths(2));
        assertThat(closed(ON.plusMonths(2)).late()).isEqualTo(rupiah(1_716_667));
        assertThat(number("select count(*) - count(distinct loan_id) from financing_loan_day"))
                .isZero();
    }

    @Test
    void missed_days_are_closed_in_order_and_days_before_the_first_are_not() {
        group();
        close(ON.plusDays(10));
        close(ON.plusDays(17));
        assertThat(db.sql("select day from financing_day order by closed_at")
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(10, 17).mapToObj(ON::plusDays).toList());
        assertThat(closeOfDay.close(ON.plusDays(9))).isEqualTo(refused(new DayRefusal.BeforeFirst(ON.plusDays(10))));
    }

    @Test
    void a_day_that_has_not_ended_is_not_closed() {
        var today = closeOfDay.yesterday().plusDays(1);
        assertThat(closeOfDay.close(today)).isEqualTo(refused(new DayRefusal.NotOver(today)));
    }

    /// Five groups live for six months at random. Each day is closed at its end or some days later; either way it
    /// must say of every loan what the pure arithmetic says of its book at the end of that day.
    @Test
    void every_day_of_random_lives_equals_the_pure_arithmetic() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var groups =
                IntStream.range(0, 5).mapToObj(i -> paidOut.group("Hidup " + i)).toList();
        charges(groups.getFirst(), 3600, 2, 500);
        var seen = new LinkedHashMap<LocalDate, Map<Group, GroupBook>>();
        for (var day = ON.plusDays(1); day.isBefore(ON.plusDays(180)); day = day.plusDays(1)) {
            for (var group : groups) if (random.nextInt(6) == 0) lives.happens(group, day, random);
            seen.put(day, books(groups));
            if (seen.size() == 1 || random.nextInt(4) == 0) close(day);
        }
        close(ON.plusDays(179));
        seen.forEach((day, books) -> books.forEach((group, book) ->
                assertThat(stored(group, day)).as("seed %d, %s", seed, day).isEqualTo(computed(book, day))));
    }

    private Map<Group, GroupBook> books(List<Group> groups) {
        var books = new LinkedHashMap<Group, GroupBook>();
        groups.forEach(group -> books.put(group, lives.book(group.loan())));
        return books;
    }

    private static List<Object> computed(GroupBook book, LocalDate day) {
        if (book.isSettled()) return List.of();
        var days = DaysPastDue.of(book, day);
        var figures = new ArrayList<Object>(List.of(
                QualityTables.standard().of("BPR", days.bank(), day).number(),
                days.bank(),
                days.own(),
                sum(book, MemberPart::principalOutstanding),
                sum(book, member -> sum(member, row -> row.dueOn().equals(day) ? row.total() : Money.ZERO)),
                sum(book, member -> late(member, day)),
                sum(book, member -> sum(member, MemberInstalment::paid)),
                sum(book, member -> sum(member, MemberInstalment::covered))));
        for (var member : book.members()) {
            var own = DaysPastDue.of(book, member, day);
            if (own.own() == 0) continue;
            figures.add(List.of(
                    own.bank(),
                    own.own(),
                    member.principalOutstanding().rupiah(),
                    late(member, day).rupiah()));
        }
        return figures;
    }

    private List<Object> stored(Group group, LocalDate day) {
        var figures = new ArrayList<Object>();
        db.sql("select * from financing_loan_day where loan_id = :loan and day = :day")
                .param("loan", group.loan().value())
                .param("day", day)
                .query(row -> {
                    for (var column : List.of("quality", "bank_days", "own_days")) figures.add(row.getInt(column));
                    for (var column : List.of("principal", "due", "late", "paid", "covered"))
                        figures.add(row.getLong(column + "_rupiah"));
                });
        db.sql("""
                        select d.* from financing_member_day d
                        join financing_member_part p on p.loan_id = d.loan_id and p.person_id = d.person_id
                        where d.loan_id = :loan and d.day = :day order by p.position
                        """).param("loan", group.loan().value()).param("day", day).query(row -> {
            figures.add(List.of(
                    row.getInt("bank_days"),
                    row.getInt("own_days"),
                    row.getLong("principal_rupiah"),
                    row.getLong("late_rupiah")));
        });
        return figures;
    }

    private static Money late(MemberPart member, LocalDate day) {
        return sum(member, row -> row.dueOn().isBefore(day) ? row.left() : Money.ZERO)
                .minus(member.advance())
                .max(Money.ZERO);
    }

    private static long sum(GroupBook book, java.util.function.Function<MemberPart, Money> figure) {
        return Money.sum(book.members().stream().map(figure).toList()).rupiah();
    }

    private static Money sum(MemberPart member, java.util.function.Function<MemberInstalment, Money> figure) {
        return Money.sum(member.rows().stream().map(figure).toList());
    }

    private Group group() {
        var group = paidOut.group("Melati " + bank);
        db.sql("update financing_loan set bank_code = :bank where id = :loan")
                .param("bank", bank)
                .param("loan", group.loan().value())
                .update();
        return group;
    }

    /// Puts the loan under a version of its scheme that charges late money for a social fund.
    private void charges(Group group, int yearlyBp, int graceDays, int mostBp) {
        db.sql("""
                        with scheme as (
                            insert into financing_scheme
                            select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'code', cast(:code as text),
                                'penalty', 'SOCIAL_FUND', 'penalty_yearly_bp', cast(:yearly as int),
                                'penalty_grace_days', cast(:grace as int), 'penalty_most_bp', cast(:most as int)))).*
                            from financing_scheme s where s.id = 'b0000000-0000-4000-8000-000000000001'
                            returning id
                        )
                        update financing_loan set scheme_id = scheme.id from scheme where financing_loan.id = :loan
                        """)
                .param("code", "DENDA " + bank)
                .param("yearly", yearlyBp)
                .param("grace", graceDays)
                .param("most", mostBp)
                .param("loan", group.loan().value())
                .update();
    }

    private long charged(Group group) {
        return db.sql("select coalesce(sum(amount_rupiah), 0) from financing_penalty where loan_id = :loan")
                .param("loan", group.loan().value())
                .query(Long.class)
                .single();
    }

    private List<String> reminders(Group group) {
        return db.sql("""
                        select remind_on || ' ' || kind || ' ' || role from financing_reminder where loan_id = :loan
                        order by remind_on, kind, role
                        """)
                .param("loan", group.loan().value())
                .query(String.class)
                .list();
    }

    private void pay(Group group, char who, long rupiah, LocalDate on) {
        done(repayments.receive(group.loan(), group.person(who), rupiah(rupiah), on, IdempotencyKey.random(), OFFICER));
    }

    private ClosedDay close(LocalDate day) {
        return done(closeOfDay.close(day));
    }

    private OfBank closed(LocalDate day) {
        return close(day).banks().stream()
                .filter(of -> of.bank().equals(bank))
                .findFirst()
                .orElseThrow();
    }

    private long number(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private static Money rupiah(long rupiah) {
        return Money.rupiah(rupiah);
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}
