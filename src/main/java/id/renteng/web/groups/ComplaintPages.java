package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.Complaint;
import id.renteng.groups.Complaint.Verdict;
import id.renteng.groups.ComplaintRefusal;
import id.renteng.groups.Complaints;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The complaints desk: taken up, examined, decided, each within its days.
@Controller
@RequestMapping("/complaints")
class ComplaintPages {

    private final Complaints complaints;
    private final Freezes freezes;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    ComplaintPages(Complaints complaints, Freezes freezes, LoanGroups groups, People people, Clock clock) {
        this.complaints = complaints;
        this.freezes = freezes;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        var today = LocalDate.now(clock);
        var all = complaints.all(by);
        return new Page(
                "groups/complaints",
                new ComplaintsPage(
                        all.stream().map(complaint -> line(complaint, today)).toList()));
    }

    @GetMapping("/{number}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable String number, Actor by) {
        return page(number(number), "", "", Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/{number}/taking")
    @For({OFFICER, HEAD})
    ModelAndView take(@PathVariable String number, Actor by) {
        return after(number(number), complaints.take(number(number), by), "", "", by);
    }

    @PostMapping("/{number}/decision")
    @For({OFFICER, HEAD})
    ModelAndView decide(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String answer,
            Actor by) {
        var known = Choices.read(Verdict.values(), verdict);
        if (known.isEmpty()) {
            var errors = Errors.NONE.and("verdict", "complaint.verdict.missing");
            return page(number(number), verdict, answer, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        return after(number(number), complaints.decide(number(number), known.get(), answer, by), verdict, answer, by);
    }

    private <T> ModelAndView after(
            long number, Result<T, ComplaintRefusal> result, String verdict, String answer, Actor by) {
        return switch (result) {
            case Done<T, ComplaintRefusal> _ -> Page.redirect("/complaints/" + number);
            case Refused<T, ComplaintRefusal>(var refusal) ->
                page(number, verdict, answer, ComplaintForms.errors(refusal, "answer"), HttpStatus.CONFLICT, by);
        };
    }

    private ModelAndView page(long number, String verdict, String answer, Errors errors, HttpStatus status, Actor by) {
        var complaint = complaints.seenBy(by, number);
        var group = complaint.details().group();
        var page = new ComplaintPage(
                complaint,
                name(complaint.details().person()),
                name(group),
                group == null ? "" : "/loan-groups/" + group.value(),
                group != null && freezes.now(group).isPresent(),
                by.is(OFFICER, HEAD) && complaint instanceof Complaint.Received,
                complaint instanceof Complaint.Examined examined
                        && examined.by().equals(by.user()),
                LocalDate.now(clock),
                verdict,
                answer,
                errors);
        return new Page("groups/complaint", page, status);
    }

    private ComplaintsPage.Line line(Complaint complaint, LocalDate today) {
        var details = complaint.details();
        return new ComplaintsPage.Line(
                details.number(),
                details.reference(),
                details.topic().name(),
                name(details.group()),
                ComplaintForms.state(complaint),
                details.madeOn(),
                complaint instanceof Complaint.Received ? details.toTakeBy() : details.toDecideBy(),
                complaint.isLate(today));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse("?");
    }

    private String name(@Nullable LoanGroupId group) {
        return group == null ? "" : groups.find(group).orElseThrow().details().name();
    }

    /// What is no number is no complaint.
    private static long number(String typed) {
        return typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : 0;
    }
}
