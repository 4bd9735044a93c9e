package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Command;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The periods after which records are erased, and setting them anew, as where the archive schedule of the city (JRA)
/// says otherwise. What held before stays. Whether a kind is erased at all, and by whom, is not set here.
@Service
@Transactional(readOnly = true)
public class RetentionPeriods {

    /// Offices are closed on joint leave too.
    private static final BusinessDays WORKING_DAYS = BusinessDays.indonesia(true);

    /// Fifty years.
    private static final int MONTHS_MAX = 600;

    private static final int BASIS_MIN = 3;
    private static final int BASIS_MAX = 300;

    private final RetentionTable records;
    private final Clock clock;

    RetentionPeriods(RetentionTable records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /// Every rule of a kind, and what may be set.
    ///
    /// @throws NoSuchElementException if there is no such kind, or it is not erased after a time
    public KindPeriods of(String kind) {
        var rules = records.rules(kind);
        if (rules.isEmpty() || !rules.getFirst().fate().ends()) throw new NoSuchElementException();
        var today = LocalDate.now(clock);
        var inForce = rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(today))
                .findFirst()
                .orElseThrow();
        var nextWorkingDay = WORKING_DAYS.onOrAfter(today.plusDays(1));
        return new KindPeriods(rules, inForce, records.least(kind), nextWorkingDay.plusDays(1));
    }

    /// Sets another period, from tomorrow at the earliest: what is erased tonight is erased by what holds today. A
    /// shorter one than that holds only after a whole working day, in which a slip can be noticed and mended. Said
    /// again for the same first day, the later one holds.
    ///
    /// @throws NoSuchElementException as [#of]
    @Transactional
    @Command(value = "retention-period-set", by = Role.HEAD)
    public Result<RetentionRule, FieldsWrong> set(String kind, NewPeriod asked, Actor by) {
        var periods = of(kind);
        var months = months(asked.months());
        boolean enough = months.filter(some -> some < periods.least().months()).isEmpty();
        boolean shorter = months.filter(periods::isShorter).isPresent();
        var earliest = shorter ? periods.shorterFrom() : LocalDate.now(clock).plusDays(1);
        var from = Days.read(asked.validFrom()).filter(day -> !day.isBefore(earliest));
        var basis = Names.tidy(asked.basis());
        var problems = new ArrayList<FieldProblem>();
        if (months.isEmpty()) problems.add(new FieldProblem("months", "PERIOD_MONTHS"));
        if (!enough) problems.add(new FieldProblem("months", "PERIOD_LEAST"));
        if (from.isEmpty())
            problems.add(new FieldProblem("validFrom", shorter ? "PERIOD_SHORTER_FROM" : "PERIOD_FROM"));
        if (basis.length() < BASIS_MIN || basis.length() > BASIS_MAX)
            problems.add(new FieldProblem("basis", "PERIOD_BASIS"));
        if (months.isEmpty() || from.isEmpty() || !problems.isEmpty()) return refused(new FieldsWrong(problems));
        var at = clock.instant();
        var fate = periods.inForce().fate();
        var rule =
                new RetentionRule(kind, from.get(), months.get(), fate, basis, new RetentionRule.Said(at, by.name()));
        records.insert(rule, at, by);
        return done(rule);
    }

    private static Optional<Integer> months(String written) {
        var digits = written.strip();
        if (!digits.matches("[0-9]{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(digits)).filter(months -> months <= MONTHS_MAX);
    }
}
