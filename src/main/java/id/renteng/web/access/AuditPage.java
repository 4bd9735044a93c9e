package id.renteng.web.access;

import id.renteng.access.AuditRow;
import id.renteng.access.User;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lines of the audit trail, newest first.
///
/// @param act   only this act, or empty
/// @param user  only this user, or none
/// @param more  true if older lines follow
public record AuditPage(
        List<AuditRow> lines,
        List<String> acts,
        List<User> users,
        String act,
        @Nullable UUID user,
        boolean more) {

    public String userText() {
        return user == null ? "" : user.toString();
    }

    /// The address of the lines after these, under the same filter.
    public String older() {
        var filter = (act.isEmpty() ? "" : "&act=" + act) + (user == null ? "" : "&user=" + user);
        return "/audit?before=" + lines.getLast().number() + filter;
    }
}
