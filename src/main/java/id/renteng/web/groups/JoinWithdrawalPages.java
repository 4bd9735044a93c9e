package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestion.Withdrawal;
import id.renteng.groups.JoinQuestionId;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An officer takes back a question whether somebody may join, and says why.
@Controller
@RequestMapping("/loan-groups/{id}/join-questions/{question}")
class JoinWithdrawalPages {

    private final JoinQuestions questions;
    private final LoanGroups groups;
    private final People people;

    JoinWithdrawalPages(JoinQuestions questions, LoanGroups groups, People people) {
        this.questions = questions;
        this.groups = groups;
        this.people = people;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID question) {
        return page(id, asked(id, question), Errors.NONE, OK);
    }

    @PostMapping("/withdrawal")
    @For(OFFICER)
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String because,
            Actor by) {
        var asked = asked(id, question);
        var reason = Choices.read(Withdrawal.values(), because);
        if (reason.isEmpty()) {
            return page(id, asked, Errors.NONE.and("because", "join.withdraw.missing"), UNPROCESSABLE_CONTENT);
        }
        return switch (questions.withdraw(new LoanGroupId(id), asked.id(), reason.get(), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/members/new");
            case Refused(var _) -> page(id, asked, Errors.of("join.refused.over"), CONFLICT);
        };
    }

    private JoinQuestion asked(UUID id, UUID question) {
        return questions.find(new LoanGroupId(id), new JoinQuestionId(question)).orElseThrow();
    }

    private ModelAndView page(UUID id, JoinQuestion asked, Errors errors, HttpStatus status) {
        var page = new JoinWithdrawalPage(
                "/loan-groups/" + id + "/members/new",
                "/loan-groups/%s/join-questions/%s/withdrawal"
                        .formatted(id, asked.id().value()),
                groups.find(asked.group()).orElseThrow().details().name(),
                people.find(asked.person()).orElseThrow().name(),
                errors);
        return new Page("groups/join-withdrawal", page, status);
    }
}
