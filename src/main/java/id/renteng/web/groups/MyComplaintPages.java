package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;

import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.Complaints;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A member complains past her chair, and reads what came of it.
@Controller
@RequestMapping("/my-complaints")
class MyComplaintPages {

    private final Complaints complaints;

    MyComplaintPages(Complaints complaints) {
        this.complaints = complaints;
    }

    @GetMapping
    @For({MEMBER, CHAIR})
    ModelAndView show(Actor by) {
        return page("", "", Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping
    @For({MEMBER, CHAIR})
    ModelAndView make(
            @RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String words, Actor by) {
        var known = Choices.read(Topic.values(), topic);
        if (known.isEmpty()) {
            var errors = Errors.NONE.and("topic", "complaint.topic.missing");
            return page(topic, words, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        return switch (complaints.make(known.get(), words, by)) {
            case Done(var _) -> Page.redirect("/my-complaints");
            case Refused(var refusal) -> {
                var errors = ComplaintForms.errors(refusal, "words");
                yield page(topic, words, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
            }
        };
    }

    private ModelAndView page(String topic, String words, Errors errors, HttpStatus status, Actor by) {
        return new Page("groups/my-complaints", new MyComplaintsPage(complaints.own(by), topic, words, errors), status);
    }
}
