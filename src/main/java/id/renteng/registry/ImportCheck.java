package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Result;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.sheet.FileRefused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Judges the rows of a file that was taken in, sets them beside the register, and keeps the verdicts.
@Component
class ImportCheck {

    private final FileCheck files;
    private final RegisteredRows registered;
    private final ImportTable imports;
    private final ImportRowTable table;
    private final Clock clock;

    ImportCheck(FileCheck files, RegisteredRows registered, ImportTable imports, ImportRowTable table, Clock clock) {
        this.files = files;
        this.registered = registered;
        this.imports = imports;
        this.table = table;
        this.clock = clock;
    }

    Result<ImportId, FileNotTaken> check(ImportId id, byte[] file, Progress progress) {
        try {
            var checked = files.check(file, LocalDate.now(clock), progress);
            progress.at(ImportStep.COMPARING, 0, checked.rows().size());
            var rows = registered.compare(checked.rows());
            table.insert(id, rows, progress);
            imports.markChecked(id, checked.skipped().size(), clock.instant());
            return done(id);
        } catch (FileRefused refusal) {
            return refused(new FileNotTaken(refusal.problem().name(), refusal.detail()));
        }
    }
}
