package id.renteng.web.access;

import static id.renteng.kernel.Role.ADMINISTRATOR;

import id.renteng.access.ActivationRefusal;
import id.renteng.access.Invitations;
import id.renteng.access.Invited;
import id.renteng.access.UserId;
import id.renteng.access.UserRefusal;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.banking.Banks;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Niks;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Who may sign in. An administrator adds people and hands each her one-time link; passwords she never sees.
@Controller
class UserPages {

    private final Users users;
    private final Invitations invitations;
    private final People people;
    private final Banks banks;
    private final Clock clock;
    private final Niks niks = new Niks();

    UserPages(Users users, Invitations invitations, People people, Banks banks, Clock clock) {
        this.users = users;
        this.invitations = invitations;
        this.people = people;
        this.banks = banks;
        this.clock = clock;
    }

    @GetMapping("/users")
    @For(ADMINISTRATOR)
    ModelAndView list(Actor by) {
        return list(by, Errors.NONE, HttpStatus.OK);
    }

    @GetMapping("/users/new")
    @For(ADMINISTRATOR)
    ModelAndView form() {
        return again(NewUserForm.EMPTY, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/users")
    @For(ADMINISTRATOR)
    ModelAndView invite(@ModelAttribute NewUserForm form, Actor by) {
        var person = personOf(form);
        var errors = problemsOf(form, person);
        if (!errors.isEmpty()) return again(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (invitations.invite(asked(form, person), by)) {
            case Result.Done<Invited, UserRefusal>(var invited) -> link(invited);
            case Result.Refused<Invited, UserRefusal>(var reason) ->
                again(form, Errors.NONE.and("username", keyOf(reason)), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/users/{id}/links")
    @For(ADMINISTRATOR)
    ModelAndView renew(@PathVariable UUID id, Actor by) {
        return switch (invitations.renew(new UserId(id), by)) {
            case Result.Done<Invited, ActivationRefusal>(var invited) -> link(invited);
            case Result.Refused<Invited, ActivationRefusal>(var reason) -> refused(reason, by);
        };
    }

    @PostMapping("/users/{id}/deactivation")
    @For(ADMINISTRATOR)
    ModelAndView deactivate(@PathVariable UUID id, Actor by) {
        return changed(users.deactivate(new UserId(id), by), by);
    }

    @PostMapping("/users/{id}/activation")
    @For(ADMINISTRATOR)
    ModelAndView activate(@PathVariable UUID id, Actor by) {
        return changed(users.activate(new UserId(id), by), by);
    }

    private ModelAndView changed(Result<?, ActivationRefusal> result, Actor by) {
        return result instanceof Result.Refused<?, ActivationRefusal>(var reason)
                ? refused(reason, by)
                : Page.redirect("/users");
    }

    private ModelAndView refused(ActivationRefusal reason, Actor by) {
        var key = switch (reason) {
            case ActivationRefusal.ItIsYou _ -> "access.refused.it-is-you";
            case ActivationRefusal.AlreadySo _ -> "access.refused.already-so";
            case ActivationRefusal.NotActive _ -> "access.refused.not-active";
        };
        return list(by, Errors.of(key), HttpStatus.CONFLICT);
    }

    private ModelAndView list(Actor by, Errors errors, HttpStatus status) {
        var page = new UsersPage(users.all(), users.withoutPassword(), new UserId(by.user()), errors);
        return new Page("access/users", page, status);
    }

    private ModelAndView again(NewUserForm form, Errors errors, HttpStatus status) {
        var choices = banks.all().stream()
                .map(bank -> new Choice(bank.code().value(), bank.name()))
                .toList();
        return new Page("access/new-user", new NewUserPage(form, choices, errors), status);
    }

    private static ModelAndView link(Invited invited) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation/" + invited.token())
                .toUriString();
        return new Page("access/link", new LinkPage(invited.user(), address, invited.expiresAt()));
    }

    private Optional<Person> personOf(NewUserForm form) {
        return switch (niks.check(form.nik(), LocalDate.now(clock))) {
            case Result.Done<id.renteng.registry.Nik, ?>(var nik) -> people.byNik(nik);
            case Result.Refused<id.renteng.registry.Nik, ?>(var _) -> Optional.empty();
        };
    }

    private Errors problemsOf(NewUserForm form, Optional<Person> person) {
        var role = form.chosenRole();
        return Errors.NONE
                .andIf(form.name().isEmpty() || form.name().length() > 200, "name", "access.wrong.name")
                .andIf(!form.username().matches("[a-z0-9.-]{3,40}"), "username", "access.wrong.username")
                .andIf(role.isEmpty(), "role", "access.wrong.role")
                .andIf(role.filter(UserPages::isMember).isPresent() && person.isEmpty(), "nik", "access.wrong.nik")
                .andIf(
                        role.filter(UserPages::isBank).isPresent() && !isPartner(form.bank()),
                        "bank",
                        "access.wrong.bank");
    }

    private boolean isPartner(String code) {
        return banks.all().stream().anyMatch(bank -> bank.code().value().equals(code));
    }

    private static NewUser asked(NewUserForm form, Optional<Person> person) {
        var role = form.chosenRole().orElseThrow();
        return new NewUser(
                form.username(),
                form.name(),
                role,
                isMember(role) ? person.orElseThrow().id().value() : null,
                isBank(role) ? form.bank() : null);
    }

    private static boolean isMember(Role role) {
        return role == Role.CHAIR || role == Role.MEMBER;
    }

    private static boolean isBank(Role role) {
        return role == Role.BANK_MAKER || role == Role.BANK_CHECKER;
    }

    private static String keyOf(UserRefusal reason) {
        return switch (reason) {
            case UserRefusal.UsernameInvalid _ -> "access.wrong.username";
            case UserRefusal.UsernameTaken _ -> "access.refused.username-taken";
            case UserRefusal.RoleNeedsLink _ -> "access.refused.role-needs-link";
            case UserRefusal.PasswordTooShort _ -> "access.refused.password-too-short";
        };
    }
}
