package id.renteng.insight;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LoanGroups;
import id.renteng.insight.Anomaly.Decision;
import id.renteng.insight.Anomaly.Verdict;
import id.renteng.insight.AnomalyRefusal.AlreadyDecided;
import id.renteng.insight.AnomalyRefusal.FormedByYou;
import id.renteng.insight.AnomalyRefusal.WhyMissing;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Anomalies of loan groups, looked for anew at every reading, and what people found out about them.
@Service
public class Anomalies {

    private static final int WHY_CHARACTERS_MIN = 5;
    private static final int WHY_CHARACTERS_MAX = 1_000;

    private final AnomalyTable anomalies;
    private final LoanGroups groups;
    private final Clock clock;

    Anomalies(AnomalyTable anomalies, LoanGroups groups, Clock clock) {
        this.anomalies = anomalies;
        this.groups = groups;
        this.clock = clock;
    }

    /// All that hold today in the part of the city the reader works in, undecided ones first.
    @Transactional(readOnly = true)
    public List<Anomaly> all(Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        var found = anomalies.find(LocalDate.now(clock));
        var sorted = found.stream()
                .sorted(java.util.Comparator.comparing(
                        anomaly -> anomaly.decision().isPresent()))
                .toList();
        var part = groups.in(by.area());
        return sorted.stream().filter(anomaly -> part.holds(anomaly.group())).toList();
    }

    /// One anomaly that holds today.
    ///
    /// @throws NoSuchElementException if there is none for her
    @Transactional(readOnly = true)
    public Anomaly seenBy(Actor by, AnomalyId id) {
        return all(by).stream()
                .filter(anomaly -> anomaly.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Records what somebody found out. Refused with [WhyMissing], [FormedByYou] or [AlreadyDecided].
    ///
    /// @param why 5 to 1,000 characters
    /// @throws NoSuchElementException if there is no such anomaly for her
    @Transactional
    @Command(
            value = "anomaly-decided",
            by = {Role.OFFICER, Role.HEAD})
    public Result<Anomaly, AnomalyRefusal> decide(AnomalyId id, Verdict verdict, String why, Actor by) {
        var anomaly = seenBy(by, id);
        var words = why.strip();
        if (words.length() < WHY_CHARACTERS_MIN || words.length() > WHY_CHARACTERS_MAX)
            return refused(new WhyMissing());
        var group = groups.find(anomaly.group()).orElseThrow().details();
        if (group.formedBy().equals(by.user())) return refused(new FormedByYou());
        var decision = new Decision(verdict, words, by.user(), clock.instant());
        return anomalies.insert(anomaly, decision) ? done(anomaly) : refused(new AlreadyDecided());
    }
}
