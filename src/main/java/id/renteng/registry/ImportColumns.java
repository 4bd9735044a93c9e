package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.ColumnRefusal.NikMissing;
import id.renteng.registry.ColumnRefusal.NotTaken;
import id.renteng.registry.ColumnRefusal.SameTwice;
import id.renteng.registry.ColumnRefusal.SheetTaken;
import id.renteng.registry.ColumnRefusal.TooLate;
import id.renteng.registry.sheet.ColumnMap;
import id.renteng.registry.sheet.Headings.Field;
import id.renteng.registry.sheet.SheetHead;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Has an officer say which column of a list is which, where the program does not know it or is wrong.
@Service
public class ImportColumns {

    /// What a column can hold. The texts are `registry.column.<code>`.
    public static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Enum::name).toList();

    private final ImportTable imports;
    private final ImportCheck checks;
    private final ColumnMaps maps;
    private final IdentityKeys keys;
    private final ApplicationEventPublisher background;
    private final Clock clock;

    ImportColumns(
            ImportTable imports,
            ImportCheck checks,
            ColumnMaps maps,
            IdentityKeys keys,
            ApplicationEventPublisher background,
            Clock clock) {
        this.imports = imports;
        this.checks = checks;
        this.maps = maps;
        this.keys = keys;
        this.background = background;
        this.clock = clock;
    }

    /// What there is to choose from.
    ///
    /// @param sheet   the sheet to look at; empty for the one that was read, or that the program would read
    /// @param headRow the row of its headings, from 1; 0 for the one that was taken, or that the program would take
    /// @throws NoSuchElementException if there is no such import or sheet, or its file is not kept
    @Transactional(readOnly = true)
    public ColumnChoice look(ImportId id, String sheet, int headRow) {
        var heads = SpreadsheetReader.heads(file(id));
        var set = imports.columnMap(id);
        var name = sheet.isEmpty()
                ? set.map(ColumnMap::sheet).orElse(SpreadsheetReader.best(heads).name())
                : sheet;
        return ColumnOffer.of(
                heads, head(heads, name), headRow, set.filter(map -> map.sheet().equals(name)));
    }

    /// Reads the list with these columns, and remembers them for lists with the same headings. Another sheet of a file
    /// whose rows are judged becomes a list of its own.
    ///
    /// @param headRow the row of the headings, from 1
    /// @param fields  a code of [#FIELDS] for each column in turn, empty where it is of no use
    /// @return the list that was read: this one, or the new one
    /// @throws NoSuchElementException if there is no such import, sheet or row, or its file is not kept
    @Transactional
    @Command(value = "columns-mapped", by = Role.OFFICER)
    public Result<ImportId, ColumnRefusal> choose(
            ImportId id, String sheet, int headRow, List<String> fields, Actor by) {
        if (!fields.contains(Field.NIK.name())) return refused(new NikMissing());
        var twice = FIELDS.stream()
                .filter(field -> Collections.frequency(fields, field) > 1)
                .findFirst();
        if (twice.isPresent()) return refused(new SameTwice(fields.lastIndexOf(twice.get())));
        return choose(id, ColumnMap.of(sheet, headRow, fields), by);
    }

    private Result<ImportId, ColumnRefusal> choose(ImportId id, ColumnMap map, Actor by) {
        var state = imports.lock(id);
        var summary = imports.find(id).orElseThrow();
        boolean another = !map.sheet().equals(summary.sheet()) && state != ImportState.UNMAPPED;
        if (state.isAtWork() || (state == ImportState.COMMITTED && !another)) return refused(new TooLate());
        var file = file(id);
        var row = head(SpreadsheetReader.heads(file), map.sheet()).rows().stream()
                .filter(head -> head.number() == map.headRow())
                .findFirst()
                .orElseThrow();
        var taken = imports.bySheetOf(id, map.sheet()).filter(other -> !other.equals(id));
        if (taken.isPresent()) return refused(new SheetTaken(taken.get()));
        var read = another ? copy(id, file, by) : id;
        imports.markMapped(read, map, by);
        var result = judge(read, file);
        if (result instanceof Done) maps.remember(summary.origin().source(), row, map, by);
        else if (another) imports.delete(read);
        return result;
    }

    private Result<ImportId, ColumnRefusal> judge(ImportId id, byte[] file) {
        if (file.length > Imports.BYTES_WAITED_FOR) {
            background.publishEvent(new ImportWaits(id));
            return done(id);
        }
        return switch (checks.check(id, file, Progress.UNSEEN)) {
            case Done(var _) -> done(id);
            case Refused(var refusal) -> {
                imports.markUnmapped(id, refusal);
                yield refused(new NotTaken(refusal.problem(), refusal.detail()));
            }
        };
    }

    /// The same file once more, for another of its sheets.
    private ImportId copy(ImportId id, byte[] file, Actor by) {
        var copy = ImportId.random();
        imports.copy(id, copy, keys.encrypt(ImportTable.FILE, copy.value(), file), clock.instant(), by);
        return copy;
    }

    private byte[] file(ImportId id) {
        return keys.decryptFile(ImportTable.FILE, id.value(), imports.file(id).orElseThrow());
    }

    private static SheetHead head(List<SheetHead> heads, String name) {
        return heads.stream()
                .filter(head -> head.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
