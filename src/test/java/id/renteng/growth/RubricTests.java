package id.renteng.growth;

import static id.renteng.growth.Dimension.FINANCE;
import static id.renteng.growth.Dimension.LEGALITY;
import static id.renteng.growth.Dimension.RECORDS;
import static id.renteng.growth.Dimension.TURNOVER;
import static id.renteng.growth.Dimension.TURNOVER_GROWTH;
import static id.renteng.growth.Dimension.WORKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.kernel.Money;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTests {

    private static final GateFacts OPEN = new GateFacts(false, false, false);
    private static final Figures NOTHING_KNOWN = new Figures(null, null, null, false);

    @Test
    void nothing_known_is_no_points_and_eleven_unknown() {
        var score = Rubric.V1.score(new Answers(Map.of(), Map.of(), NOTHING_KNOWN, OPEN));

        assertThat(score.quarters()).isZero();
        assertThat(score.unknown()).hasSize(11);
        assertThat(score.growthClass()).isEqualTo(GrowthClass.K0);
    }

    @Test
    void everything_at_its_best_is_one_hundred_points_and_k5() {
        var score = Rubric.V1.score(all(4, figures(60, 30, 5), OPEN));

        assertThat(score.points()).isEqualTo(100);
        assertThat(score.growthClass()).isEqualTo(GrowthClass.K5);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1999999,0", "2000000,1", "4999999,1", "5000000,2", "15000000,3", "49999999,3", "50000000,4"})
    void turnover_has_its_levels(long rupiah, int level) {
        var figures = new Figures(Money.rupiah(rupiah), null, null, false);

        assertThat(levels(figures)).containsEntry(TURNOVER, level);
    }

    @ParameterizedTest
    @CsvSource({"89,0", "90,1", "100,1", "110,1", "111,2", "125,2", "126,3", "150,3", "151,4"})
    void growth_is_counted_to_the_rupiah(long now, int level) {
        var figures = new Figures(Money.rupiah(now), Money.rupiah(100), null, false);

        assertThat(levels(figures)).containsEntry(TURNOVER_GROWTH, level);
    }

    @ParameterizedTest
    @CsvSource({"0,false,0", "0,true,1", "1,true,2", "2,true,3", "4,true,3", "5,false,4"})
    void workers_have_their_levels(int paid, boolean ownerFullTime, int level) {
        assertThat(levels(new Figures(null, null, paid, ownerFullTime))).containsEntry(WORKERS, level);
    }

    @Test
    void without_papers_or_a_savings_account_nobody_reaches_k2() {
        assertThat(with(all(3, figures(20, 15, 2), OPEN), LEGALITY, 0).growthClass())
                .isEqualTo(GrowthClass.K1);
        assertThat(with(all(3, figures(20, 15, 2), OPEN), FINANCE, 0).growthClass())
                .isEqualTo(GrowthClass.K1);
    }

    @Test
    void arrears_of_more_than_thirty_days_stop_before_k3() {
        var score = Rubric.V1.score(all(3, figures(20, 15, 2), new GateFacts(false, true, false)));

        assertThat(score.byPoints()).isEqualTo(GrowthClass.K4);
        assertThat(score.growthClass()).isEqualTo(GrowthClass.K2);
        assertThat(score.isHeldByGate()).isTrue();
    }

    @Test
    void food_needs_its_permits_for_k4() {
        var food = all(3, figures(60, 30, 5), new GateFacts(true, false, false));

        assertThat(with(food, LEGALITY, 3).growthClass()).isEqualTo(GrowthClass.K4);
        assertThat(with(food, LEGALITY, 2).growthClass()).isEqualTo(GrowthClass.K3);
    }

    @Test
    void who_needs_no_loan_may_leave_the_citys_care_without_one() {
        var noLoan = all(4, figures(60, 30, 1), new GateFacts(false, false, true));
        var wantsLoan = all(4, figures(60, 30, 1), OPEN);

        assertThat(with(noLoan, FINANCE, 2).growthClass()).isEqualTo(GrowthClass.K5);
        assertThat(with(wantsLoan, FINANCE, 2).growthClass()).isEqualTo(GrowthClass.K4);
    }

    @Test
    void only_points_that_somebody_else_can_look_at_are_evidenced() {
        var answers = new Answers(
                Map.of(LEGALITY, 4, RECORDS, 4),
                Map.of(LEGALITY, Proof.DOCUMENT, RECORDS, Proof.CLAIM),
                NOTHING_KNOWN,
                OPEN);

        var score = Rubric.V1.score(answers);

        assertThat(score.points()).isEqualTo(22);
        assertThat(score.evidencedPercent()).isEqualTo(54);
    }

    @Test
    void a_level_outside_zero_to_four_cannot_be_answered() {
        assertThatThrownBy(() -> new Answers(Map.of(RECORDS, 5), Map.of(), NOTHING_KNOWN, OPEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answers(Map.of(TURNOVER, 2), Map.of(), NOTHING_KNOWN, OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_higher_level_never_lowers_the_score_or_the_class(
            @ForAll("answers") Answers answers, @ForAll Dimension dimension, @ForAll @IntRange(max = 4) int level) {
        if (dimension.isComputed() || level < answers.level(dimension).orElse(0)) return;

        var before = Rubric.V1.score(answers);
        var after = with(answers, dimension, level);

        assertThat(after.quarters()).isGreaterThanOrEqualTo(before.quarters());
        assertThat(after.growthClass()).isGreaterThanOrEqualTo(before.growthClass());
    }

    @Property
    void a_gate_only_holds_back(@ForAll("answers") Answers answers) {
        var score = Rubric.V1.score(answers);

        assertThat(score.growthClass()).isLessThanOrEqualTo(score.byPoints());
        assertThat(score.quarters()).isBetween(0, 400);
        assertThat(score.evidencedQuarters()).isBetween(0, score.quarters());
    }

    @Provide
    Arbitrary<Answers> answers() {
        var levels = Arbitraries.maps(
                Arbitraries.of(Dimension.class).filter(d -> !d.isComputed()),
                Arbitraries.integers().between(0, 4));
        var proofs = Arbitraries.maps(Arbitraries.of(Dimension.class), Arbitraries.of(Proof.class));
        var money =
                Arbitraries.longs().between(0, 80_000_000).map(Money::rupiah).injectNull(0.1);
        var figures = Combinators.combine(
                        money, money, Arbitraries.integers().between(0, 8), Arbitraries.of(true, false))
                .as(Figures::new);
        var yesOrNo = Arbitraries.of(true, false);
        var gates = Combinators.combine(yesOrNo, yesOrNo, yesOrNo).as(GateFacts::new);
        return Combinators.combine(levels, proofs, figures, gates).as(Answers::new);
    }

    static Answers all(int level, Figures figures, GateFacts gates) {
        var levels = new EnumMap<Dimension, Integer>(Dimension.class);
        var proofs = new EnumMap<Dimension, Proof>(Dimension.class);
        for (var dimension : Dimension.values()) {
            proofs.put(dimension, Proof.DOCUMENT);
            if (!dimension.isComputed()) levels.put(dimension, level);
        }
        return new Answers(levels, proofs, figures, gates);
    }

    /// @param million turnover a month, in million rupiah
    static Figures figures(int million, int before, int workers) {
        return new Figures(Money.rupiah(million * 1_000_000L), Money.rupiah(before * 1_000_000L), workers, true);
    }

    private static Score with(Answers answers, Dimension dimension, int level) {
        var levels = new EnumMap<Dimension, Integer>(Dimension.class);
        levels.putAll(answers.levels());
        levels.put(dimension, level);
        return Rubric.V1.score(new Answers(levels, answers.proofs(), answers.figures(), answers.gates()));
    }

    private static Map<Dimension, Integer> levels(Figures figures) {
        return Rubric.V1.score(new Answers(Map.of(), Map.of(), figures, OPEN)).levels();
    }
}
