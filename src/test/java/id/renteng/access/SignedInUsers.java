package id.renteng.access;

import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of each role, as behind a session.
public final class SignedInUsers {

    private SignedInUsers() {}

    /// A user of this role who works in the whole city; a chair or member is a person, a bank officer works for a bank.
    public static SignedIn of(Role role) {
        return of(role, Area.CITY);
    }

    public static SignedIn of(Role role, Area area) {
        return of(role, role == Role.CHAIR || role == Role.MEMBER ? new UUID(8, role.ordinal()) : null, area);
    }

    /// A chair or member who is this person.
    public static SignedIn of(Role role, UUID person) {
        return of(role, person, Area.CITY);
    }

    private static SignedIn of(Role role, @Nullable UUID person, Area area) {
        var id = new UUID(7, role.ordinal());
        var bank = role == Role.BANK_MAKER || role == Role.BANK_CHECKER ? "BANK-A" : null;
        var user = new User(new UserId(id), "user." + role.ordinal(), "Bu Contoh", role, person, bank, true, area);
        return new SignedIn(user, "{noop}never", false, false);
    }
}
