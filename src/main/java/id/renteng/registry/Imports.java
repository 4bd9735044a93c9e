package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.CommitRefusal.AlreadyCommitted;
import id.renteng.registry.CommitRefusal.NothingToTake;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.ImportRefusal.SameFileAgain;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings a city's spreadsheets into the register, in two steps: every row is judged and shown, and only then, on
/// somebody's word, are the rows that can be taken registered, all of them or none.
@Service
public class Imports {

    /// A longer file is not waited for.
    public static final int BYTES_WAITED_FOR = 500_000;

    private static final Pattern NIK = Pattern.compile("(?<![0-9])([0-9]{4})[0-9]{8}([0-9]{4})(?![0-9])");

    private final ImportTable imports;
    private final ImportRowTable table;
    private final RowLikenessTable alike;
    private final ImportCheck checks;
    private final ImportCommit commits;
    private final ImportProgressTable progress;
    private final IdentityKeys keys;
    private final ApplicationEventPublisher background;
    private final Clock clock;

    Imports(
            ImportTable imports,
            ImportRowTable table,
            RowLikenessTable alike,
            ImportCheck checks,
            ImportCommit commits,
            ImportProgressTable progress,
            IdentityKeys keys,
            ApplicationEventPublisher background,
            Clock clock) {
        this.imports = imports;
        this.table = table;
        this.alike = alike;
        this.checks = checks;
        this.commits = commits;
        this.progress = progress;
        this.keys = keys;
        this.background = background;
        this.clock = clock;
    }

    /// Judges every row of a CSV or XLSX and keeps the verdicts, while the officer waits. Nobody is registered by this.
    ///
    /// @param fileName as the officer's computer calls it; shown, never opened
    @Transactional
    @Command(value = "spreadsheet-checked", by = Role.OFFICER)
    public Result<ImportId, ImportRefusal> check(String fileName, byte[] file, Origin origin, Actor by) {
        var received = keep(fileName, file, origin, by);
        if (!(received instanceof Done<ImportId, ImportRefusal>(var id))) return received;
        return switch (checks.check(id, file, Progress.UNSEEN)) {
            case Done(var _) -> received;
            case Refused(var problem) -> {
                imports.delete(id);
                yield refused(problem);
            }
        };
    }

    /// Takes a file in that is too long to wait for: its rows are judged in the background.
    @Transactional
    @Command(value = "spreadsheet-received", by = Role.OFFICER)
    public Result<ImportId, ImportRefusal> receive(String fileName, byte[] file, Origin origin, Actor by) {
        var received = keep(fileName, file, origin, by);
        if (received instanceof Done<ImportId, ImportRefusal>(var id)) background.publishEvent(new ImportWaits(id));
        return received;
    }

    /// Judges the rows of a file that was taken in; nothing, if that was done before.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "spreadsheet-checked", by = Role.OFFICER)
    public Result<ImportId, ImportRefusal> judge(ImportId id, Actor by) {
        if (imports.lock(id) != ImportState.WAITING) return done(id);
        var file =
                keys.decryptFile(ImportTable.FILE, id.value(), imports.file(id).orElseThrow());
        var checked = checks.check(id, file, progress.of(id));
        if (checked instanceof Refused<ImportId, FileNotTaken>(var problem)) imports.markRefused(id, problem);
        progress.forget(id);
        return done(id);
    }

    /// Has the rows that can be taken registered in the background.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-commit-asked", by = Role.OFFICER)
    public Result<ImportId, CommitRefusal> commitLater(ImportId id, Actor by) {
        var refusal = refusal(id, imports.lock(id));
        if (refusal.isPresent()) return refused(refusal.get());
        imports.markRegistering(id, by);
        background.publishEvent(new ImportWaits(id));
        return done(id);
    }

    /// Registers the rows that can be taken. Somebody who is known by her NIK gets the business added; a row whose
    /// person and business were registered since the check is left out and counted.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    @Transactional
    @Command(value = "import-committed", by = Role.OFFICER)
    public Result<ImportOutcome, CommitRefusal> commit(ImportId id, Actor by) {
        var state = imports.lock(id);
        var refusal = state == ImportState.REGISTERING ? Optional.<CommitRefusal>empty() : refusal(id, state);
        if (refusal.isPresent()) return refused(refusal.get());
        var outcome = commits.commit(id, progressOf(id, state), by);
        progress.forget(id);
        return done(outcome);
    }

    /// Says of work in the background that it broke off: it has changed nothing, and somebody has to begin it again.
    @Transactional
    @Command(value = "import-broken-off", by = Role.ADMINISTRATOR)
    public void giveUp(ImportId id, Actor by) {
        imports.markBrokenOff(id);
        progress.forget(id);
    }

    /// How far the work in the background is.
    @Transactional(readOnly = true)
    public ImportProgress progress(ImportId id) {
        return progress.find(id).orElse(ImportProgress.NONE);
    }

    /// Who gave lists so far, by name.
    @Transactional(readOnly = true)
    public List<String> sources() {
        return imports.sources();
    }

    private Progress progressOf(ImportId id, ImportState state) {
        return state == ImportState.REGISTERING ? progress.of(id) : Progress.UNSEEN;
    }

    private Optional<CommitRefusal> refusal(ImportId id, ImportState state) {
        return switch (state) {
            case COMMITTED, REGISTERING, UNDOING -> Optional.of(new AlreadyCommitted());
            case WAITING, UNMAPPED, REFUSED -> Optional.of(new NothingToTake());
            case CHECKED ->
                imports.find(id).orElseThrow().accepted() == 0 ? Optional.of(new NothingToTake()) : Optional.empty();
        };
    }

    private Result<ImportId, ImportRefusal> keep(String fileName, byte[] file, Origin origin, Actor by) {
        var hash = hash(file);
        var earlier = imports.byHash(hash);
        if (earlier.isPresent()) return refused(new SameFileAgain(earlier.get()));
        var id = ImportId.random();
        var secret = keys.encrypt(ImportTable.FILE, id.value(), file);
        imports.insert(id, shortened(fileName), hash, secret, origin, clock.instant(), by);
        return done(id);
    }

    /// The newest first.
    ///
    /// @param after the last of those before; null to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<ImportSummary> list(ImportQuery query, @Nullable ImportId after, int limit) {
        return imports.list(query, after, limit);
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
        return table.rows(id, filter, afterNumber, limit);
    }

    /// Who these rows may be, though their NIKs do not say so; of each row the most alike first.
    @Transactional(readOnly = true)
    public List<RowLikeness> likenesses(ImportId id, Collection<Integer> numbers) {
        return alike.of(id, numbers);
    }

    private static String shortened(String fileName) {
        var name = NIK.matcher(fileName.replaceAll("^.*[/\\\\]", "").strip()).replaceAll("$1••••••••$2");
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
