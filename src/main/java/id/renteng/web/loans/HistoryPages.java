package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.financing.ActId;
import id.renteng.financing.CorrectionId;
import id.renteng.financing.CorrectionRefusal;
import id.renteng.financing.Corrections;
import id.renteng.financing.Happening;
import id.renteng.financing.LoanActs;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The history of a loan, and asking for something in it to be taken back.
@Controller
@RequestMapping("/loans/{id}")
class HistoryPages {

    private final LoanActs acts;
    private final Loans loans;
    private final Corrections corrections;
    private final LoanHeads heads;
    private final TakenBacks takenBacks;
    private final Staff staff;

    HistoryPages(
            LoanActs acts, Loans loans, Corrections corrections, LoanHeads heads, TakenBacks takenBacks, Staff staff) {
        this.acts = acts;
        this.loans = loans;
        this.corrections = corrections;
        this.heads = heads;
        this.takenBacks = takenBacks;
        this.staff = staff;
    }

    @GetMapping("/history")
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView history(@PathVariable UUID id, Actor by) {
        var seen = acts.seenBy(by, new LoanId(id));
        var names = staff.names(seen.stream().map(Happening::by));
        var rows = seen.stream()
                .map(act -> new HistoryPage.Row(act, names.of(act.by())))
                .toList();
        var head = head(id, by);
        var page = new HistoryPage(head, rows, takenBacks.of(head.loan()), by.is(OFFICER, CHAIR));
        return new Page("loans/history", page);
    }

    @GetMapping("/acts/{act}/correction")
    @For({OFFICER, CHAIR})
    ModelAndView consider(@PathVariable UUID id, @PathVariable UUID act, Actor by) {
        return page(id, new ActId(act), "", Errors.NONE, OK, by);
    }

    @PostMapping("/acts/{act}/correction")
    @For({OFFICER, CHAIR})
    ModelAndView ask(
            @PathVariable UUID id, @PathVariable UUID act, @RequestParam(defaultValue = "") String reason, Actor by) {
        var asked = new ActId(act);
        return switch (corrections.propose(new LoanId(id), asked, Optional.empty(), reason, by)) {
            case Done<CorrectionId, ?>(var made) -> Page.redirect("/corrections/" + made.value());
            case Refused<?, CorrectionRefusal>(var why) -> page(id, asked, reason, Refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(UUID id, ActId asked, String reason, Errors errors, HttpStatus status, Actor by) {
        var loan = new LoanId(id);
        var history = acts.seenBy(by, loan);
        var act = history.stream()
                .filter(one -> one.act().equals(asked))
                .findFirst()
                .orElseThrow();
        var obstacle = corrections.obstacle(by, loan, asked, Optional.empty());
        var shown = errors.isEmpty() ? obstacle.map(Refusals::of).orElse(Errors.NONE) : errors;
        boolean open = obstacle.isEmpty();
        boolean replaceable = open && act.kind() == Happening.Kind.MET && isLast(history, act);
        return new Page("loans/ask", new AskPage(head(id, by), act, open, replaceable, reason, shown), status);
    }

    /// The latest day, and of that day the latest record.
    private static boolean isLast(List<Happening> history, Happening act) {
        return history.stream()
                .filter(one -> one.takenBack().isEmpty() && one.kind() != Happening.Kind.REVERSED)
                .reduce((later, earlier) -> earlier.on().isAfter(later.on()) ? earlier : later)
                .filter(act::equals)
                .isPresent();
    }

    private LoanHead head(UUID id, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        return heads.of(
                file.loan(),
                file.book().members().stream().map(MemberPart::person).toList());
    }
}
