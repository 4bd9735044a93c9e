package id.renteng.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts: one user in her role. Every command takes one, so that nothing is done by nobody.
///
/// @param user   the user's id
/// @param name   as shown to people; never written to logs
/// @param person the registered person this user is, for a chair or a member
/// @param bank   the code of the bank this user works for, for bank roles
/// @param area   the part of the city this user works in
public record Actor(
        UUID user,
        String name,
        Role role,
        @Nullable UUID person,
        @Nullable String bank,
        Area area) implements java.io.Serializable {

    /// Somebody who works in the whole city, or whose reach is not a matter of places.
    public Actor(UUID user, String name, Role role, @Nullable UUID person, @Nullable String bank) {
        this(user, name, role, person, bank, Area.CITY);
    }

    /// Somebody who has not signed in.
    public static final Actor ANYONE = new Actor(new UUID(0, 0), "", Role.PUBLIC, null, null);

    /// The same actor, with her part of the city said in other codes.
    public Actor in(Area area) {
        return new Actor(user, name, role, person, bank, area);
    }

    public boolean is(Role... roles) {
        return Set.of(roles).contains(role);
    }

    /// @throws NotAllowed unless this actor has one of these roles
    public void mustBe(Role... roles) {
        if (!is(roles)) throw new NotAllowed(this, "one of " + Set.of(roles));
    }
}
