package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CallBackRefusal.DayHasSeed;
import id.renteng.readiness.CallBackRefusal.NoSeedPublished;
import id.renteng.readiness.CallBackRefusal.NotAhead;
import id.renteng.readiness.CallBackRefusal.NotByYou;
import id.renteng.readiness.CallBackRefusal.NoteMissing;
import id.renteng.readiness.CallBackRefusal.NoteTooLong;
import id.renteng.readiness.CallBackRefusal.NothingToDraw;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Call-backs: a tenth of the members of every visited group, at least one, is asked again by somebody who neither
/// visited her nor formed her group. The seed is published before the day of
/// the draw, so that nobody chooses whom.
@Service
public class CallBacks {

    private static final int NOTE_CHARACTERS_MAX = 1_000;
    private static final int LISTED = 200;
    private static final int SEEDS_LISTED = 10;

    private final CallBackTable table;
    private final EvidenceTable evidence;
    private final LoanGroups groups;
    private final Clock clock;

    CallBacks(CallBackTable table, EvidenceTable evidence, LoanGroups groups, Clock clock) {
        this.table = table;
        this.evidence = evidence;
        this.groups = groups;
        this.clock = clock;
    }

    /// Publishes the seed of a draw to come; from then on it does not change. Refused with [NotAhead] or [DayHasSeed].
    ///
    /// @param seed   not below 0
    /// @param forDay from this day on it may be drawn with
    @Transactional
    @Command(value = "call-back-seed-published", by = Role.HEAD)
    public Result<LocalDate, CallBackRefusal> publish(long seed, LocalDate forDay, Actor by) {
        var today = LocalDate.now(clock);
        if (!forDay.isAfter(today)) return refused(new NotAhead());
        return table.publish(seed, forDay, today, by.user()) ? done(forDay) : refused(new DayHasSeed());
    }

    /// Draws from all groups that were visited since the last draw, with the oldest published seed whose day has come
    /// and that was not drawn with. Refused with [NoSeedPublished] or [NothingToDraw].
    ///
    /// @return how many members were drawn
    @Transactional
    @Command(value = "call-backs-drawn", by = Role.HEAD)
    public Result<Integer, CallBackRefusal> draw(Actor by) {
        table.lock();
        var today = LocalDate.now(clock);
        var published = table.seedUntil(today);
        if (published.isEmpty()) return refused(new NoSeedPublished());
        var visited = groups.all(table.visitedAndNotDrawn());
        if (visited.isEmpty()) return refused(new NothingToDraw());
        long seed = published.get().seed();
        long draw = table.insertDraw(published.get(), today, by.user());
        int drawn = 0;
        for (var group : visited.values()) {
            var sample = Sample.of(group.details().people(), seed);
            table.insert(draw, group.details().id(), sample);
            drawn += sample.size();
        }
        return done(drawn);
    }

    /// Records what a member said when she was asked again.
    ///
    /// @throws java.util.NoSuchElementException if she is not in that draw
    @Transactional
    @Command(value = "call-back-made", by = Role.VERIFIER)
    public Result<CallBack, CallBackRefusal> record(
            long draw, PersonId person, CallBack.Outcome outcome, String note, Actor by) {
        var drawn = table.lock(draw, person).orElseThrow();
        if (isTheirs(drawn.group(), person, by)) return refused(new NotByYou());
        var written = note.strip();
        if (outcome == CallBack.Outcome.DIFFERS && written.isEmpty()) return refused(new NoteMissing());
        if (written.length() > NOTE_CHARACTERS_MAX) return refused(new NoteTooLong(NOTE_CHARACTERS_MAX));
        var answered = new CallBack(draw, drawn.group(), person, outcome, written);
        table.asked(answered, LocalDate.now(clock), by.user(), outcome);
        return done(answered);
    }

    /// Those who are still to be asked first, in the part of the city the reader works in; at most 200.
    @Transactional(readOnly = true)
    public List<CallBack> list(Actor by) {
        return table.list(groups.in(by.area()), LISTED);
    }

    /// The last ten seeds, the newest first, also those of draws of before seeds were published: for everybody.
    @Transactional(readOnly = true)
    public List<Seed> seeds() {
        return table.seeds(SEEDS_LISTED);
    }

    private boolean isTheirs(LoanGroupId id, PersonId person, Actor by) {
        var group = groups.find(id).orElseThrow().details();
        var visit = evidence.visits(List.of(id)).getOrDefault(id, Map.of()).get(person);
        return group.formedBy().equals(by.user())
                || (visit != null && visit.by().equals(by.user()));
    }
}
