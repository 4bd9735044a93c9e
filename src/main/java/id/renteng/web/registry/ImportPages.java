package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.CommitRefusal.AlreadyCommitted;
import id.renteng.registry.CommitRefusal.NothingToTake;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportProgress;
import id.renteng.registry.ImportQuery;
import id.renteng.registry.ImportRefusal;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.ImportRefusal.SameFileAgain;
import id.renteng.registry.ImportRow;
import id.renteng.registry.ImportState;
import id.renteng.registry.ImportSummary;
import id.renteng.registry.ImportUndo;
import id.renteng.registry.Imports;
import id.renteng.registry.Origin;
import id.renteng.registry.Regions;
import id.renteng.registry.RowFilter;
import id.renteng.registry.RowLikeness;
import id.renteng.registry.UndoRefusal.NeededSince;
import id.renteng.registry.UndoRefusal.NotCommitted;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.ImportPage.Alike;
import id.renteng.web.registry.ImportPage.Row;
import id.renteng.web.registry.ImportPage.Tab;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Uploading a spreadsheet, looking at what would become of its rows, and taking those that can be taken.
@Controller
@RequestMapping("/imports")
class ImportPages {

    private static final int FILES_SHOWN = 50;
    private static final int ROWS_SHOWN = 50;
    private static final int ROWS_WAITED_FOR = 3_000;

    private final Imports imports;
    private final ImportUndo undo;
    private final Regions regions;

    ImportPages(Imports imports, ImportUndo undo, Regions regions) {
        this.imports = imports;
        this.undo = undo;
        this.regions = regions;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView list(
            @RequestParam(required = false) @Nullable ImportState state,
            @RequestParam(defaultValue = "") String giver,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        return list(new ImportQuery(state, giver), after, by, "", Errors.NONE, HttpStatus.OK);
    }

    /// A small file is judged at once; a large one in the background, for it may take a minute.
    @PostMapping
    @For(OFFICER)
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String definition,
            Actor by)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return list(by, "", Errors.NONE.and("file", "registry.file.missing"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var origin = new Origin(source, definition);
        var taken = file.getSize() > Imports.BYTES_WAITED_FOR
                ? imports.receive(name, file.getBytes(), origin, by)
                : imports.check(name, file.getBytes(), origin, by);
        return switch (taken) {
            case Done(var id) -> Page.redirect("/imports/" + id.value());
            case Refused(var refusal) -> refused(refusal, by);
        };
    }

    @GetMapping("/{id}")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "ALL") RowFilter verdict,
            @RequestParam(defaultValue = "0") int after,
            Actor by) {
        return show(new ImportId(id), verdict, after, by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{id}/commit")
    @For(OFFICER)
    ModelAndView commit(@PathVariable UUID id, Actor by) {
        var summary = imports.find(new ImportId(id)).orElseThrow();
        var asked = summary.accepted() > ROWS_WAITED_FOR
                ? imports.commitLater(summary.id(), by)
                : imports.commit(summary.id(), by);
        return switch (asked) {
            case Done(var _) -> Page.redirect("/imports/" + id);
            case Refused(AlreadyCommitted()) -> conflict(id, "registry.commit.already", by);
            case Refused(NothingToTake()) -> conflict(id, "registry.commit.nothing", by);
        };
    }

    @PostMapping("/{id}/undo")
    @For(OFFICER)
    ModelAndView undo(@PathVariable UUID id, Actor by) {
        var summary = imports.find(new ImportId(id)).orElseThrow();
        var asked =
                summary.accepted() > ROWS_WAITED_FOR ? undo.undoLater(summary.id(), by) : undo.undo(summary.id(), by);
        return switch (asked) {
            case Done(var _) -> Page.redirect("/imports/" + id);
            case Refused(NotCommitted()) -> conflict(id, "registry.undo.not-committed", by);
            case Refused(NeededSince()) -> conflict(id, "registry.undo.needed", by);
        };
    }

    private ModelAndView refused(ImportRefusal refusal, Actor by) {
        return switch (refusal) {
            case SameFileAgain(var earlier) ->
                list(by, "/imports/" + earlier.value(), Errors.of("registry.file.again"), HttpStatus.CONFLICT);
            case FileNotTaken(var problem, var detail) ->
                list(
                        by,
                        "",
                        Errors.NONE.and("file", "registry.file." + problem, detail),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView conflict(UUID id, String key, Actor by) {
        return show(new ImportId(id), RowFilter.ALL, 0, by, Errors.of(key), HttpStatus.CONFLICT);
    }

    private ModelAndView list(Actor by, String earlier, Errors errors, HttpStatus status) {
        return list(ImportQuery.ALL, null, by, earlier, errors, status);
    }

    private ModelAndView list(
            ImportQuery query, @Nullable UUID after, Actor by, String earlier, Errors errors, HttpStatus status) {
        var found = imports.list(query, after == null ? null : new ImportId(after), FILES_SHOWN + 1);
        var shown = found.subList(0, Math.min(FILES_SHOWN, found.size()));
        var more = found.size() > FILES_SHOWN ? more(query, shown.getLast().id()) : "";
        var page = new ImportsPage(query, shown, more, imports.sources(), by.is(OFFICER), earlier, errors);
        return new Page("registry/imports", page, status);
    }

    private static String more(ImportQuery query, ImportId last) {
        return UriComponentsBuilder.fromPath("/imports")
                .queryParamIfPresent("state", Optional.ofNullable(query.state()))
                .queryParam("giver", query.source())
                .queryParam("after", last.value())
                .encode()
                .toUriString();
    }

    private ModelAndView show(ImportId id, RowFilter filter, int after, Actor by, Errors errors, HttpStatus status) {
        var summary = imports.find(id).orElseThrow();
        var rows = imports.rows(id, filter, after, ROWS_SHOWN + 1);
        var shown = rows.subList(0, Math.min(ROWS_SHOWN, rows.size()));
        var more = rows.size() > ROWS_SHOWN
                ? href(id, filter) + "&after=" + shown.getLast().number()
                : "";
        boolean officer = by.is(OFFICER);
        var page = new ImportPage(
                summary,
                summary.state().isAtWork() ? imports.progress(id) : ImportProgress.NONE,
                officer && summary.state() == ImportState.CHECKED && summary.accepted() > 0,
                officer && summary.committed(),
                officer && !summary.state().isAtWork() && summary.rejected() > 0,
                officer && mayMap(summary),
                tabs(summary, filter),
                rows(id, shown),
                more,
                errors);
        return new Page("registry/import", page, status);
    }

    /// Another sheet of a workbook can be read also where one is committed.
    private static boolean mayMap(ImportSummary summary) {
        return switch (summary.state()) {
            case UNMAPPED, CHECKED -> true;
            case COMMITTED -> !summary.sheet().isEmpty();
            case WAITING, REFUSED, REGISTERING, UNDOING -> false;
        };
    }

    private static List<Tab> tabs(ImportSummary summary, RowFilter chosen) {
        return Arrays.stream(RowFilter.values())
                .map(filter -> new Tab(filter, href(summary.id(), filter), count(summary, filter), filter == chosen))
                .toList();
    }

    private static int count(ImportSummary summary, RowFilter filter) {
        return switch (filter) {
            case ALL -> summary.rows();
            case CLEAN -> summary.accepted() - summary.warned();
            case WARNED -> summary.warned();
            case LIKELY -> summary.likely();
            case DUPLICATE -> summary.duplicates();
            case REJECTED -> summary.rejected();
        };
    }

    private static String href(ImportId id, RowFilter filter) {
        return "/imports/" + id.value() + "?verdict=" + filter;
    }

    private List<Row> rows(ImportId id, List<ImportRow> shown) {
        var alike = imports.likenesses(id, shown.stream().map(ImportRow::number).toList()).stream()
                .collect(Collectors.groupingBy(
                        RowLikeness::number, Collectors.mapping(ImportPages::alike, Collectors.toList())));
        return shown.stream()
                .map(row -> row(row, alike.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private static Alike alike(RowLikeness found) {
        var other = found.other();
        var person = found.person();
        return new Alike(
                found.name(),
                other == null ? 0 : other,
                person == null ? "" : "/people/" + person.value(),
                found.points(),
                found.signs());
    }

    private Row row(ImportRow row, List<Alike> alike) {
        var known = row.registeredPerson();
        var duplicate = row.duplicateRow();
        return new Row(
                row.number(),
                verdict(row),
                colour(row),
                row.name(),
                row.nik(),
                row.business(),
                row.problems().stream().map(Enum::name).toList(),
                row.candidates().stream().map(regions::nameOf).collect(Collectors.joining(", ")),
                duplicate == null ? 0 : duplicate,
                known == null ? "" : "/people/" + known.value(),
                alike);
    }

    private static String verdict(ImportRow row) {
        return switch (row.verdict()) {
            case ACCEPTED -> row.problems().isEmpty() ? "CLEAN" : "WARNED";
            case DUPLICATE -> "DUPLICATE";
            case REJECTED -> "REJECTED";
        };
    }

    private static String colour(ImportRow row) {
        return switch (row.verdict()) {
            case ACCEPTED -> row.problems().isEmpty() ? "green" : "yellow";
            case DUPLICATE -> "grey";
            case REJECTED -> "red";
        };
    }
}
