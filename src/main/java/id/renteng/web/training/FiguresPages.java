package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toMap;

import id.renteng.registry.Regions;
import id.renteng.training.Catalogue;
import id.renteng.training.FollowUps;
import id.renteng.training.MatchingRuns;
import id.renteng.training.Theme;
import id.renteng.training.TrainingFigures;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Training in numbers: on a page, and as a workbook with the same numbers and words.
@Controller
class FiguresPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int YEARS = 3;

    private final TrainingFigures figures;
    private final MatchingRuns runs;
    private final FollowUps followUps;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Clock clock;

    FiguresPages(
            TrainingFigures figures,
            MatchingRuns runs,
            FollowUps followUps,
            Documents documents,
            Catalogue catalogue,
            Regions regions,
            Clock clock) {
        this.figures = figures;
        this.runs = runs;
        this.followUps = followUps;
        this.documents = documents;
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
    ResponseEntity<byte[]> spreadsheet(@RequestParam(defaultValue = "0") int year, Locale language) {
        var page = page(year);
        var name = "angka-pelatihan-%d.xlsx".formatted(page.figures().year());
        var shown = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(new FiguresBook(page, documents.words(language)).write());
    }

    private FiguresPage page(int asked) {
        int now = LocalDate.now(clock).getYear();
        var years = IntStream.range(0, YEARS).map(back -> now - back).boxed().toList();
        var themes = catalogue.allThemes().stream().collect(toMap(Theme::code, theme -> theme));
        var waiting = runs.latest().map(run -> runs.demand(run.id())).orElse(Map.of());
        var of = figures.of(years.contains(asked) ? asked : now);
        return new FiguresPage(of, themes, regions, waiting, followUps.sums(), years);
    }
}
