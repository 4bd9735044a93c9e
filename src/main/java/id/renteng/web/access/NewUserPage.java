package id.renteng.web.access;

import id.renteng.kernel.Role;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.Arrays;
import java.util.List;

/// The form for a new user, with what was typed.
///
/// @param banks the partners of the city, for bank roles
public record NewUserPage(NewUserForm form, List<Choice> banks, Errors errors) {

    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.PUBLIC).toList();
    }
}
