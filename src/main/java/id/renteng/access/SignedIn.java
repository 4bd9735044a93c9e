package id.renteng.access;

import id.renteng.kernel.Actor;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/// The user behind a session.
public final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final Actor actor;

    /// @param barred whether there is a [id.renteng.kernel.SignInBar]: told only to who knows the password
    SignedIn(id.renteng.access.User user, String passwordHash, boolean locked, boolean barred) {
        super(
                user.username(),
                passwordHash,
                true,
                true,
                !barred,
                !locked,
                List.of(new SimpleGrantedAuthority(user.role().name())));
        this.actor = user.actor();
    }

    public Actor actor() {
        return actor;
    }
}
