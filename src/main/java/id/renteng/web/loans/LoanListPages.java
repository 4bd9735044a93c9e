package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.LoanFile;
import id.renteng.financing.Loans;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.LoanListPage.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All loans this reader may see: the city's, a bank's own, a chair's own group's.
@Controller
class LoanListPages {

    private static final int ROWS = 25;

    private final Loans loans;
    private final LoanGroups groups;
    private final LoanHeads heads;

    LoanListPages(Loans loans, LoanGroups groups, LoanHeads heads) {
        this.loans = loans;
        this.groups = groups;
        this.heads = heads;
    }

    @GetMapping("/loans")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER, CHAIR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") long before, Actor by) {
        var known = LoanListPage.STATUSES.contains(status) ? status : "";
        var found = loans.list(by, known, before > 0 ? before : Long.MAX_VALUE, ROWS);
        long more =
                found.size() < ROWS || by.is(CHAIR) ? 0 : found.getLast().loan().number();
        return new Page(
                "loans/list",
                new LoanListPage(known, rows(found), more, by.is(BANK_MAKER, BANK_CHECKER), by.is(CHAIR)));
    }

    private List<Row> rows(List<LoanFile> found) {
        var names = groups.all(found.stream().map(file -> file.loan().group()).toList());
        var banks = new HashMap<String, String>();
        return found.stream()
                .map(file -> new Row(
                        file,
                        name(names, file.loan().group()),
                        banks.computeIfAbsent(file.loan().bank(), heads::bank)))
                .toList();
    }

    private static String name(Map<LoanGroupId, LoanGroup> groups, LoanGroupId id) {
        var group = groups.get(id);
        return group == null ? "?" : group.details().name();
    }
}
