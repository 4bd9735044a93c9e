package id.renteng.access;

import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import java.util.UUID;

/// Somebody of each role, as behind a session.
public final class SignedInUsers {

    private SignedInUsers() {}

    /// A user of this role who works in the whole city; a chair or member is a person, a bank officer works for a bank.
    public static SignedIn of(Role role) {
        return of(role, Area.CITY);
    }

    public static SignedIn of(Role role, Area area) {
        var id = new UUID(7, role.ordinal());
        var person = role == Role.CHAIR || role == Role.MEMBER ? new UUID(8, role.ordinal()) : null;
        var bank = role == Role.BANK_MAKER || role == Role.BANK_CHECKER ? "BANK-A" : null;
        var user = new User(new UserId(id), "user." + role.ordinal(), "Bu Contoh", role, person, bank, true, area);
        return new SignedIn(user, "{noop}never", false, false);
    }
}
