package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.UndoRefusal.NeededSince;
import id.renteng.registry.UndoRefusal.NotCommitted;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a whole import back: all it brought, or nothing of it. Whether something depends on it, the database knows
/// best:
/// it is asked by trying, behind a savepoint.
@Service
public class ImportUndo {

    private final ImportTable imports;
    private final ImportUndoTable register;
    private final ImportCommitTable lock;
    private final HouseholdTable households;
    private final List<AboutPeople> others;
    private final ImportProgressTable progress;
    private final ApplicationEventPublisher background;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    ImportUndo(
            ImportTable imports,
            ImportUndoTable register,
            ImportCommitTable lock,
            HouseholdTable households,
            List<AboutPeople> others,
            ImportProgressTable progress,
            ApplicationEventPublisher background,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.register = register;
        this.lock = lock;
        this.households = households;
        this.others = List.copyOf(others);
        this.progress = progress;
        this.background = background;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /// The import is as it was after its check, and can be committed again.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-undone", by = Role.OFFICER)
    public Result<Undone, UndoRefusal> undo(ImportId id, Actor by) {
        if (imports.lock(id) != ImportState.COMMITTED) return refused(new NotCommitted());
        return takeBack(id, Progress.UNSEEN, by)
                .<Result<Undone, UndoRefusal>>map(Result::done)
                .orElseGet(() -> refused(new NeededSince()));
    }

    /// Has the import taken back in the background; its page says how far that is, and how it ended.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-undo-asked", by = Role.OFFICER)
    public Result<ImportId, UndoRefusal> undoLater(ImportId id, Actor by) {
        if (imports.lock(id) != ImportState.COMMITTED) return refused(new NotCommitted());
        register.markUndoing(id, by);
        background.publishEvent(new ImportWaits(id));
        return done(id);
    }

    /// Takes back an import of which this was asked; nothing, if it was done before. Where something depends on it, it
    /// stays as it was and says so.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-undone", by = Role.OFFICER)
    public Result<ImportId, UndoRefusal> undoAsked(ImportId id, Actor by) {
        if (imports.lock(id) != ImportState.UNDOING) return done(id);
        if (takeBack(id, progress.of(id), by).isEmpty()) register.markNeeded(id);
        progress.forget(id);
        return done(id);
    }

    private Optional<Undone> takeBack(ImportId id, Progress seen, Actor by) {
        lock.lock();
        var people = register.people(id);
        if (others.stream().anyMatch(other -> other.isKeptAboutAny(people))) return Optional.empty();
        try {
            var undone = savepoint.execute(_ -> delete(id, people.size(), seen));
            register.markUndone(id, clock.instant(), by);
            return Optional.of(undone);
        } catch (DataIntegrityViolationException stillNeeded) {
            return Optional.empty();
        }
    }

    private Undone delete(ImportId id, int people, Progress seen) {
        households.takeOff(id);
        var undone = register.delete(id, people, seen);
        households.deleteEmpty();
        return undone;
    }
}
