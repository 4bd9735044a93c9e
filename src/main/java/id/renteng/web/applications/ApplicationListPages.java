package id.renteng.web.applications;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.Application;
import id.renteng.financing.Applications;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.applications.ApplicationListPage.Row;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All applications of the city, by state.
@Controller
class ApplicationListPages {

    private static final int ROWS = 50;

    private final Applications applications;
    private final LoanGroups groups;

    ApplicationListPages(Applications applications, LoanGroups groups) {
        this.applications = applications;
        this.groups = groups;
    }

    @GetMapping("/applications")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") long before, Actor by) {
        var known = ApplicationListPage.STATUSES.contains(status) ? status : "";
        var statuses = known.isEmpty() ? List.<String>of() : List.of(known);
        var found = applications.list(statuses, before > 0 ? before : Long.MAX_VALUE, ROWS, by);
        var names = groups.all(
                found.stream().map(application -> application.file().group()).toList());
        var rows = found.stream().map(application -> row(application, names)).toList();
        long more = found.size() < ROWS ? 0 : found.getLast().file().number();
        return new Page("applications/list", new ApplicationListPage(known, rows, more));
    }

    private static Row row(Application application, Map<LoanGroupId, LoanGroup> groups) {
        var group = groups.get(application.file().group());
        var name = group == null ? "?" : group.details().name();
        return new Row(application.file(), Statuses.of(application), name);
    }
}
