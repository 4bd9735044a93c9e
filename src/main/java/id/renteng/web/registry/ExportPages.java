package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.registry.Regions;
import id.renteng.registry.RegisterExport;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The register as a file, for figures without names and for the ministry with them.
@Controller
@RequestMapping("/register-export")
class ExportPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RegisterExport register;
    private final Regions regions;
    private final Documents documents;

    ExportPages(RegisterExport register, Regions regions, Documents documents) {
        this.register = register;
        this.regions = regions;
        this.documents = documents;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(Actor by) {
        return new Page("registry/export", new ExportPage(by.is(OFFICER, HEAD)));
    }

    @PostMapping
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> nameless(@RequestParam(defaultValue = "xlsx") String format, Actor by) {
        return file(format, false, to -> register.nameless(to, by));
    }

    @PostMapping("/identity")
    @For({OFFICER, HEAD})
    ResponseEntity<byte[]> withIdentity(@RequestParam(defaultValue = "xlsx") String format, Actor by) {
        return file(format, true, to -> register.withIdentity(to, by));
    }

    @GetMapping("/dictionary.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> dictionary() {
        return file("satu-data-umkm-kamus.csv", CSV, data(true).dictionary());
    }

    private ResponseEntity<byte[]> file(String format, boolean identity, SatuData.Source source) {
        var name = identity ? "satu-data-umkm-dengan-identitas" : "satu-data-umkm";
        return format.equals("csv")
                ? file(name + ".csv", CSV, data(identity).csv(source))
                : file(name + ".xlsx", XLSX, data(identity).xlsx(source));
    }

    private SatuData data(boolean identity) {
        return new SatuData(regions, documents.bahasa(), identity);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
