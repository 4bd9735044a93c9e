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
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
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
import id.renteng.web.groups.KeyChangesPage.More;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    ModelAndView list(
            @RequestParam(required = false) @Nullable UUID chairs,
            @RequestParam(required = false) @Nullable UUID accounts,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        return list(chairs, accounts, after, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/chairs/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approveChair(@PathVariable UUID change, Actor by) {
        var id = new ChairChangeId(change);
        return afterChair(id, chairs.approve(id, by), by);
    }

    @PostMapping("/chairs/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView declineChair(@PathVariable UUID change, Actor by) {
        var id = new ChairChangeId(change);
        return afterChair(id, chairs.decline(id, by), by);
    }

    @PostMapping("/numbers/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approve(@PathVariable UUID change, @RequestParam(defaultValue = "") String again, Actor by) {
        var id = new KeyChangeId(change);
        return after(id, changes.approve(id, again, by), by);
    }

    @PostMapping("/numbers/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView decline(@PathVariable UUID change, Actor by) {
        var id = new KeyChangeId(change);
        return after(id, changes.decline(id, by), by);
    }

    @PostMapping("/group-accounts/{change}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approveAccount(@PathVariable UUID change, @RequestParam(defaultValue = "") String again, Actor by) {
        var id = new GroupAccountId(change);
        return afterAccount(id, accounts.approve(id, again, by), by);
    }

    @PostMapping("/group-accounts/{change}/declining")
    @For({OFFICER, HEAD})
    ModelAndView declineAccount(@PathVariable UUID change, Actor by) {
        var id = new GroupAccountId(change);
        return afterAccount(id, accounts.decline(id, by), by);
    }

    private <T> ModelAndView afterAccount(GroupAccountId id, Result<T, GroupAccountRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, GroupAccountRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, GroupAccountRefusal>(var why) -> {
                var line = accounts.waiting(id).stream().toList();
                yield refused(List.of(), line, List.of(), errors(why, again(id.value())), by);
            }
        };
    }

    private <T> ModelAndView afterChair(ChairChangeId id, Result<T, ChairRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, ChairRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, ChairRefusal>(var refusal) -> {
                var line = chairs.waiting(id).stream().toList();
                yield refused(
                        line, List.of(), List.of(), errors(refusal, people).ofPage(), by);
            }
        };
    }

    private <T> ModelAndView after(KeyChangeId id, Result<T, KeyChangeRefusal> result, Actor by) {
        return switch (result) {
            case Done<T, KeyChangeRefusal> _ -> Page.redirect("/key-changes");
            case Refused<T, KeyChangeRefusal>(var refusal) -> {
                var line = changes.waiting(id).stream().toList();
                yield refused(List.of(), List.of(), line, errors(refusal, again(id.value())), by);
            }
        };
    }

    /// The field in which the second person types what she read.
    private static String again(UUID change) {
        return "again-" + change;
    }

    /// Only what was refused, on whichever page of its list it was; all that waits if it is decided meanwhile.
    private ModelAndView refused(
            List<ChairChange> offices,
            List<GroupAccounts.Waiting> cash,
            List<KeyChange> numbers,
            Errors errors,
            Actor by) {
        boolean waits = !offices.isEmpty() || !cash.isEmpty() || !numbers.isEmpty();
        return waits
                ? page(offices, cash, numbers, List.of(), errors, HttpStatus.CONFLICT, by)
                : list(null, null, null, errors, HttpStatus.CONFLICT, by);
    }

    /// The first page shows the beginning of all three lists; a later one goes on with one of them.
    private ModelAndView list(
            @Nullable UUID chairsAfter,
            @Nullable UUID accountsAfter,
            @Nullable UUID numbersAfter,
            Errors errors,
            HttpStatus status,
            Actor by) {
        boolean first = chairsAfter == null && accountsAfter == null && numbersAfter == null;
        var offices = first || chairsAfter != null
                ? chairs.waiting(chairsAfter == null ? null : new ChairChangeId(chairsAfter), SHOWN + 1, by)
                : List.<ChairChange>of();
        var cash = first || accountsAfter != null
                ? accounts.waiting(accountsAfter == null ? null : new GroupAccountId(accountsAfter), SHOWN + 1, by)
                : List.<GroupAccounts.Waiting>of();
        var numbers = first || numbersAfter != null
                ? changes.waiting(numbersAfter == null ? null : new KeyChangeId(numbersAfter), SHOWN + 1, by)
                : List.<KeyChange>of();
        var more = Stream.of(
                        more(offices, "chairs", change -> change.id().value()),
                        more(cash, "accounts", one -> one.account().id().value()),
                        more(numbers, "after", change -> change.id().value()))
                .flatMap(Optional::stream)
                .toList();
        return page(shown(offices), shown(cash), shown(numbers), more, errors, status, by);
    }

    private ModelAndView page(
            List<ChairChange> offices,
            List<GroupAccounts.Waiting> cash,
            List<KeyChange> numbers,
            List<More> more,
            Errors errors,
            HttpStatus status,
            Actor by) {
        var known = known(offices, cash, numbers);
        var page = new KeyChangesPage(
                offices.stream().map(change -> chair(change, known, by)).toList(),
                numbers.stream().map(change -> line(change, known, by)).toList(),
                cash.stream().map(one -> account(one, known, by)).toList(),
                more,
                by.is(OFFICER, HEAD),
                errors);
        return new Page("groups/key-changes", page, status);
    }

    private static <T> List<T> shown(List<T> found) {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    private static <T> Optional<More> more(List<T> found, String list, Function<T, UUID> id) {
        return found.size() > SHOWN
                ? Optional.of(new More(
                        list,
                        "/key-changes?" + list + "=" + id.apply(shown(found).getLast())))
                : Optional.empty();
    }

    /// The groups and people that the lines name, asked once.
    private record Known(Map<LoanGroupId, LoanGroup> groups, Map<PersonId, Person> people) {

        LoanGroup.Details group(LoanGroupId id) {
            return Objects.requireNonNull(groups.get(id)).details();
        }

        String name(PersonId id) {
            var person = people.get(id);
            return person == null ? "?" : person.name();
        }
    }

    private Known known(List<ChairChange> offices, List<GroupAccounts.Waiting> cash, List<KeyChange> numbers) {
        var ids = Stream.concat(
                offices.stream().map(ChairChange::group), cash.stream().map(GroupAccounts.Waiting::group));
        var named = groups.all(ids.collect(Collectors.toSet()));
        var chairs = named.values().stream().flatMap(group -> group.details().holder(Office.CHAIR).stream());
        var next = offices.stream().map(change -> change.officers().chair());
        var about = numbers.stream().map(KeyChange::person);
        var all = Stream.of(chairs, next, about).flatMap(Function.identity()).collect(Collectors.toSet());
        return new Known(named, people.all(all));
    }

    private static Chair chair(ChairChange change, Known known, Actor by) {
        var group = known.group(change.group());
        return new Chair(
                change.id().value().toString(),
                group.name(),
                "/loan-groups/" + change.group().value(),
                group.holder(Office.CHAIR).map(known::name).orElse("–"),
                known.name(change.officers().chair()),
                change.minutes(),
                change.on(),
                change.proposedBy().equals(by.user()));
    }

    private static Account account(GroupAccounts.Waiting waiting, Known known, Actor by) {
        var account = waiting.account();
        return new Account(
                account.id().value().toString(),
                known.group(waiting.group()).name(),
                "/loan-groups/" + waiting.group().value(),
                account.bankName() + " " + account.numberMasked(),
                account.holder(),
                account.recordedBy().equals(by.user()));
    }

    private static Line line(KeyChange change, Known known, Actor by) {
        return new Line(
                change.id().value().toString(),
                known.name(change.person()),
                "/people/" + change.person().value(),
                change.kind().name(),
                change.shown(),
                change.seenOn(),
                change.proposedBy().equals(by.user()));
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

    /// What is wrong with the number is said where it is typed again.
    private static Errors errors(GroupAccountRefusal refusal, String again) {
        boolean ofNumber = refusal instanceof GroupAccountRefusal.DoesNotMatch
                || refusal instanceof GroupAccountRefusal.OfAnotherGroup
                || refusal instanceof GroupAccountRefusal.OfAPerson;
        var errors = GroupAccountForm.errors(refusal);
        return ofNumber ? errors.allAt(again) : errors.ofPage();
    }

    private static Errors errors(KeyChangeRefusal refusal, String again) {
        return switch (refusal) {
            case KeyChangeRefusal.AlreadyDecided() -> Errors.of("key-change.decided");
            case KeyChangeRefusal.SamePerson() -> Errors.of("key-change.same-person");
            case KeyChangeRefusal.DoesNotMatch() -> Errors.NONE.and(again, "key-change.no-match");
            case KeyChangeRefusal.NikTaken() -> Errors.NONE.and(again, "registry.correct.nik-taken");
            // The account was in order when it was asked for: all that can happen since is that a group has it.
            case KeyChangeRefusal.AccountWrong(var _) -> Errors.NONE.and(again, "registry.account.of-a-group");
            case KeyChangeRefusal.NoneYet(), KeyChangeRefusal.AnotherWaits(), KeyChangeRefusal.PhoneWrong() ->
                throw new IllegalStateException(refusal.toString());
        };
    }
}
