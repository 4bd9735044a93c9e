package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.KeyChangeRefusal;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.PayoutAccountRefusal;
import id.renteng.registry.PayoutAccountRefusal.AlreadyRecorded;
import id.renteng.registry.PayoutAccountRefusal.BankNameInvalid;
import id.renteng.registry.PayoutAccountRefusal.HolderInvalid;
import id.renteng.registry.PayoutAccountRefusal.HolderIsSomebodyElse;
import id.renteng.registry.PayoutAccountRefusal.NumberInvalid;
import id.renteng.registry.PayoutAccountRefusal.OfAGroup;
import id.renteng.registry.PayoutAccountRefusal.RecordedInTheFuture;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
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

/// The bank account that a person's part of a loan is paid to.
@Controller
@RequestMapping("/people/{id}/payout-account")
class AccountPages {

    private final People people;
    private final PayoutAccounts accounts;
    private final KeyChanges changes;
    private final Clock clock;

    AccountPages(People people, PayoutAccounts accounts, KeyChanges changes, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id) {
        var person = people.find(new PersonId(id)).orElseThrow();
        return form(person, new NewAccount("", "", person.name()), today(), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String bankName,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String seenOn,
            Actor by) {
        var person = people.find(new PersonId(id)).orElseThrow();
        var asked = new NewAccount(bankName, number, holder);
        var on = date(seenOn);
        if (on.isEmpty()) {
            var errors = Errors.NONE.and("seenOn", "registry.account.date");
            return form(person, asked, seenOn, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return accounts.find(person.id()).isPresent()
                ? propose(person, asked, on.get(), seenOn, by)
                : first(person, asked, on.get(), seenOn, by);
    }

    private ModelAndView first(Person person, NewAccount asked, LocalDate on, String seenOn, Actor by) {
        return switch (accounts.record(person.id(), asked, on, by)) {
            case Done(var _) -> Page.redirect("/people/" + person.id().value());
            case Refused(var refusal) -> form(person, asked, seenOn, errors(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Another account in place of the one on record waits for a second person.
    private ModelAndView propose(Person person, NewAccount asked, LocalDate on, String seenOn, Actor by) {
        return switch (changes.propose(person.id(), asked, on, by)) {
            case Done(var _) -> Page.redirect("/key-changes");
            case Refused(KeyChangeRefusal.AccountWrong(var why)) ->
                form(person, asked, seenOn, errors(why), HttpStatus.UNPROCESSABLE_CONTENT);
            case Refused(var _) ->
                form(person, asked, seenOn, Errors.of("key-change.another-waits"), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView form(Person person, NewAccount asked, String seenOn, Errors errors, HttpStatus status) {
        var known = accounts.find(person.id())
                .map(account -> account.bankName() + " " + account.numberMasked())
                .orElse("");
        var page = new AccountPage(
                "/people/" + person.id().value(),
                person.name(),
                known,
                asked.bankName(),
                asked.number(),
                asked.holder(),
                seenOn,
                errors);
        return new Page("registry/account", page, status);
    }

    private static Errors errors(PayoutAccountRefusal refusal) {
        return switch (refusal) {
            case BankNameInvalid() -> Errors.NONE.and("bankName", "registry.account.bank-name");
            case NumberInvalid() -> Errors.NONE.and("number", "registry.account.number-wrong");
            case HolderInvalid() -> Errors.NONE.and("holder", "registry.account.holder-wrong");
            case HolderIsSomebodyElse(var name) -> Errors.NONE.and("holder", "registry.account.holder-other", name);
            case OfAGroup() -> Errors.NONE.and("number", "registry.account.of-a-group");
            case RecordedInTheFuture() -> Errors.NONE.and("seenOn", "registry.account.future");
            case AlreadyRecorded() -> Errors.of("key-change.second");
        };
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static Optional<LocalDate> date(String written) {
        return Days.read(written);
    }
}
