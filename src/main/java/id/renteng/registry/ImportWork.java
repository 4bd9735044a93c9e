package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/// The work on imports that is done in the background, on the word of the officer who waits for it. Each piece is one
/// transaction: what breaks off in the middle has changed nothing, and is begun again.
@Service
public class ImportWork {

    private final Imports imports;
    private final ImportUndo undo;
    private final ImportTable table;

    ImportWork(Imports imports, ImportUndo undo, ImportTable table) {
        this.imports = imports;
        this.undo = undo;
        this.table = table;
    }

    /// @param by the officer who asked for it
    record Waiting(ImportId id, ImportState state, Actor by) {}

    /// What is to be done, the oldest first; after a start, what the last run did not finish.
    public List<ImportId> waiting() {
        return table.waiting().stream().map(Waiting::id).toList();
    }

    /// Does what there is to do with this import; nothing, if it was done meanwhile.
    public void run(ImportId id) {
        for (var work : table.waiting()) {
            if (!work.id().equals(id)) continue;
            switch (work.state()) {
                case WAITING -> imports.judge(id, work.by());
                case REGISTERING -> imports.commit(id, work.by());
                case UNDOING -> undo.undoAsked(id, work.by());
                case UNMAPPED, REFUSED, CHECKED, COMMITTED -> {}
            }
        }
    }
}
