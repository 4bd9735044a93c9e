package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.registry.ImportFiles;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportRow;
import id.renteng.registry.Regions;
import id.renteng.web.For;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Regions regions;
    private final MessageSource messages;

    ImportFilePages(ImportFiles files, Regions regions, MessageSource messages) {
        this.files = files;
        this.regions = regions;
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

    private String words(ImportRow row) {
        var words = row.problems().stream()
                .map(problem -> text("registry.problem." + problem) + " " + text("registry.mend." + problem))
                .collect(Collectors.joining(" "));
        if (row.candidates().isEmpty()) return words;
        var places = row.candidates().stream().map(regions::nameOf).collect(Collectors.joining(", "));
        return words + " " + text("registry.row.candidates", places);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, BAHASA);
    }
}
