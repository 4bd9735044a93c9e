package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toMap;

import id.renteng.registry.Regions;
import id.renteng.training.Catalogue;
import id.renteng.training.MatchingRuns;
import id.renteng.training.Theme;
import id.renteng.training.TrainingFigures;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Training in numbers: on a page, and as a spreadsheet with the same numbers.
@Controller
class FiguresPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int YEARS = 3;
    private static final List<String> HEADS = List.of(
            "Menurut",
            "Nama",
            "Kursi",
            "Terisi",
            "Hadir",
            "Lulus",
            "Biaya (Rp)",
            "Biaya per kelulusan (Rp)",
            "Menunggu");

    private final TrainingFigures figures;
    private final MatchingRuns runs;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Clock clock;

    FiguresPages(TrainingFigures figures, MatchingRuns runs, Catalogue catalogue, Regions regions, Clock clock) {
        this.figures = figures;
        this.runs = runs;
        this.catalogue = catalogue;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/training-figures")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@RequestParam(defaultValue = "0") int year) {
        return new Page("matching/figures", page(year));
    }

    @GetMapping("/training-figures.xlsx")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ResponseEntity<byte[]> spreadsheet(@RequestParam(defaultValue = "0") int year) {
        var page = page(year);
        var name = "angka-pelatihan-%d.xlsx".formatted(page.figures().year());
        var shown = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(written(page));
    }

    private FiguresPage page(int asked) {
        int now = LocalDate.now(clock).getYear();
        var years = IntStream.range(0, YEARS).map(back -> now - back).boxed().toList();
        var themes = catalogue.themes(LocalDate.now(clock)).stream().collect(toMap(Theme::code, theme -> theme));
        var waiting = runs.latest().map(run -> runs.demand(run.id())).orElse(Map.of());
        return new FiguresPage(figures.of(years.contains(asked) ? asked : now), themes, regions, waiting, years);
    }

    private static byte[] written(FiguresPage page) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet("Pelatihan " + page.figures().year());
            for (int column = 0; column < HEADS.size(); column++) sheet.value(0, column, HEADS.get(column));
            int row = 1;
            for (var table : page.tables()) {
                for (var line : table.lines()) {
                    sheet.value(row, 0, table.key());
                    sheet.value(row, 1, line.key());
                    if (table.ofClasses()) sheet.value(row, 2, line.seats());
                    sheet.value(row, 3, line.filled());
                    sheet.value(row, 4, line.came());
                    sheet.value(row, 5, line.passed());
                    if (table.ofClasses()) sheet.value(row, 6, line.cost().rupiah());
                    if (line.costPerPass().isPresent())
                        sheet.value(row, 7, line.costPerPass().get().rupiah());
                    row++;
                }
            }
            for (var theme : page.waiting().entrySet()) {
                sheet.value(row, 0, "waiting");
                sheet.value(row, 1, theme.getKey());
                sheet.value(row, 8, theme.getValue());
                row++;
            }
            sheet.value(row, 0, "people");
            sheet.value(row, 3, page.figures().people());
            sheet.value(row + 1, 0, "repeaters");
            sheet.value(row + 1, 3, page.figures().repeaters());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
