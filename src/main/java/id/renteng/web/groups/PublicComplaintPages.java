package id.renteng.web.groups;

import id.renteng.groups.Complaint;
import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.UnnamedComplaints;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Anybody complains without signing in, and reads the answer with the number and the code that she was given. Who is
/// signed in by chance acts as nobody here: her name is not written down.
@Controller
@RequestMapping("/public/complaints")
class PublicComplaintPages {

    private final UnnamedComplaints complaints;
    private final Knocks knocks;

    PublicComplaintPages(UnnamedComplaints complaints, Knocks knocks) {
        this.complaints = complaints;
        this.knocks = knocks;
    }

    @GetMapping
    @For(Role.PUBLIC)
    ModelAndView form() {
        return new Page("groups/public-complaint", PublicComplaintPage.empty(Errors.NONE));
    }

    @PostMapping
    @For(Role.PUBLIC)
    ModelAndView make(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String phone,
            HttpServletRequest request) {
        var known = Choices.read(Topic.values(), topic);
        if (known.isEmpty()) {
            var errors = Errors.NONE.and("topic", "complaint.topic.missing");
            return again(topic, words, phone, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!knocks.letsIn(request.getRemoteAddr())) {
            return again(topic, words, phone, Errors.of("complaint.too-often"), HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (complaints.make(known.get(), words, phone, Actor.ANYONE)) {
            case Done(var slip) ->
                new Page("groups/public-complaint", new PublicComplaintPage("", "", "", slip, null, Errors.NONE));
            case Refused(var refusal) -> {
                var errors = ComplaintForms.errors(refusal, "words");
                yield again(topic, words, phone, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping("/answer")
    @For(Role.PUBLIC)
    ModelAndView ask() {
        return new Page("groups/public-answer", PublicComplaintPage.empty(Errors.NONE));
    }

    @PostMapping("/answer")
    @For(Role.PUBLIC)
    ModelAndView answer(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        if (!knocks.letsIn(request.getRemoteAddr())) {
            var page = PublicComplaintPage.empty(Errors.of("complaint.too-often"));
            return new Page("groups/public-answer", page, HttpStatus.TOO_MANY_REQUESTS);
        }
        return complaints
                .follow(number, code)
                .map(PublicComplaintPages::found)
                .orElseGet(() -> new Page(
                        "groups/public-answer",
                        PublicComplaintPage.empty(Errors.NONE.and("number", "complaint.follow.unknown")),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static Page found(Complaint complaint) {
        return new Page("groups/public-answer", new PublicComplaintPage("", "", "", null, complaint, Errors.NONE));
    }

    private static ModelAndView again(String topic, String words, String phone, Errors errors, HttpStatus status) {
        return new Page(
                "groups/public-complaint", new PublicComplaintPage(topic, words, phone, null, null, errors), status);
    }
}
