package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.insight.Breakdown;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelPart;
import id.renteng.insight.Insight;
import id.renteng.kernel.Actor;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import id.renteng.web.insight.BreakdownPage.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The funnel as a table with a row for every district, ward, trade, facilitator, bank or month, on a page and as a
/// file.
@Controller
@RequestMapping("/dashboard")
class BreakdownPages {

    private final Insight insight;
    private final RowNames names;
    private final Documents documents;

    BreakdownPages(Insight insight, RowNames names, Documents documents) {
        this.insight = insight;
        this.names = names;
        this.documents = documents;
    }

    @GetMapping("/breakdown")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@RequestParam(defaultValue = "KECAMATAN") Breakdown by, FunnelFilter filter, Actor reader) {
        return new Page("insight/breakdown", page(by, filter, reader));
    }

    @GetMapping("/breakdown.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "KECAMATAN") Breakdown by,
            FunnelFilter filter,
            Locale language,
            Actor reader) {
        return Sheets.csv("corong-tabel", sheet(by, filter, language, reader));
    }

    @GetMapping("/breakdown.xlsx")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "KECAMATAN") Breakdown by,
            FunnelFilter filter,
            Locale language,
            Actor reader) {
        return Sheets.xlsx("corong-tabel", sheet(by, filter, language, reader));
    }

    private List<List<Object>> sheet(Breakdown by, FunnelFilter filter, Locale language, Actor reader) {
        return BreakdownSheet.of(page(by, filter, reader), documents.words(language));
    }

    private BreakdownPage page(Breakdown by, FunnelFilter filter, Actor reader) {
        var area = reader.area();
        var chosen = insight.funnel(area).where(filter);
        var parts = chosen.by(by);
        var called = names.of(by, parts.stream().map(FunnelPart::key).toList());
        var rows = IntStream.range(0, parts.size())
                .mapToObj(i -> row(called.get(i), parts.get(i), filter))
                .toList();
        var all = new Row(
                new RowName(by, "", ""),
                new FunnelPart("", chosen.steps(), chosen.early().people()),
                FunnelQuery.of(filter));
        return new BreakdownPage(
                by, rows, all, names.asked(filter, chosen), FunnelQuery.of(filter), !area.isCity(), chosen.asOf());
    }

    private static Row row(RowName name, FunnelPart part, FunnelFilter filter) {
        return new Row(name, part, FunnelQuery.of(name.side().narrow(filter, part.key())));
    }
}
