package id.renteng.web.access;

import id.renteng.kernel.Role;
import id.renteng.web.Choices;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is typed for a new user.
///
/// A field that the browser left out is an empty text.
///
/// @param nik  of the registered person, for a chair or a member; used to find her and kept nowhere
/// @param bank the bank's code, for bank roles
public record NewUserForm(String name, String username, String role, String nik, String bank) {

    public static final NewUserForm EMPTY = new NewUserForm("", "", "", "", "");

    public NewUserForm {
        name = text(name);
        username = text(username).toLowerCase(java.util.Locale.ROOT);
        role = text(role);
        nik = text(nik);
        bank = text(bank);
    }

    Optional<Role> chosenRole() {
        return Choices.read(Role.values(), role).filter(each -> each != Role.PUBLIC);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
