package id.renteng.insight;

import id.renteng.kernel.Area;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The loan groups of the city by how far they have come. Every figure is the length of a list in here, so the figure
/// and the list behind it cannot differ.
///
/// @param before the coached groups that have members in no loan group yet
/// @param asOf   the moment of the figures
public record Funnel(List<FunnelGroup> groups, List<Unformed> before, LocalDate today, Instant asOf) {

    private static final int WEEK = 7;

    public Funnel {
        groups = List.copyOf(groups);
        before = List.copyOf(before);
    }

    /// Reached a stage, and why those who stopped there stopped.
    ///
    /// @param reached    groups that came at least this far
    /// @param waiting    groups that came this far and no further
    /// @param medianDays how long groups stood in this stage, or stand there until today; 0 where none came
    /// @param reasons    what the waiting ones wait for, the commonest first
    public record Step(FunnelStage stage, int reached, int waiting, int medianDays, List<Reason> reasons) {}

    /// @param code what they wait for, as a group says it
    public record Reason(String code, int groups) {}

    /// One thing to do for many groups at once, and the money it would bring a step nearer.
    ///
    /// @param worth what these groups asked, or may ask at most
    public record Next(FunnelStage stage, String reason, Role who, int usualDays, int groups, Money worth) {}

    /// The people before the first stage: members of coached groups who are in no loan group.
    ///
    /// @param medianDays how long the coached groups have had such members; 0 where none has
    /// @param reasons    what they wait for, most people first
    public record Early(int people, int clubs, int medianDays, List<EarlyReason> reasons) {}

    public record EarlyReason(Unformed.Why why, int people, int clubs) {}

    public Early early() {
        var reasons = before.stream().collect(Collectors.groupingBy(Unformed::why)).entrySet().stream()
                .map(same -> new EarlyReason(
                        same.getKey(), people(same.getValue()), same.getValue().size()))
                .sorted(Comparator.comparing(EarlyReason::people).reversed().thenComparing(EarlyReason::why))
                .toList();
        var days = before.stream().mapToInt(club -> club.days(today));
        return new Early(people(before), before.size(), median(days), reasons);
    }

    /// The coached groups before the first stage, those with one reason where one is named; who waits longest comes
    /// first.
    public List<Unformed> before(String why) {
        return before.stream()
                .filter(club -> why.isEmpty() || club.why().name().equals(why))
                .sorted(Comparator.comparing(Unformed::since).thenComparing(Unformed::name))
                .toList();
    }

    static int people(List<Unformed> clubs) {
        return clubs.stream().mapToInt(Unformed::alone).sum();
    }

    public List<Step> steps() {
        return Arrays.stream(FunnelStage.values()).map(this::step).toList();
    }

    /// The groups that reached a stage.
    public List<FunnelGroup> reached(FunnelStage stage) {
        return groups.stream().filter(group -> group.hasReached(stage)).toList();
    }

    /// The groups that came to a stage and no further, those with one reason where a reason is named; who waits longest
    /// comes first.
    public List<FunnelGroup> waiting(FunnelStage stage, String reason) {
        return groups.stream()
                .filter(group -> group.stage() == stage)
                .filter(group -> reason.isEmpty() || group.reason().equals(reason))
                .sorted(Comparator.comparing(FunnelGroup::since).thenComparing(FunnelGroup::name))
                .toList();
    }

    /// Only the groups of one district or ward.
    ///
    /// @param kelurahanPrefix the first digits of the ward's code; empty for all
    public Funnel in(String kelurahanPrefix) {
        return where(FunnelFilter.ALL.inPlace(kelurahanPrefix));
    }

    /// Only the groups of the part of the city that somebody works in.
    public Funnel within(Area area) {
        if (area.isCity()) return this;
        return new Funnel(
                groups.stream().filter(group -> area.covers(group.kelurahan())).toList(),
                before.stream().filter(club -> area.covers(club.kelurahan())).toList(),
                today,
                asOf);
    }

    public Funnel where(FunnelFilter filter) {
        return filter.equals(FunnelFilter.ALL)
                ? this
                : new Funnel(
                        groups.stream().filter(filter::lets).toList(),
                        before.stream().filter(filter::lets).toList(),
                        today,
                        asOf);
    }

    /// The same groups row by row, each in one row; where the rows are places, with the people before the first stage.
    public List<FunnelPart> by(Breakdown side) {
        var formed = groups.stream().collect(Collectors.groupingBy(side::of));
        var early = before.stream()
                .filter(_ -> side.isPlace())
                .collect(Collectors.groupingBy(club -> side.placeOf(club.kelurahan())));
        return Stream.concat(formed.keySet().stream(), early.keySet().stream())
                .distinct()
                .map(key -> part(key, formed.getOrDefault(key, List.of()), early.getOrDefault(key, List.of())))
                .sorted(side.order())
                .toList();
    }

    private FunnelPart part(String key, List<FunnelGroup> formed, List<Unformed> early) {
        return new FunnelPart(key, new Funnel(formed, early, today, asOf).steps(), people(early));
    }

    /// What its groups have of a side, each once, in their order.
    public List<String> keys(Breakdown side) {
        return groups.stream().map(side::of).distinct().sorted().toList();
    }

    /// What would move most money within a week, most money first. What a bank declined moves no money.
    public List<Next> next() {
        return groups.stream()
                .filter(group -> group.who() != null && group.usualDays() <= WEEK && !group.isDeclined())
                .collect(Collectors.groupingBy(group -> new Kind(group.stage(), group.reason())))
                .entrySet()
                .stream()
                .map(entry -> next(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Next::worth).reversed().thenComparing(Next::reason))
                .toList();
    }

    private record Kind(FunnelStage stage, String reason) {}

    private static Next next(Kind kind, List<FunnelGroup> waiting) {
        var worth = waiting.stream().map(FunnelGroup::worth).reduce(Money.ZERO, Money::plus);
        var one = waiting.getFirst();
        return new Next(
                kind.stage(), kind.reason(), Objects.requireNonNull(one.who()), one.usualDays(), waiting.size(), worth);
    }

    private Step step(FunnelStage stage) {
        var waiting = groups.stream().filter(group -> group.stage() == stage).toList();
        var reasons = waiting.stream()
                .filter(group -> !group.reason().isEmpty())
                .collect(Collectors.groupingBy(FunnelGroup::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Reason(entry.getKey(), entry.getValue().intValue()))
                .toList();
        int reached =
                (int) groups.stream().filter(group -> group.hasReached(stage)).count();
        return new Step(stage, reached, waiting.size(), medianDays(stage), reasons);
    }

    private int medianDays(FunnelStage stage) {
        return median(
                groups.stream().filter(group -> group.hasReached(stage)).mapToInt(group -> group.daysIn(stage, today)));
    }

    private static int median(IntStream of) {
        var sorted = of.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    }
}
