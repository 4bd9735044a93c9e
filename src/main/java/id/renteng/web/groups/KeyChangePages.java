package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.ChairChange;
import id.renteng.groups.ChairChangeId;
import id.renteng.groups.ChairChanges;
import id.renteng.groups.ChairRefusal;
import id.renteng.groups.GroupAccountId;
import id.renteng.groups.GroupAccountRefusal;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.KeyChange;
import id.renteng.registry.KeyChangeId;
import id.renteng.registry.KeyChangeRefusal;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.KeyChangesPage.Account;
import id.renteng.web.groups.KeyChangesPage.Chair;
import id.renteng.web.groups.KeyChangesPage.Line;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What waits for a second person: another chair, account, phone, birth date or NIK. Who approves one of a person
/// types it again as she read it herself.
@Controller
@RequestMapping("/key-changes")
class KeyChangePages {

    private static final int SHOWN = 50;

    private final ChairChanges chairs;
    private final KeyChanges changes;
    private final GroupAccounts accounts;
    private final LoanGroups groups;
    private final People people;

    KeyChangePages(ChairChanges chairs, KeyChanges changes, GroupAccounts accounts, LoanGroups groups, People people) {
        this.accounts = accounts;
        this.chairs = chairs;
        this.changes = changes;
        this.groups = groups;
        this.people = people;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after, Actor by) {
        return list(after, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/chairs/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approveChair(@PathVariable UUID change, Actor by) {
        return afterChair(chairs.approve(new ChairChangeId(change), by), by);
    }

    @PostMapping("/chairs/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView declineChair(@PathVariable UUID change, Actor by) {
        return afterChair(chairs.decline(new ChairChangeId(change), by), by);
    }

    @PostMapping("/numbers/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approve(@PathVariable UUID change, @RequestParam(defaultValue = "") String again, Actor by) {
        return after(changes.approve(new KeyChangeId(change), again, by), by);
    }

    @PostMapping("/numbers/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView decline(@PathVariable UUID change, Actor by) {
        return after(changes.decline(new KeyChangeId(change), by), by);
    }

    @PostMapping("/group-accounts/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approveAccount(@PathVariable UUID change, @RequestParam(defaultValue = "") String again, Actor by) {
        return afterAccount(accounts.approve(new GroupAccountId(change), again, by), by);
    }

    @PostMapping("/group-accounts/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView declineAccount(@PathVariable UUID change, Actor by) {
        return afterAccount(accounts.decline(new GroupAccountId(change), by), by);
    }

    private <T> ModelAndView afterAccount(Result<T, GroupAccountRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, GroupAccountRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, GroupAccountRefusal>(var why) ->
                list(GroupAccountForm.errors(why), HttpStatus.CONFLICT, by);
        };
    }

    private <T> ModelAndView afterChair(Result<T, ChairRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, ChairRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, ChairRefusal>(var refusal) -> list(errors(refusal, people), HttpStatus.CONFLICT, by);
        };
    }

    private <T> ModelAndView after(Result<T, KeyChangeRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, KeyChangeRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, KeyChangeRefusal>(var refusal) -> list(errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    private ModelAndView list(Errors errors, HttpStatus status, Actor by) {
        return list(null, errors, status, by);
    }

    /// Chairs and the accounts of groups stand on the first page only: they are few.
    private ModelAndView list(@Nullable UUID after, Errors errors, HttpStatus status, Actor by) {
        var found = changes.waiting(after == null ? null : new KeyChangeId(after), SHOWN + 1, by);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var page = new KeyChangesPage(
                after != null
                        ? List.of()
                        : chairs.waiting(by).stream()
                                .map(change -> chair(change, by))
                                .toList(),
                shown.stream().map(change -> line(change, by)).toList(),
                after != null
                        ? List.of()
                        : accounts.waiting(by).stream()
                                .map(one -> account(one, by))
                                .toList(),
                found.size() > SHOWN
                        ? "/key-changes?after=" + shown.getLast().id().value()
                        : "",
                by.is(OFFICER, HEAD),
                errors);
        return new Page("groups/key-changes", page, status);
    }

    private Chair chair(ChairChange change, Actor by) {
        var group = groups.find(change.group()).orElseThrow().details();
        return new Chair(
                change.id().value().toString(),
                group.name(),
                "/loan-groups/" + change.group().value(),
                group.holder(Office.CHAIR).map(this::name).orElse("–"),
                name(change.officers().chair()),
                change.minutes(),
                change.on(),
                change.proposedBy().equals(by.user()));
    }

    private Account account(GroupAccounts.Waiting waiting, Actor by) {
        var account = waiting.account();
        return new Account(
                account.id().value().toString(),
                groups.find(waiting.group()).orElseThrow().details().name(),
                "/loan-groups/" + waiting.group().value(),
                account.bankName() + " " + account.numberMasked(),
                account.holder(),
                account.recordedBy().equals(by.user()));
    }

    private Line line(KeyChange change, Actor by) {
        return new Line(
                change.id().value().toString(),
                name(change.person()),
                "/people/" + change.person().value(),
                change.kind().name(),
                change.shown(),
                change.seenOn(),
                change.proposedBy().equals(by.user()));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("?");
    }

    static Errors errors(ChairRefusal refusal, People people) {
        return switch (refusal) {
            case ChairRefusal.MinutesMissing() -> Errors.NONE.and("minutes", "key-change.minutes.missing");
            case ChairRefusal.NotThese(var why) -> GroupForms.errors(why, "chair", people);
            case ChairRefusal.AnotherWaits() -> Errors.of("key-change.another-waits");
            case ChairRefusal.AlreadyDecided() -> Errors.of("key-change.decided");
            case ChairRefusal.SamePerson() -> Errors.of("key-change.same-person");
        };
    }

    private static Errors errors(KeyChangeRefusal refusal) {
        return switch (refusal) {
            case KeyChangeRefusal.AlreadyDecided() -> Errors.of("key-change.decided");
            case KeyChangeRefusal.SamePerson() -> Errors.of("key-change.same-person");
            case KeyChangeRefusal.DoesNotMatch() -> Errors.of("key-change.no-match");
            case KeyChangeRefusal.NikTaken() -> Errors.of("registry.correct.nik-taken");
            // The account was in order when it was asked for: all that can happen since is that a group has it.
            case KeyChangeRefusal.AccountWrong(var _) -> Errors.of("registry.account.of-a-group");
            case KeyChangeRefusal.NoneYet(), KeyChangeRefusal.AnotherWaits(), KeyChangeRefusal.PhoneWrong() ->
                throw new IllegalStateException(refusal.toString());
        };
    }
}
