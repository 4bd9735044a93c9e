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
import java.util.function.Function;
import java.util.stream.Collectors;

/// The loan groups of the city by how far they have come. Every figure is the length of a list in here, so the figure
/// and the list behind it cannot differ.
///
/// @param asOf the moment of the figures
public record Funnel(List<FunnelGroup> groups, LocalDate today, Instant asOf) {

    private static final int WEEK = 7;

    public Funnel {
        groups = List.copyOf(groups);
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
        return where(new FunnelFilter(kelurahanPrefix, "", "", "", ""));
    }

    /// Only the groups of the part of the city that somebody works in.
    public Funnel within(Area area) {
        if (area.isCity()) return this;
        return new Funnel(
                groups.stream().filter(group -> area.covers(group.kelurahan())).toList(), today, asOf);
    }

    public Funnel where(FunnelFilter filter) {
        return filter.equals(FunnelFilter.ALL)
                ? this
                : new Funnel(groups.stream().filter(filter::lets).toList(), today, asOf);
    }

    /// The different districts, trades, facilitators, banks or months that its groups have, in their order.
    public <T extends Comparable<? super T>> List<T> kinds(Function<FunnelGroup, T> kind) {
        return groups.stream().map(kind).distinct().sorted().toList();
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
        var days = groups.stream()
                .filter(group -> group.hasReached(stage))
                .mapToInt(group -> group.daysIn(stage, today))
                .sorted()
                .toArray();
        return days.length == 0 ? 0 : days[(days.length - 1) / 2];
    }
}
