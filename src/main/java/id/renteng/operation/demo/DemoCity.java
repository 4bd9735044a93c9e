package id.renteng.operation.demo;

import id.renteng.access.Users;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Builds the demo city at the first start in demo mode, by giving the commands that people give. The same seed on the
/// same day makes the same city.
@Component
@ConditionalOnProperty("renteng.demo")
class DemoCity {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final long SEED = 1571;
    private static final String BANK = "CONTOH";

    /// Of the groups in inaugurated coached groups, so many went on to the next step.
    private static final int TRAINED = 60;

    private static final int PREPARED = 48;

    private final Users users;
    private final DemoStaff staff;
    private final DemoRegister register;
    private final DemoGroups groups;
    private final DemoPreparation preparation;
    private final LoanGroups loanGroups;
    private final People people;
    private final Clock clock;

    DemoCity(
            Users users,
            DemoStaff staff,
            DemoRegister register,
            DemoGroups groups,
            DemoPreparation preparation,
            LoanGroups loanGroups,
            People people,
            Clock clock) {
        this.users = users;
        this.staff = staff;
        this.register = register;
        this.groups = groups;
        this.preparation = preparation;
        this.loanGroups = loanGroups;
        this.people = people;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void buildOnce() {
        if (!users.areNone()) return;
        long before = System.nanoTime();
        build(LocalDate.now(clock).minusMonths(14));
        LOG.info("demo city built in {} ms", (System.nanoTime() - before) / 1_000_000);
    }

    private void build(LocalDate begin) {
        var hired = staff.hire(BANK);
        var officer = Objects.requireNonNull(hired.get(Role.OFFICER));
        var head = Objects.requireNonNull(hired.get(Role.HEAD));
        var trainer = Objects.requireNonNull(hired.get(Role.TRAINER));
        var random = new Random(SEED);
        var registered = register.fill(SEED, officer);
        var coached = groups.coach(registered, begin, officer);
        groups.inaugurate(coached, begin.plusDays(20), officer, head);
        var formed = groups.form(coached, random, begin.plusDays(30), officer);
        var all = loanGroups.all(formed);
        var trained = formed.subList(0, TRAINED).stream()
                .map(id -> Objects.requireNonNull(all.get(id)))
                .toList();
        for (var group : trained) preparation.train(group, begin.plusDays(40), trainer);
        var recently = LocalDate.now(clock).minusDays(9);
        for (var group : trained.subList(0, PREPARED)) {
            boolean stuck = trained.indexOf(group) % 9 == 4;
            preparation.askCreditHistory(group, stuck, recently, officer);
            preparation.openAccounts(group, random, begin.plusDays(50), officer);
            preparation.measure(group, random, begin.plusDays(60), officer);
        }
        welcome(trained);
    }

    /// A chair and a member of one and the same group sign in, too.
    private void welcome(List<LoanGroup> trained) {
        var group = trained.getFirst().details();
        var chair = group.holder(Office.CHAIR).orElseThrow();
        var member = group.people().getLast();
        staff.welcome(Role.CHAIR, chair, people.find(chair).orElseThrow().name());
        staff.welcome(Role.MEMBER, member, people.find(member).orElseThrow().name());
    }
}
