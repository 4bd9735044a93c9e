package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingId;
import id.renteng.financing.Meetings;
import id.renteng.financing.ReceiptId;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What was recorded: meetings and receipts, to read and to print.
@Controller
@RequestMapping("/loans/{id}")
class ReceiptPages {

    private final Loans loans;
    private final Meetings meetings;
    private final LoanHeads heads;
    private final TakenBacks takenBacks;

    ReceiptPages(Loans loans, Meetings meetings, LoanHeads heads, TakenBacks takenBacks) {
        this.loans = loans;
        this.meetings = meetings;
        this.heads = heads;
        this.takenBacks = takenBacks;
    }

    @GetMapping("/meetings/{meeting}")
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView meeting(@PathVariable UUID id, @PathVariable UUID meeting, Actor by) {
        var found = meetings.seenBy(by, new MeetingId(meeting));
        mustBeOf(id, found.loan());
        var head = head(id, by);
        var undone = takenBacks.of(head.loan());
        return new Page(
                "loans/meeting",
                new MeetingPage(head, found, meetings.receiptsOf(found), undone, by.is(OFFICER, CHAIR)));
    }

    @GetMapping("/receipts")
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView receipts(@PathVariable UUID id, Actor by) {
        var loan = loans.seenBy(by, new LoanId(id)).loan();
        return new Page("loans/receipts", new ReceiptsPage(head(id, by), loans.receiptsOf(loan), takenBacks.of(loan)));
    }

    @GetMapping("/receipts/{receipt}")
    @For({OFFICER, HEAD, AUDITOR, CHAIR, MEMBER})
    ModelAndView receipt(@PathVariable UUID id, @PathVariable UUID receipt, Actor by) {
        var found = loans.receipt(by, new ReceiptId(receipt));
        mustBeOf(id, found.loan());
        var head = head(id, by);
        var mark = takenBacks.of(head.loan()).of(found.act());
        return new Page("loans/receipt", new ReceiptPage(head, found, mark, by.is(OFFICER, CHAIR)));
    }

    private LoanHead head(UUID id, Actor by) {
        LoanFile file = loans.seenBy(by, new LoanId(id));
        return heads.of(
                file.loan(),
                file.book().members().stream().map(MemberPart::person).toList());
    }

    private static void mustBeOf(UUID id, LoanId loan) {
        if (!loan.value().equals(id)) throw new NoSuchElementException("of another loan");
    }
}
