package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who can sign in.
///
/// @param username what she types to sign in, lower case
/// @param person   the registered person she is, for a chair or a member
/// @param bank     the code of her bank, for bank roles
/// @param area     the part of the city she works in
public record User(
        UserId id,
        String username,
        String name,
        Role role,
        @Nullable UUID person,
        @Nullable String bank,
        boolean active,
        Area area) {

    public Actor actor() {
        return new Actor(id.value(), name, role, person, bank, area);
    }
}
