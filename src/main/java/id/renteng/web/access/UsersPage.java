package id.renteng.web.access;

import id.renteng.access.User;
import id.renteng.access.UserId;
import id.renteng.kernel.Role;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;

/// The list of users.
///
/// @param withoutPassword who was invited and has not chosen a password yet
/// @param self            the reader, who cannot deactivate herself
public record UsersPage(List<User> users, Set<UserId> withoutPassword, UserId self, Errors errors) {

    /// Whether a part of the city can be hers.
    public boolean worksByPlace(User user) {
        return user.role() == Role.OFFICER || user.role() == Role.VERIFIER;
    }

    /// Names the text and the colour of a user's state.
    public String stateOf(User user) {
        if (!user.active()) return "inactive";
        return withoutPassword.contains(user.id()) ? "invited" : "active";
    }
}
