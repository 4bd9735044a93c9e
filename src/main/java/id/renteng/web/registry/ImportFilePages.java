package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.registry.ImportFiles;
import id.renteng.registry.ImportId;
import id.renteng.registry.RowProblem;
import id.renteng.web.For;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The refused rows of an import as a workbook to mend. It is asked for by a form, not by an address, for it is
/// recorded who took it.
@Controller
@RequestMapping("/imports")
class ImportFilePages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Locale BAHASA = Locale.of("id");

    private final ImportFiles files;
    private final MessageSource messages;

    ImportFilePages(ImportFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    @PostMapping("/{id}/refused")
    @For(OFFICER)
    ResponseEntity<byte[]> refusedRows(@PathVariable UUID id, Actor by) {
        var book = files.refusedRows(
                new ImportId(id), text("registry.refused.sheet"), text("registry.refused.column"), this::words, by);
        var name = ContentDisposition.attachment().filename("perbaiki.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(book);
    }

    private String words(RowProblem problem) {
        return text("registry.problem." + problem) + " " + text("registry.mend." + problem);
    }

    private String text(String key) {
        return messages.getMessage(key, new Object[0], BAHASA);
    }
}
