package id.renteng.web.portfolio;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.banking.Banks;
import id.renteng.financing.Portfolio;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Portfolio at risk and the share that others paid, by bank and day; what an officer of a bank sees is her bank's.
@Controller
class PortfolioPages {

    private final Portfolio portfolio;
    private final Banks banks;
    private final Clock clock;

    PortfolioPages(Portfolio portfolio, Banks banks, Clock clock) {
        this.portfolio = portfolio;
        this.banks = banks;
        this.clock = clock;
    }

    @GetMapping("/portfolio")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ModelAndView show(@RequestParam(defaultValue = "") String month, Actor by) {
        return new Page("portfolio/show", page(month, by));
    }

    @GetMapping("/portfolio.csv")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String month, Actor by) {
        var page = page(month, by);
        return Sheets.csv("portofolio-" + page.month(), PortfolioSheet.of(page));
    }

    @GetMapping("/portfolio.xlsx")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER})
    ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String month, Actor by) {
        var page = page(month, by);
        return Sheets.xlsx("portofolio-" + page.month(), PortfolioSheet.of(page));
    }

    private PortfolioPage page(String sent, Actor by) {
        var last = portfolio.lastClosed().orElse(LocalDate.now(clock));
        var month = Months.read(sent, last);
        var names = banks.all().stream()
                .collect(Collectors.toMap(bank -> bank.code().value(), bank -> bank.name()));
        return new PortfolioPage(month.toString(), Months.until(last), portfolio.month(by, month), names);
    }
}
