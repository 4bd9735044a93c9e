package id.renteng.web.readiness;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.readiness.Checklist;
import id.renteng.readiness.Readiness;
import id.renteng.registry.People;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The task list of one group. A bank sees it in the files sent to it, not here.
@Controller
class ChecklistPages {

    private final Readiness readiness;
    private final TrainingRules rules;
    private final LoanGroups groups;
    private final People people;
    private final Documents documents;

    ChecklistPages(Readiness readiness, TrainingRules rules, LoanGroups groups, People people, Documents documents) {
        this.readiness = readiness;
        this.rules = rules;
        this.groups = groups;
        this.people = people;
        this.documents = documents;
    }

    @GetMapping("/loan-groups/{id}/readiness")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var group = new LoanGroupId(id);
        var details = groups.seenBy(by, group).details();
        var rule = rules.of(group, by);
        var list = readiness.checklist(group, by);
        return new Page("readiness/show", page(details, list, rule, by));
    }

    /// The list on paper, for people without a phone. It lies around, so nobody's credit history is named on it.
    @GetMapping("/loan-groups/{id}/readiness.pdf")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, CHAIR})
    ResponseEntity<byte[]> print(@PathVariable UUID id, Actor by) {
        var details = groups.seenBy(by, new LoanGroupId(id)).details();
        var rule = rules.of(details.id(), by);
        var list = readiness.checklist(details.id(), by).withoutCreditHistory();
        return documents.pdf("kesiapan", "document/readiness", page(details, list, rule, by));
    }

    private ChecklistPage page(LoanGroup.Details of, Checklist list, TrainingRuleOfGroup rule, Actor by) {
        return new ChecklistPage(of.id().toString(), of.name(), list, rule, people.all(of.people()), by);
    }
}
