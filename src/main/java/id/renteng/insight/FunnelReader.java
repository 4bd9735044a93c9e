package id.renteng.insight;

import id.renteng.financing.Schemes;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Area;
import id.renteng.kernel.Money;
import id.renteng.readiness.Readiness;
import id.renteng.readiness.Readiness.Progress;
import id.renteng.readiness.Stage;
import id.renteng.readiness.Task;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works the funnel out from the facts of all modules. As many questions for ten thousand groups as for one.
@Component
class FunnelReader {

    private static final int ALL_GROUPS = 100_000;

    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final Readiness readiness;
    private final Businesses businesses;
    private final InsightTable table;
    private final Schemes schemes;
    private final Regions regions;
    private final Clock clock;

    FunnelReader(
            LoanGroups groups,
            CoachedGroups coached,
            Readiness readiness,
            Businesses businesses,
            InsightTable table,
            Schemes schemes,
            Regions regions,
            Clock clock) {
        this.groups = groups;
        this.coached = coached;
        this.readiness = readiness;
        this.businesses = businesses;
        this.table = table;
        this.schemes = schemes;
        this.regions = regions;
        this.clock = clock;
    }

    /// All loan groups that were not dissolved, by how far they have come, and who is in none yet.
    @Transactional(readOnly = true)
    Funnel read() {
        var at = clock.instant();
        var today = LocalDate.now(clock);
        var alive = groups.list(Area.CITY, "", "", "", ALL_GROUPS).stream()
                .filter(group -> !(group instanceof LoanGroup.Dissolved))
                .map(LoanGroup::details)
                .toList();
        var progress =
                readiness.progress(alive.stream().map(LoanGroup.Details::id).toList());
        var people = alive.stream().flatMap(group -> group.people().stream()).toList();
        var known = new Known(
                regions,
                progress,
                businesses.all(people),
                table.applications(today),
                table.usualDays(),
                ceiling(today));
        var before = table.unformed(coached.rules().loanMin());
        return new Funnel(alive.stream().map(known::place).toList(), before, today, at);
    }

    /// The most that a group may ask today; nothing where no scheme is open.
    private Money ceiling(LocalDate today) {
        return schemes.on(today).stream()
                .map(scheme -> scheme.limits().groupMax())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /// What is known of all groups, asked once.
    private record Known(
            Regions regions,
            Map<LoanGroupId, Progress> progress,
            Map<PersonId, List<Business>> businesses,
            Map<UUID, Applied> applied,
            UsualDays usual,
            Money ceiling) {

        FunnelGroup place(LoanGroup.Details group) {
            var so = Objects.requireNonNull(progress.get(group.id()));
            var beyond = applied.get(group.id().value());
            return beyond == null ? before(group, so) : after(group, so, beyond);
        }

        private FunnelGroup before(LoanGroup.Details group, Progress so) {
            var task = so.list().reason();
            boolean ready = so.list().isReady();
            return new FunnelGroup(
                    group.id().value(),
                    group.name(),
                    regions.codeNow(group.kelurahan()),
                    FunnelStage.valueOf(so.list().stage().name()),
                    ready
                            ? Waiting.APPLY.name()
                            : task.map(waits -> waits.code().name()).orElse(""),
                    trade(group),
                    group.formedBy(),
                    "",
                    days(so, so.list().stage()),
                    ceiling,
                    ready
                            ? Waiting.APPLY.who()
                            : task.filter(waits -> waits.turnsOn() == null)
                                    .map(Task::who)
                                    .orElse(null),
                    task.map(Task::usualDays).orElse(0));
        }

        /// Its readiness may have lapsed since; the stages it passed it has passed.
        private FunnelGroup after(LoanGroup.Details group, Progress so, Applied beyond) {
            var days = new ArrayList<>(days(so, Stage.READY));
            var last = days.getLast();
            for (var day : beyond.days()) {
                last = day.isAfter(last) ? day : last;
                days.add(last);
            }
            return new FunnelGroup(
                    group.id().value(),
                    group.name(),
                    regions.codeNow(group.kelurahan()),
                    beyond.stage(),
                    beyond.reason(),
                    trade(group),
                    group.formedBy(),
                    beyond.bank(),
                    upTo(days, beyond.days().getFirst()),
                    beyond.worth(),
                    beyond.who(),
                    usual.of(beyond.waits()));
        }

        /// What a group did again after it applied, such as a newer visit, does not count as the day it became ready.
        private static List<LocalDate> upTo(List<LocalDate> days, LocalDate sent) {
            var read = new ArrayList<LocalDate>();
            for (int i = 0; i < days.size(); i++) {
                var day = days.get(i);
                read.add(i <= Stage.READY.ordinal() && day.isAfter(sent) ? sent : day);
            }
            return read;
        }

        private static List<LocalDate> days(Progress so, Stage upTo) {
            var days = new ArrayList<LocalDate>();
            for (var stage : Stage.values()) {
                if (stage.compareTo(upTo) > 0) break;
                var day = so.entered().get(stage);
                days.add(day == null ? days.getLast() : day);
            }
            return days;
        }

        private String trade(LoanGroup.Details group) {
            return group.people().stream()
                    .flatMap(person ->
                            businesses.getOrDefault(person, List.of()).stream().limit(1))
                    .collect(Collectors.groupingBy(Business::trade, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }
}
