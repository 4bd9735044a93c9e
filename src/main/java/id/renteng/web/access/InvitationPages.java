package id.renteng.web.access;

import id.renteng.access.InvitationRefusal;
import id.renteng.access.Invitations;
import id.renteng.access.User;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Behind the one-time link: the invited user chooses her password, whoever else is signed in on this device.
@Controller
class InvitationPages {

    private final Invitations invitations;

    InvitationPages(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitation/{token}")
    @For(Role.PUBLIC)
    ModelAndView show(@PathVariable String token) {
        return page(token, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/invitation/{token}")
    @For(Role.PUBLIC)
    ModelAndView choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        return switch (invitations.choosePassword(token, password, again, Actor.ANYONE)) {
            case Result.Done<User, InvitationRefusal>(var _) -> Page.redirect("/sign-in?chosen");
            case Result.Refused<User, InvitationRefusal>(var reason) -> refused(token, reason);
        };
    }

    private ModelAndView refused(String token, InvitationRefusal reason) {
        return switch (reason) {
            case InvitationRefusal.PasswordTooShort _ ->
                page(token, at("password", "access.refused.password-too-short"), HttpStatus.UNPROCESSABLE_CONTENT);
            case InvitationRefusal.PasswordsDiffer _ ->
                page(token, at("again", "access.refused.passwords-differ"), HttpStatus.UNPROCESSABLE_CONTENT);
            case InvitationRefusal.LinkClosed _ -> page(token, Errors.NONE, HttpStatus.CONFLICT);
        };
    }

    private static Errors at(String field, String key) {
        return Errors.NONE.and(field, key);
    }

    private ModelAndView page(String token, Errors errors, HttpStatus status) {
        return invitations
                .open(token)
                .<ModelAndView>map(user ->
                        new Page("access/invitation", new InvitationPage(token, user.username(), errors), status))
                .orElseGet(() -> new Page("access/invitation-closed", "", HttpStatus.GONE));
    }
}
