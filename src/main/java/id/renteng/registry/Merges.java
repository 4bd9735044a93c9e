package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.MergeRefusal.MergedBefore;
import id.renteng.registry.MergeRefusal.OthersMergedIntoIt;
import id.renteng.registry.MergeRefusal.SameEntry;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one of two entries that somebody found to be one person. Nothing is moved or deleted: the one that goes points
/// to the one that stays, and her businesses are shown there; so it can be taken back exactly.
@Service
public class Merges {

    private final MergeTable merges;
    private final LikenessTable likenesses;
    private final Clock clock;

    Merges(MergeTable merges, LikenessTable likenesses, Clock clock) {
        this.merges = merges;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /// @throws NoSuchElementException if one of them is not registered
    @Transactional
    @Command(value = "persons-merged", by = Role.OFFICER)
    public Result<PersonId, MergeRefusal> merge(PersonId gone, PersonId kept, Actor by) {
        if (gone.equals(kept)) return refused(new SameEntry());
        var standing = merges.lock(gone, kept);
        if (standing.known() < 2) throw new NoSuchElementException();
        if (standing.merged() > 0) return refused(new MergedBefore());
        if (standing.firstHasOthers()) return refused(new OthersMergedIntoIt());
        merges.merge(gone, kept, clock.instant(), by);
        likenesses.judge(gone, kept, "MERGED", clock.instant(), by);
        return done(kept);
    }

    /// Both stand in the register again as they did; that they look alike is open again.
    ///
    /// @return the one that is back
    /// @throws NoSuchElementException if it is not merged with anybody
    @Transactional
    @Command(value = "merge-undone", by = Role.OFFICER)
    public PersonId undo(PersonId gone, Actor by) {
        var merge = merges.of(gone).stream()
                .filter(found -> found.gone().equals(gone) && found.undoneAt() == null)
                .findFirst()
                .orElseThrow();
        merges.lock(gone, merge.kept());
        merges.undo(gone, clock.instant(), by);
        likenesses.judge(gone, merge.kept(), null, clock.instant(), by);
        return gone;
    }

    /// What was merged with this entry and taken back, the newest first.
    @Transactional(readOnly = true)
    public List<Merge> of(PersonId person) {
        return merges.of(person);
    }
}
