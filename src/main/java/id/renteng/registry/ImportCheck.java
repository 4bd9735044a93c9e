package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Result;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.sheet.FileProblem;
import id.renteng.registry.sheet.FileRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Judges the rows of a file that was taken in, sets them beside the register, and keeps the verdicts.
@Component
class ImportCheck {

    /// A person can help where the program does not know the columns.
    private static final Set<FileProblem> MENDED_BY_HAND =
            Set.of(FileProblem.KEPALA_TIDAK_DITEMUKAN, FileProblem.KOLOM_WAJIB_HILANG);

    private final FileCheck files;
    private final ColumnMaps maps;
    private final RegisteredRows registered;
    private final RowsAlike alike;
    private final ImportTable imports;
    private final ImportRowTable table;
    private final Clock clock;

    ImportCheck(
            FileCheck files,
            ColumnMaps maps,
            RegisteredRows registered,
            RowsAlike alike,
            ImportTable imports,
            ImportRowTable table,
            Clock clock) {
        this.files = files;
        this.maps = maps;
        this.registered = registered;
        this.alike = alike;
        this.imports = imports;
        this.table = table;
        this.clock = clock;
    }

    /// By the columns that an officer said for this list, or for one with the same headings; else by those that the
    /// program finds. Where it finds none, an officer is asked.
    Result<ImportId, FileNotTaken> check(ImportId id, byte[] file, Progress progress) {
        table.delete(id);
        try {
            var map = imports.columnMap(id)
                    .or(() -> maps.of(
                            file, imports.find(id).orElseThrow().origin().source()));
            var checked = files.check(file, map, LocalDate.now(clock), progress);
            progress.at(ImportStep.COMPARING, 0, checked.rows().size());
            var rows = registered.compare(checked.rows());
            table.insert(id, rows, progress);
            alike.find(id, rows.stream().map(StoredRow::row).toList());
            imports.markChecked(id, checked, map, clock.instant());
            return done(id);
        } catch (FileRefused refusal) {
            var problem = new FileNotTaken(refusal.problem().name(), refusal.detail());
            if (!MENDED_BY_HAND.contains(refusal.problem())) return refused(problem);
            imports.markUnmapped(id, problem);
            return done(id);
        }
    }
}
