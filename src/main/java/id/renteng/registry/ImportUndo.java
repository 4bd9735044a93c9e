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
    private final List<AboutPeople> others;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    ImportUndo(
            ImportTable imports,
            ImportUndoTable register,
            ImportCommitTable lock,
            List<AboutPeople> others,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.register = register;
        this.lock = lock;
        this.others = List.copyOf(others);
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
        lock.lock();
        var people = register.people(id);
        if (others.stream().anyMatch(other -> other.isKeptAboutAny(people))) return refused(new NeededSince());
        try {
            var undone = savepoint.execute(status -> register.delete(id));
            register.markUndone(id, clock.instant(), by);
            return done(undone);
        } catch (DataIntegrityViolationException stillNeeded) {
            return refused(new NeededSince());
        }
    }
}
