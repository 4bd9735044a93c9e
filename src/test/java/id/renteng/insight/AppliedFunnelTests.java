package id.renteng.insight;

import static id.renteng.insight.FunnelStage.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ApplicationId;
import id.renteng.financing.Applications;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.DeclineReason;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.Town;
import id.renteng.insight.Funnel.Next;
import id.renteng.kernel.Area;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.readiness.TaskCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The funnel says of an application at a bank what became of it: studied, asked back, declined and why, or approved
/// and waiting for the next step.
@SpringBootTest(properties = "renteng.test.city=applied-funnel")
@Import(BorrowingTown.class)
class AppliedFunnelTests {

    private static final Money ASKED = Money.rupiah(10_000_000);

    @Autowired
    BorrowingTown town;

    @Autowired
    Applications applications;

    @Autowired
    Insight insight;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    /// A reason is read by its name alone, so no name may mean two things.
    @Test
    void no_task_of_readiness_is_called_like_what_an_application_waits_for() {
        assertThat(Arrays.stream(TaskCode.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Waiting.values()).map(Enum::name).toList());
    }

    @Test
    void every_application_waits_for_what_really_comes_next() {
        var studied = town.group();
        var asked = town.group();
        var declined = town.group();
        var less = town.group();
        var approved = town.group();
        var thinking = town.group();
        var signed = town.group();
        town.sent(studied);
        town.asked(asked);
        town.declined(declined, DeclineReason.CAPACITY);
        town.offeredLess(less);
        town.approved(approved);
        signToday(town.contracted(thinking));
        town.contracted(signed);

        waits(studied, APPLIED, "AT_BANK", Role.BANK_MAKER);
        waits(asked, APPLIED, "ASKED", Role.CHAIR);
        waits(declined, APPLIED, "DECLINED:CAPACITY", Role.OFFICER);
        waits(less, FunnelStage.APPROVED, "AGREE", Role.CHAIR);
        waits(approved, FunnelStage.APPROVED, "SIGN", Role.BANK_MAKER);
        waits(signed, FunnelStage.APPROVED, "PAY_OUT", Role.BANK_CHECKER);
        assertThat(of(thinking).reason()).isEqualTo("THINK_AGAIN");
        assertThat(of(thinking).who()).isNull();
        var next = insight.funnel(Area.CITY).next();
        assertThat(next)
                .noneMatch(one ->
                        one.reason().startsWith("DECLINED") || one.reason().equals("THINK_AGAIN"));
        assertThat(next)
                .filteredOn(one -> one.stage() == APPLIED)
                .containsExactlyInAnyOrder(
                        new Next(APPLIED, "AT_BANK", Role.BANK_MAKER, 2, 1, ASKED),
                        new Next(APPLIED, "ASKED", Role.CHAIR, 0, 1, ASKED));
        everyListIsAsLongAsItsFigure();
    }

    @Test
    void who_was_declined_and_applies_again_is_at_the_bank_again() {
        var group = town.group();
        town.declined(group, DeclineReason.QUOTA);
        assertThat(of(group)).returns(true, FunnelGroup::isDeclined).returns(Role.OFFICER, FunnelGroup::who);
        var again = town.sent(group);
        waits(group, APPLIED, "AT_BANK", Role.BANK_MAKER);
        Town.done(applications.withdraw(again, LocalDate.now(clock), Town.OFFICER));
        waits(group, APPLIED, "DECLINED:QUOTA", Role.OFFICER);
    }

    private void waits(LoanGroupId group, FunnelStage stage, String reason, Role who) {
        assertThat(of(group))
                .returns(stage, FunnelGroup::stage)
                .returns(reason, FunnelGroup::reason)
                .returns(who, FunnelGroup::who);
    }

    private FunnelGroup of(LoanGroupId group) {
        return insight.funnel(Area.CITY).groups().stream()
                .filter(one -> one.id().equals(group.value()))
                .findFirst()
                .orElseThrow();
    }

    /// Signed this very day, so that the scheme's time to think again still runs.
    private void signToday(ApplicationId application) {
        db.sql("update financing_application set signed_on = :today where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", application.value())
                .update();
    }

    private void everyListIsAsLongAsItsFigure() {
        var funnel = insight.funnel(Area.CITY);
        for (var step : funnel.steps()) {
            assertThat(funnel.waiting(step.stage(), "")).hasSize(step.waiting());
            for (var reason : step.reasons())
                assertThat(funnel.waiting(step.stage(), reason.code())).hasSize(reason.groups());
        }
        for (var next : funnel.next())
            assertThat(funnel.waiting(next.stage(), next.reason())).hasSize(next.groups());
    }
}
