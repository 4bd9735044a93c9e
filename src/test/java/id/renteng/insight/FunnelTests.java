package id.renteng.insight;

import static id.renteng.insight.FunnelStage.APPLIED;
import static id.renteng.insight.FunnelStage.FORMED;
import static id.renteng.insight.FunnelStage.PAID_OUT;
import static id.renteng.insight.FunnelStage.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.insight.Funnel.Next;
import id.renteng.insight.Funnel.Reason;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FunnelTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final List<Unformed> CLUBS = List.of(
            club("Anyelir", "15.71.03.1004", 38, 30, Unformed.Why.ENOUGH),
            club("Dahlia", "15.71.09.1001", 20, 4, Unformed.Why.BEGUN));

    static final Funnel FUNNEL = new Funnel(
            List.of(
                    group("Melati 01", "15.71.10.1003", FORMED, "INAUGURATED"),
                    group("Melati 02", "15.71.10.1003", TRAINED, "CREDIT_HISTORY"),
                    group("Mawar 01", "15.71.03.1004", TRAINED, "CREDIT_HISTORY"),
                    group("Mawar 02", "15.71.03.1004", TRAINED, "VISITS"),
                    group("Mawar 03", "15.71.03.1004", PAID_OUT, "")),
            List.of(
                    club("Anyelir", "15.71.10.1003", 38, 30, Unformed.Why.ENOUGH),
                    club("Kenanga", "15.71.10.1004", 40, 3, Unformed.Why.FEW),
                    club("Dahlia", "15.71.09.1001", 20, 20, Unformed.Why.ENOUGH)),
            TODAY,
            Instant.EPOCH);

    @Test
    void who_was_paid_out_has_passed_every_stage_before() {
        assertThat(FUNNEL.steps()).extracting(Funnel.Step::reached).containsExactly(5, 4, 4, 1, 1, 1, 1);
    }

    @Test
    void every_figure_is_the_length_of_the_list_it_opens() {
        assertThat(FUNNEL.steps()).allSatisfy(step -> {
            assertThat(FUNNEL.reached(step.stage())).hasSize(step.reached());
            assertThat(FUNNEL.waiting(step.stage(), "")).hasSize(step.waiting());
            assertThat(step.reasons())
                    .allSatisfy(reason -> assertThat(FUNNEL.waiting(step.stage(), reason.code()))
                            .hasSize(reason.groups()));
        });
        assertThat(Arrays.stream(FunnelStage.values())
                        .mapToInt(stage -> FUNNEL.waiting(stage, "").size())
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void the_commonest_reason_for_stopping_comes_first() {
        assertThat(FUNNEL.steps().get(TRAINED.ordinal()).reasons())
                .containsExactly(new Reason("CREDIT_HISTORY", 2), new Reason("VISITS", 1));
    }

    @Test
    void the_longest_waiting_come_first_and_the_days_in_a_stage_are_its_median() {
        var funnel = funnel(
                group("A", "15.71.01", TRAINED, "VISITS", 4, 1),
                group("B", "15.71.01", TRAINED, "VISITS", 30, 1),
                group("C", "15.71.01", PAID_OUT, "", 7, 1));
        assertThat(funnel.waiting(TRAINED, "")).extracting(FunnelGroup::name).containsExactly("B", "A");
        assertThat(funnel.steps().get(TRAINED.ordinal()).medianDays()).isEqualTo(7);
        assertThat(funnel.steps().get(FORMED.ordinal()).medianDays()).isEqualTo(7);
    }

    @Test
    void what_moves_most_money_within_a_week_comes_first() {
        var funnel = funnel(
                group("A", "15.71.01", TRAINED, "VISITS", 4, 20_000_000),
                group("B", "15.71.01", TRAINED, "VISITS", 4, 20_000_000),
                group("C", "15.71.01", TRAINED, "CREDIT_HISTORY", 4, 30_000_000),
                group("D", "15.71.01", PAID_OUT, "", 4, 90_000_000));
        assertThat(funnel.next())
                .containsExactly(
                        new Next(TRAINED, "VISITS", Role.OFFICER, 3, 2, Money.rupiah(40_000_000)),
                        new Next(TRAINED, "CREDIT_HISTORY", Role.OFFICER, 3, 1, Money.rupiah(30_000_000)));
    }

    @Test
    void what_a_bank_declined_is_no_money_on_the_way() {
        var funnel = funnel(
                group("A", "15.71.01", APPLIED, "DECLINED:CAPACITY", 4, 20_000_000),
                group("B", "15.71.01", APPLIED, "AT_BANK", 4, 10_000_000));
        assertThat(funnel.next())
                .containsExactly(new Next(APPLIED, "AT_BANK", Role.OFFICER, 3, 1, Money.rupiah(10_000_000)));
    }

    @Test
    void a_bank_is_not_expected_to_decide_within_a_week_before_one_did() {
        assertThat(UsualDays.UNTIL_KNOWN.of(Waiting.AT_BANK)).isGreaterThan(7);
        assertThat(new UsualDays(2, 1, 3).of(Waiting.AT_BANK)).isEqualTo(2);
    }

    /// Whatever the groups and the filter: the stages add up, every figure is the length of its list, and no stage has
    /// more groups than the one before.
    @Property
    void the_stages_of_any_funnel_add_up(@ForAll("funnels") Funnel funnel, @ForAll("places") String place) {
        var shown = funnel.in(place);
        var steps = shown.steps();
        assertThat(steps.stream().mapToInt(Funnel.Step::waiting).sum())
                .isEqualTo(shown.groups().size())
                .isEqualTo(steps.getFirst().reached());
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            int next = i + 1 < steps.size() ? steps.get(i + 1).reached() : 0;
            assertThat(step.reached() - step.waiting()).isEqualTo(next);
            assertThat(shown.reached(step.stage())).hasSize(step.reached());
            assertThat(shown.waiting(step.stage(), "")).hasSize(step.waiting());
            for (var reason : step.reasons()) {
                assertThat(shown.waiting(step.stage(), reason.code())).hasSize(reason.groups());
            }
        }
        assertThat(shown.next())
                .noneMatch(next -> next.reason().startsWith("DECLINED"))
                .allSatisfy(next ->
                        assertThat(shown.waiting(next.stage(), next.reason())).hasSize(next.groups()));
    }

    /// However it is taken apart: each group stands in one row, and the filter of a row lets in its groups and no
    /// others.
    @Property
    void the_rows_of_any_breakdown_add_up(
            @ForAll("funnels") Funnel funnel, @ForAll Breakdown side, @ForAll("places") String place) {
        var filter = FunnelFilter.ALL.inPlace(place);
        var shown = funnel.where(filter);
        var rows = shown.by(side);
        assertThat(rows.stream().mapToInt(FunnelPart::groups).sum())
                .isEqualTo(shown.groups().size());
        assertThat(rows).extracting(FunnelPart::key).doesNotHaveDuplicates();
        assertThat(rows.stream().mapToInt(FunnelPart::early).sum())
                .isEqualTo(side.isPlace() ? shown.early().people() : 0);
        for (var row : rows) {
            var behind = funnel.where(side.narrow(filter, row.key()));
            assertThat(behind.steps()).isEqualTo(row.steps());
            if (side.isPlace()) assertThat(behind.early().people()).isEqualTo(row.early());
            row.stop()
                    .ifPresent(stop -> assertThat(behind.waiting(stop.stage(), stop.code()))
                            .hasSize(stop.groups()));
        }
    }

    @Test
    void a_row_says_where_and_why_most_of_its_groups_stop() {
        var rows = FUNNEL.by(Breakdown.KECAMATAN);
        assertThat(rows).extracting(FunnelPart::key).containsExactly("15.71.03", "15.71.10", "15.71.09");
        assertThat(rows).extracting(FunnelPart::early).containsExactly(0, 33, 20);
        assertThat(rows.getFirst().stop()).contains(new FunnelPart.Stop(TRAINED, "CREDIT_HISTORY", 1));
        assertThat(rows.get(1).stop()).contains(new FunnelPart.Stop(FORMED, "INAUGURATED", 1));
        assertThat(rows.getLast().stop()).isEmpty();
        assertThat(FUNNEL.where(new FunnelFilter("", "", "", "MITRA", ""))
                        .by(Breakdown.BANK)
                        .getFirst()
                        .stop())
                .isEmpty();
        assertThat(FUNNEL.by(Breakdown.BANK)).extracting(FunnelPart::key).containsExactly(FunnelFilter.NONE, "MITRA");
    }

    @Test
    void members_of_coached_groups_in_no_loan_group_stand_before_the_first_stage() {
        var early = FUNNEL.early();
        assertThat(early.people()).isEqualTo(53);
        assertThat(early.clubs()).isEqualTo(3);
        assertThat(early.medianDays()).isEqualTo(20);
        assertThat(early.reasons())
                .containsExactly(
                        new Funnel.EarlyReason(Unformed.Why.ENOUGH, 50, 2),
                        new Funnel.EarlyReason(Unformed.Why.FEW, 3, 1));
        assertThat(FUNNEL.before("ENOUGH")).extracting(Unformed::name).containsExactly("Anyelir", "Dahlia");
        assertThat(FUNNEL.in("15.71.10").early().people()).isEqualTo(33);
        assertThat(FUNNEL.where(new FunnelFilter("", "kuliner", "", "", "")).before())
                .isEmpty();
    }

    @Provide
    Arbitrary<Funnel> funnels() {
        return Combinators.combine(
                        Arbitraries.of(FunnelStage.values()),
                        Arbitraries.of("VISITS", "AT_BANK", "DECLINED:CAPACITY"),
                        Arbitraries.of("15.71.01.1001", "15.71.03.1004"),
                        Arbitraries.integers().between(0, 90))
                .as((stage, reason, place, days) -> group("K" + days, place, stage, reason, days, 1))
                .list()
                .ofMaxSize(60)
                .map(groups -> new Funnel(groups, CLUBS, TODAY, Instant.EPOCH));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("", "15.71.01", "15.71.03.1004", "15.71.09");
    }

    private static Unformed club(String name, String kelurahan, int members, int alone, Unformed.Why why) {
        return new Unformed(new UUID(2, name.hashCode()), name, kelurahan, members, alone, TODAY.minusDays(20), why);
    }

    private static Funnel funnel(FunnelGroup... groups) {
        return new Funnel(List.of(groups), List.of(), TODAY, Instant.EPOCH);
    }

    @Test
    void a_district_counts_its_own_groups_only() {
        assertThat(FUNNEL.in("15.71.03").steps().getFirst().reached()).isEqualTo(3);
    }

    private static FunnelGroup group(String name, String kelurahan, FunnelStage stage, String reason) {
        return group(name, kelurahan, stage, reason, 10, 20_000_000);
    }

    /// A group that came to each stage so many days after the one before, and to the last of them so many days ago.
    private static FunnelGroup group(
            String name, String kelurahan, FunnelStage stage, String reason, int days, long worth) {
        var entered = IntStream.rangeClosed(0, stage.ordinal())
                .mapToObj(i -> TODAY.minusDays((long) days * (stage.ordinal() + 1 - i)))
                .toList();
        return new FunnelGroup(
                new UUID(1, name.hashCode()),
                name,
                kelurahan,
                stage,
                reason,
                "kuliner",
                new UUID(0, 1),
                stage.compareTo(FunnelStage.APPLIED) < 0 ? "" : "MITRA",
                entered,
                Money.rupiah(worth),
                stage == PAID_OUT ? null : Role.OFFICER,
                3);
    }
}
