package id.renteng.web.access;

import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.AUDITOR;

import id.renteng.access.Audit;
import id.renteng.access.Users;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The audit trail, for who checks on others. It holds no personal data, so nothing is masked.
@Controller
class AuditPages {

    private static final int LINES = 50;

    private final Audit audit;
    private final Users users;

    AuditPages(Audit audit, Users users) {
        this.audit = audit;
        this.users = users;
    }

    @GetMapping("/audit")
    @For({AUDITOR, ADMINISTRATOR})
    ModelAndView show(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @Nullable UUID user) {
        var from = before == null ? Audit.NEWEST : before;
        var found = audit.before(from, act.isBlank() ? null : act, user, LINES + 1);
        var lines = found.subList(0, Math.min(LINES, found.size()));
        var page = new AuditPage(lines, audit.acts(), users.all(), act, user, found.size() > LINES);
        return new Page("access/audit", page);
    }
}
