package id.renteng.operation.demo;

import id.renteng.access.Users;
import id.renteng.financing.LoanId;
import id.renteng.financing.SchemeId;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Builds the demo city at the first start in demo mode, by giving the commands that people give. The same seed on the
/// same day makes the same city.
@Component
@ConditionalOnProperty("renteng.demo")
class DemoCity {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final long SEED = 1571;
    private static final String BANK = "MITRA";

    /// Of the groups in inaugurated coached groups, so many went on to the next step in a city of the usual size.
    private static final int TRAINED = 60;

    private static final int PREPARED = 48;
    private static final int SETTLED = 12;
    private static final int BORROWED = 30;
    private static final int LATE = 4;
    private static final int APPLIED = 42;

    private final DemoSize size;
    private final TransactionTemplate together;
    private final Users users;
    private final DemoStaff staff;
    private final DemoRegister register;
    private final DemoGroups groups;
    private final DemoPreparation preparation;
    private final DemoLending lending;
    private final DemoSchemes schemes;
    private final DemoBorrowers borrowers;
    private final DemoDays days;
    private final DemoTraining training;
    private final LoanGroups loanGroups;
    private final Clock clock;

    DemoCity(
            DemoSize size,
            TransactionTemplate together,
            Users users,
            DemoStaff staff,
            DemoRegister register,
            DemoGroups groups,
            DemoPreparation preparation,
            DemoLending lending,
            DemoSchemes schemes,
            DemoBorrowers borrowers,
            DemoDays days,
            DemoTraining training,
            LoanGroups loanGroups,
            Clock clock) {
        this.size = size;
        this.together = together;
        this.users = users;
        this.staff = staff;
        this.register = register;
        this.groups = groups;
        this.preparation = preparation;
        this.lending = lending;
        this.schemes = schemes;
        this.borrowers = borrowers;
        this.days = days;
        this.training = training;
        this.loanGroups = loanGroups;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void buildOnce() {
        if (!users.areNone()) return;
        long before = System.nanoTime();
        build(LocalDate.now(clock).minusMonths(14));
        LOG.info("kota contoh siap / demo city ready: {} ms", (System.nanoTime() - before) / 1_000_000);
    }

    /// What one group does is committed together: the disk is waited for once and not for every command.
    private void build(LocalDate begin) {
        var hired = staff.hire(BANK);
        var officer = Objects.requireNonNull(hired.get(Role.OFFICER));
        var head = Objects.requireNonNull(hired.get(Role.HEAD));
        var random = new Random(SEED);
        var registered = register.fill(SEED, officer);
        together.executeWithoutResult(_ -> register.place(registered, new Random(SEED), officer));
        say("terdaftar / registered", registered.size());
        var coached = groups.coach(registered, begin, officer);
        var verifier = Objects.requireNonNull(hired.get(Role.VERIFIER));
        groups.inaugurate(coached, begin.plusDays(20), officer, verifier, head);
        var formed = groups.form(coached, random, begin.plusDays(30), officer);
        say("kelompok / groups", coached.size() + formed.size());
        var all = loanGroups.all(formed);
        var trained = formed.subList(0, size.of(TRAINED)).stream()
                .map(id -> Objects.requireNonNull(all.get(id)))
                .toList();
        var purses = schemes.withPurses(BANK, begin, head);
        var late = new ArrayList<LoanId>();
        for (int i = 0; i < trained.size(); i++) {
            int index = i;
            together.executeWithoutResult(_ -> goOn(trained.get(index), index, begin, random, purses, hired)
                    .filter(_ -> life(index) == DemoLife.PENALTIES)
                    .ifPresent(late::add));
            if (i % 10 == 9) say("kelompok berjalan / groups on their way", i + 1);
        }
        var today = LocalDate.now(clock);
        together.executeWithoutResult(_ -> training.teach(trained, today, random, hired));
        days.close(today);
        for (var loan : late) days.settlePenalties(loan, today, officer);
    }

    private static void say(String what, int count) {
        LOG.info("kota contoh / demo city: {} {}", what, count);
    }

    /// As far as its place in the list takes this group.
    ///
    /// @return its loan, if it has one
    private Optional<LoanId> goOn(
            LoanGroup group, int index, LocalDate begin, Random random, SchemeId purses, Map<Role, Actor> hired) {
        preparation.train(group, begin.plusDays(40), Objects.requireNonNull(hired.get(Role.TRAINER)));
        if (index >= size.of(PREPARED)) return Optional.empty();
        prepare(group, index, begin, random, hired);
        return lend(group, index, begin, purses, hired);
    }

    /// Groups whose loan began long ago were prepared long ago, the others just now. One in nine has a member with old
    /// arrears.
    private void prepare(LoanGroup group, int index, LocalDate begin, Random random, Map<Role, Actor> hired) {
        var officer = Objects.requireNonNull(hired.get(Role.OFFICER));
        var asked = index < size.of(BORROWED)
                ? begin.plusDays(70)
                : LocalDate.now(clock).minusDays(24);
        preparation.openAccounts(group, random, begin.plusDays(50), officer);
        preparation.measure(group, random, begin.plusDays(60), officer);
        preparation.askCreditHistory(group, isStuck(index), asked, officer);
        preparation.visit(group, asked, officer, Objects.requireNonNull(hired.get(Role.VERIFIER)));
    }

    /// Every state a loan can be in: settled, running well, covered by others, in arrears, signed, approved, asked,
    /// declined, at the bank.
    private Optional<LoanId> lend(
            LoanGroup group, int index, LocalDate begin, SchemeId purses, Map<Role, Actor> hired) {
        if (isStuck(index)) return Optional.empty();
        var today = LocalDate.now(clock);
        var on = begin.plusDays(80);
        if (index < size.of(BORROWED)) {
            var number = contract(index, on);
            return Optional.of(borrowers.borrow(group, life(index), number, purses, on, today, hired));
        }
        if (index < size.of(APPLIED)) applyNow(group, index, today.minusDays(20), hired);
        return Optional.empty();
    }

    private boolean isStuck(int index) {
        return index % 9 == 8 && (index >= size.of(BORROWED) || !life(index).isTold());
    }

    private DemoLife life(int index) {
        return DemoLife.of(index, size.of(SETTLED), size.of(BORROWED), size.of(LATE));
    }

    private static String contract(int index, LocalDate on) {
        return "PK-%03d/%d".formatted(index + 1, on.getYear());
    }

    private void applyNow(LoanGroup group, int index, LocalDate on, Map<Role, Actor> hired) {
        var application = lending.apply(group, lending.usual(on), 10, on, hired);
        switch (index % 5) {
            case 0 -> lending.approve(application, on.plusDays(6), hired);
            case 1 -> lending.ask(application, on.plusDays(5), hired);
            case 2 -> lending.decline(application, on.plusDays(8), hired);
            case 3 -> {
                lending.approve(application, on.plusDays(5), hired);
                lending.sign(application, contract(index, on), on.plusDays(9), hired);
            }
            default -> {} // waits at the bank
        }
    }
}
