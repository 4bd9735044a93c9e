package id.renteng.web.applications;

import id.renteng.banking.Bank;
import id.renteng.banking.Banks;
import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.kernel.Role;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.applications.SchemesPage.Cost;
import id.renteng.web.applications.SchemesPage.Row;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a loan costs, for everybody: terms, the yearly rate it really is, and the total in rupiah.
@Controller
class SchemePages {

    private final Schemes schemes;
    private final Banks banks;
    private final Clock clock;

    SchemePages(Schemes schemes, Banks banks, Clock clock) {
        this.schemes = schemes;
        this.banks = banks;
        this.clock = clock;
    }

    @GetMapping("/schemes")
    @For(Role.PUBLIC)
    ModelAndView list() {
        var today = LocalDate.now(clock);
        var rows = schemes.on(today).stream().map(scheme -> row(scheme, today)).toList();
        return new Page("applications/schemes", new SchemesPage(rows));
    }

    private Row row(Scheme scheme, LocalDate today) {
        var bank =
                banks.find(scheme.bank()).map(Bank::name).orElse(scheme.bank().value());
        var costs = scheme.pricing().tenorsMonths().stream()
                .map(months -> cost(scheme, months, today))
                .toList();
        return new Row(scheme, bank, costs);
    }

    private static Cost cost(Scheme scheme, int months, LocalDate today) {
        var principal = scheme.limits().groupMax();
        var schedule = scheme.pricing().schedule(principal, months, today);
        return new Cost(
                months,
                principal,
                schedule.total(),
                schedule.totalInterest(),
                schedule.rows().getFirst().total(),
                schedule.effectiveAnnualRateBp());
    }
}
