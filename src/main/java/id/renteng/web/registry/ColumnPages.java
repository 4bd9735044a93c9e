package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.ColumnChoice;
import id.renteng.registry.ColumnRefusal;
import id.renteng.registry.ColumnRefusal.NikMissing;
import id.renteng.registry.ColumnRefusal.NotTaken;
import id.renteng.registry.ColumnRefusal.SameTwice;
import id.renteng.registry.ColumnRefusal.SheetTaken;
import id.renteng.registry.ColumnRefusal.TooLate;
import id.renteng.registry.ImportColumns;
import id.renteng.registry.ImportId;
import id.renteng.registry.Imports;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Saying which column of a list is which.
@Controller
@RequestMapping("/imports/{id}/columns")
class ColumnPages {

    private final ImportColumns columns;
    private final Imports imports;

    ColumnPages(ImportColumns columns, Imports imports) {
        this.columns = columns;
        this.imports = imports;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "0") int head) {
        var choice = columns.look(new ImportId(id), sheet, head);
        var found = choice.columns().stream().map(ColumnChoice.Column::field).toList();
        return page(new ImportId(id), choice, found, "", Errors.NONE, HttpStatus.OK);
    }

    /// @param field a code for each column in turn, or nothing
    @PostMapping
    @For(OFFICER)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam int head,
            @RequestParam String[] field,
            Actor by) {
        var codes = List.of(field);
        return switch (columns.choose(new ImportId(id), sheet, head, codes, by)) {
            case Done(var read) -> Page.redirect("/imports/" + read.value());
            case Refused(var refusal) -> refused(refusal, id, sheet, head, codes);
        };
    }

    private ModelAndView refused(ColumnRefusal refusal, UUID id, String sheet, int head, List<String> codes) {
        return switch (refusal) {
            case NikMissing() -> wrong(id, sheet, head, codes, 0, "registry.columns.no-nik");
            case SameTwice(int column) -> wrong(id, sheet, head, codes, column, "registry.columns.twice");
            case TooLate() ->
                again(id, sheet, head, codes, "", Errors.of("registry.columns.late"), HttpStatus.CONFLICT);
            case SheetTaken(var earlier) ->
                again(
                        id,
                        sheet,
                        head,
                        codes,
                        "/imports/" + earlier.value(),
                        Errors.of("registry.columns.taken"),
                        HttpStatus.CONFLICT);
            case NotTaken(var problem, var detail) ->
                again(
                        id,
                        sheet,
                        head,
                        codes,
                        "",
                        Errors.NONE.and("", "registry.file." + problem, detail),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView wrong(UUID id, String sheet, int head, List<String> codes, int column, String key) {
        var errors = Errors.NONE.and("field-" + column, key);
        return again(id, sheet, head, codes, "", errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView again(
            UUID id, String sheet, int head, List<String> codes, String earlier, Errors errors, HttpStatus status) {
        return page(new ImportId(id), columns.look(new ImportId(id), sheet, head), codes, earlier, errors, status);
    }

    private ModelAndView page(
            ImportId id, ColumnChoice choice, List<String> chosen, String earlier, Errors errors, HttpStatus status) {
        var summary = imports.find(id).orElseThrow();
        return new Page("registry/columns", new ColumnsPage(summary, choice, chosen, earlier, errors), status);
    }
}
