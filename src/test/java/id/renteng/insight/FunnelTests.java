package id.renteng.insight;

import static id.renteng.insight.FunnelStage.FORMED;
import static id.renteng.insight.FunnelStage.PAID_OUT;
import static id.renteng.insight.FunnelStage.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.insight.Funnel.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FunnelTests {

    static final Funnel FUNNEL = new Funnel(List.of(
            group("Melati 01", "15.71.10.1003", FORMED, "INAUGURATED"),
            group("Melati 02", "15.71.10.1003", TRAINED, "CREDIT_HISTORY"),
            group("Mawar 01", "15.71.03.1004", TRAINED, "CREDIT_HISTORY"),
            group("Mawar 02", "15.71.03.1004", TRAINED, "VISITS"),
            group("Mawar 03", "15.71.03.1004", PAID_OUT, "")));

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
    void a_district_counts_its_own_groups_only() {
        assertThat(FUNNEL.in("15.71.03").steps().getFirst().reached()).isEqualTo(3);
    }

    private static FunnelGroup group(String name, String kelurahan, FunnelStage stage, String reason) {
        return new FunnelGroup(UUID.randomUUID(), name, kelurahan, stage, reason);
    }
}
