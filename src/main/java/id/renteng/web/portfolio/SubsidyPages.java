package id.renteng.web.portfolio;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.banking.Banks;
import id.renteng.financing.Portfolio;
import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.financing.Subsidies;
import id.renteng.financing.SubsidyMonth;
import id.renteng.financing.SubsidyRate;
import id.renteng.financing.SubsidyRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Amounts;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The subsidy of a month by bank and scheme, and the rate it is counted with.
@Controller
class SubsidyPages {

    private final Subsidies subsidies;
    private final Portfolio portfolio;
    private final Schemes schemes;
    private final Banks banks;
    private final Clock clock;

    SubsidyPages(Subsidies subsidies, Portfolio portfolio, Schemes schemes, Banks banks, Clock clock) {
        this.subsidies = subsidies;
        this.portfolio = portfolio;
        this.schemes = schemes;
        this.banks = banks;
        this.clock = clock;
    }

    @GetMapping("/subsidy")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ModelAndView show(@RequestParam(defaultValue = "") String month, Actor by) {
        return page(month, Map.of("yearDays", "360"), Errors.NONE, OK, by);
    }

    @GetMapping("/subsidy.csv")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String month, Actor by) {
        var page = read(month, Map.of(), Errors.NONE, by);
        return Sheets.csv("subsidi-" + page.month().month(), SubsidySheet.of(page));
    }

    @GetMapping("/subsidy.xlsx")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String month, Actor by) {
        var page = read(month, Map.of(), Errors.NONE, by);
        return Sheets.xlsx("subsidi-" + page.month().month(), SubsidySheet.of(page));
    }

    @PostMapping("/subsidy")
    @For(HEAD)
    ModelAndView setRate(@RequestParam Map<String, String> sent, Actor by) {
        var rate = Amounts.readPercent(sent.getOrDefault("rate", ""));
        var from = Days.read(sent.getOrDefault("from", ""));
        var days = sent.getOrDefault("yearDays", "");
        var errors = Errors.NONE
                .andIf(rate.isEmpty(), "rate", "subsidy.error.rate")
                .andIf(!days.matches("360|365"), "yearDays", "subsidy.error.year-days")
                .andIf(from.isEmpty(), "from", "subsidy.error.from");
        if (!errors.isEmpty()) return page("", sent, errors, UNPROCESSABLE_CONTENT, by);
        var asked = new SubsidyRate(rate.orElseThrow(), Integer.parseInt(days), from.orElseThrow());
        return switch (subsidies.setRate(sent.getOrDefault("scheme", ""), asked, by)) {
            case Done<SubsidyRate, SubsidyRefusal> _ -> Page.redirect("/subsidy");
            case Refused<SubsidyRate, SubsidyRefusal>(var why) -> page("", sent, errors(why), CONFLICT, by);
        };
    }

    private ModelAndView page(String month, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        return new Page("portfolio/subsidy", read(month, values, errors, by), status);
    }

    /// Without a month chosen, that of the last closed day.
    private SubsidyPage read(String sent, Map<String, String> values, Errors errors, Actor by) {
        var last = portfolio.lastClosed().orElse(LocalDate.now(clock));
        var month = subsidies.of(by, Months.read(sent, last));
        var known = schemes.all(
                month.rows().stream().map(SubsidyMonth.Row::scheme).distinct().toList());
        var names = banks.all().stream()
                .collect(Collectors.toMap(bank -> bank.code().value(), bank -> bank.name()));
        var codes = by.is(HEAD) ? codes() : List.<Choice>of();
        return new SubsidyPage(month, Months.until(last), known, names, codes, by.is(HEAD), values, errors);
    }

    private List<Choice> codes() {
        return schemes.versions().stream()
                .collect(Collectors.toMap(Scheme::code, Scheme::name, (newest, _) -> newest))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    private static Errors errors(SubsidyRefusal why) {
        return switch (why) {
            case SubsidyRefusal.NoSuchScheme() -> Errors.NONE.and("scheme", "subsidy.error.scheme");
            case SubsidyRefusal.NotAfterLast(var last) -> Errors.NONE.and("from", "subsidy.error.not-after", last);
        };
    }
}
