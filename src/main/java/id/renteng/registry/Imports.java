package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.CommitRefusal.AlreadyCommitted;
import id.renteng.registry.CommitRefusal.NothingToTake;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.ImportRefusal.SameFileAgain;
import id.renteng.registry.sheet.FileRefused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings a city's spreadsheets into the register, in two steps: every row is judged and shown, and only then, on
/// somebody's word, are the rows that can be taken registered, all of them or none.
@Service
public class Imports {

    private final FileCheck files;
    private final ImportTable imports;
    private final ImportCommit commits;
    private final RegisteredRows registered;
    private final IdentityKeys keys;
    private final Clock clock;

    Imports(
            FileCheck files,
            ImportTable imports,
            ImportCommit commits,
            RegisteredRows registered,
            IdentityKeys keys,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.commits = commits;
        this.registered = registered;
        this.keys = keys;
        this.clock = clock;
    }

    /// Judges every row of a CSV or XLSX and keeps the verdicts. Nobody is registered by this.
    ///
    /// @param fileName as the officer's computer calls it; shown, never opened
    @Transactional
    @Command(value = "spreadsheet-checked", by = Role.OFFICER)
    public Result<ImportId, ImportRefusal> check(String fileName, byte[] file, Actor by) {
        var hash = hash(file);
        var earlier = imports.byHash(hash);
        if (earlier.isPresent()) return refused(new SameFileAgain(earlier.get()));
        try {
            var checked = files.check(file, LocalDate.now(clock));
            var rows = registered.compare(checked.rows());
            var id = ImportId.random();
            imports.insert(
                    id,
                    shortened(fileName),
                    hash,
                    keys.encrypt(ImportTable.FILE, id.value(), file),
                    checked.skipped().size(),
                    clock.instant(),
                    by);
            imports.insertRows(id, rows);
            return done(id);
        } catch (FileRefused refusal) {
            return refused(new FileNotTaken(refusal.problem().name(), refusal.detail()));
        }
    }

    /// Registers the rows that can be taken. Somebody who is known by her NIK gets the business added; a row whose
    /// person and business were registered since the check is left out and counted.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-committed", by = Role.OFFICER)
    public Result<ImportOutcome, CommitRefusal> commit(ImportId id, Actor by) {
        if (imports.lock(id)) return refused(new AlreadyCommitted());
        if (imports.find(id).orElseThrow().accepted() == 0) return refused(new NothingToTake());
        return done(commits.commit(id, by));
    }

    /// The last hundred, newest first.
    @Transactional(readOnly = true)
    public List<ImportSummary> recent() {
        return imports.recent();
    }

    @Transactional(readOnly = true)
    public Optional<ImportSummary> find(ImportId id) {
        return imports.find(id);
    }

    /// The rows after a number, in the order of the spreadsheet.
    ///
    /// @param limit   at most so many
    @Transactional(readOnly = true)
    public List<ImportRow> rows(ImportId id, RowFilter filter, int afterNumber, int limit) {
        return imports.rows(id, filter, afterNumber, limit);
    }

    private static String shortened(String fileName) {
        var name = fileName.replaceAll("^.*[/\\\\]", "").strip();
        if (name.isEmpty()) return "?";
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    private static byte[] hash(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
