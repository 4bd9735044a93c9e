package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.GroupAccountRefusal;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The account that keeps a group's cash, and the letter to the bank that opens one.
@Controller
@RequestMapping("/loan-groups/{id}")
class GroupAccountPages {

    private final GroupAccounts accounts;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final Inaugurations inaugurations;
    private final People people;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    GroupAccountPages(
            GroupAccounts accounts,
            LoanGroups groups,
            CoachedGroups coached,
            Inaugurations inaugurations,
            People people,
            Regions regions,
            Documents documents,
            Clock clock) {
        this.accounts = accounts;
        this.groups = groups;
        this.coached = coached;
        this.inaugurations = inaugurations;
        this.people = people;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/account")
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id, Actor by) {
        return page(id, GroupAccountForm.EMPTY, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/account")
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String openedOn,
            Actor by) {
        var form = new GroupAccountForm(bank, number, holder, openedOn);
        var errors = form.errors();
        if (!errors.isEmpty()) return page(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        var group = new LoanGroupId(id);
        boolean first = accounts.of(group).isEmpty();
        var done = first ? accounts.record(group, form.read(), by) : accounts.propose(group, form.read(), by);
        return switch (done) {
            case Done<LoanGroupId, GroupAccountRefusal> _ ->
                Page.redirect(first ? "/loan-groups/" + id : "/key-changes");
            case Refused<LoanGroupId, GroupAccountRefusal>(var why) ->
                page(id, form, GroupAccountForm.errors(why), HttpStatus.CONFLICT, by);
        };
    }

    /// For the bank, when the account is still to be opened.
    @GetMapping("/account-letter.pdf")
    @For({OFFICER, CHAIR})
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id)).details();
        var known = people.all(group.people());
        var members = group.people().stream()
                .map(person -> Objects.requireNonNull(known.get(person)).name())
                .toList();
        var within = coached.find(group.coachedGroup()).orElseThrow();
        var letter = new AccountLetter(
                group.name(),
                within.details().name(),
                regions.nameOf(group.kelurahan()),
                decree(within),
                name(group, Office.CHAIR),
                name(group, Office.TREASURER),
                members,
                LocalDate.now(clock));
        return documents.pdf("surat-rekening", "document/account-letter", letter);
    }

    private String decree(CoachedGroup group) {
        return switch (group) {
            case CoachedGroup.Inaugurated inaugurated ->
                inaugurations.find(inaugurated.decree()).orElseThrow().number();
            case CoachedGroup.Draft _,
                    CoachedGroup.Proposed _,
                    CoachedGroup.Verified _,
                    CoachedGroup.Suspended _,
                    CoachedGroup.Revoked _,
                    CoachedGroup.Disbanded _ -> "";
        };
    }

    private String name(LoanGroup.Details group, Office office) {
        return group.holder(office).flatMap(people::find).map(Person::name).orElse("");
    }

    private ModelAndView page(UUID id, GroupAccountForm form, Errors errors, HttpStatus status, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id)).details();
        var page = new GroupAccountPage(
                id.toString(),
                group.name(),
                GroupAccountPage.Known.of(accounts.of(group.id()), group, people),
                accounts.isWaiting(group.id()),
                form,
                errors);
        return new Page("groups/account", page, status);
    }
}
