package id.renteng.web.bank;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.Decisions;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.applications.Statuses;
import id.renteng.web.bank.QueuePage.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The queue of a bank: only its own files, the oldest first.
@Controller
class QueuePages {

    private static final int ROWS = 100;

    private final Decisions decisions;
    private final LoanGroups groups;
    private final Clock clock;

    QueuePages(Decisions decisions, LoanGroups groups, Clock clock) {
        this.decisions = decisions;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/bank/applications")
    @For({BANK_MAKER, BANK_CHECKER})
    ModelAndView queue(@RequestParam(required = false) @Nullable UUID after, Actor by) {
        var found = decisions.queue(after == null ? null : new ApplicationId(after), ROWS + 1, by);
        var waiting = found.subList(0, Math.min(ROWS, found.size()));
        var names = groups.all(
                waiting.stream().map(application -> application.file().group()).toList());
        var rows = waiting.stream().map(application -> row(application, names)).toList();
        var more = found.size() > ROWS
                ? "/bank/applications?after=" + waiting.getLast().id().value()
                : "";
        return new Page("bank/queue", new QueuePage(rows, decisions.queueLength(by), more));
    }

    private Row row(Application application, Map<LoanGroupId, LoanGroup> groups) {
        var group = groups.get(application.file().group());
        var since = since(application);
        return new Row(
                application.file(),
                Statuses.of(application),
                group == null ? "?" : group.details().name(),
                since,
                ChronoUnit.DAYS.between(since, LocalDate.now(clock)));
    }

    private static LocalDate since(Application application) {
        return switch (application) {
            case Application.AtBank sent -> sent.sentOn();
            case Application.Asked asked -> asked.sentOn();
            case Application.Approved approved -> approved.approvedOn();
            case Application.Contracted contracted -> contracted.signedOn();
            case Application.Draft _, Application.PaidOut _, Application.Declined _, Application.Withdrawn _ ->
                application.file().draftedOn();
        };
    }
}
