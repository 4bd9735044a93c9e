package id.renteng.web.training;

import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.registry.People;
import id.renteng.registry.sheet.FileRefused;
import id.renteng.registry.sheet.SpreadsheetReader;
import id.renteng.training.ClassId;
import id.renteng.training.ClassSheets;
import id.renteng.training.Classes;
import id.renteng.training.SheetTaken;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The spreadsheet of a class: taken home, filled in, and taken over again.
@Controller
@RequestMapping("/classes/{id}")
class ClassSheetPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int BYTES_MAX = 2 * 1024 * 1024;
    private static final int LINES_MAX = 200;

    private final Classes classes;
    private final ClassSheets sheets;
    private final People people;
    private final Documents documents;

    ClassSheetPages(Classes classes, ClassSheets sheets, People people, Documents documents) {
        this.classes = classes;
        this.sheets = sheets;
        this.people = people;
        this.documents = documents;
    }

    @GetMapping("/sheet")
    @For({OFFICER, TRAINER})
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null, "", Errors.NONE, OK);
    }

    @GetMapping("/sheet.xlsx")
    @For({OFFICER, TRAINER})
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var roster = classes.find(new ClassId(id)).orElseThrow();
        var name = "kelas-%s-%s.xlsx"
                .formatted(roster.of().theme().code(), roster.of().firstSession());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new ClassSheet(roster).write(people.all(roster.people())));
    }

    @PostMapping("/sheet")
    @For({OFFICER, TRAINER})
    ModelAndView upload(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Actor by)
            throws IOException {
        var roster = classes.find(new ClassId(id)).orElseThrow();
        if (file == null || file.isEmpty() || file.getSize() > BYTES_MAX) return wrong(id, "sheet.error.file");
        try {
            var sheet = new ClassSheet(roster);
            var filled = sheet.read(SpreadsheetReader.read(file.getBytes()).rows());
            if (filled.isEmpty()) return wrong(id, "sheet.error.heading");
            if (filled.get().rows().size() > LINES_MAX) return wrong(id, "sheet.error.long", LINES_MAX);
            var taken = sheets.take(roster.of().id(), sheet.lines(filled.get()), by);
            if (taken.refused().isEmpty()) return page(id, taken, "", Errors.NONE, OK);
            var mend = sheet.writeRefused(filled.get(), taken, row -> reasons(taken, row));
            return page(id, taken, link(mend), Errors.NONE, UNPROCESSABLE_CONTENT);
        } catch (FileRefused refused) {
            return wrong(id, "registry.file." + refused.problem(), refused.detail());
        }
    }

    private ModelAndView wrong(UUID id, String key, Object... arguments) {
        return page(id, null, "", Errors.NONE.and("file", key, arguments), UNPROCESSABLE_CONTENT);
    }

    /// The reasons that stand beside a row in the workbook; Bahasa, like its headings.
    private String reasons(SheetTaken taken, int row) {
        return String.join(" ", ClassSheetPage.said(taken.refused().getOrDefault(row, List.of()), documents.bahasa()));
    }

    private static String link(byte[] workbook) {
        return "data:" + XLSX + ";base64," + Base64.getEncoder().encodeToString(workbook);
    }

    private ModelAndView page(UUID id, @Nullable SheetTaken taken, String mend, Errors errors, HttpStatus status) {
        var of = classes.find(new ClassId(id)).orElseThrow().of();
        return new Page("classes/sheet", new ClassSheetPage(of, taken, mend, errors), status);
    }
}
