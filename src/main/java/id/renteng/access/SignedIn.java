package id.renteng.access;

import id.renteng.kernel.Actor;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/// The user behind a session.
public final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final Actor actor;

    SignedIn(id.renteng.access.User user, String passwordHash, boolean locked) {
        super(
                user.username(),
                passwordHash,
                true,
                true,
                true,
                !locked,
                List.of(new SimpleGrantedAuthority(user.role().name())));
        this.actor = user.actor();
    }

    public Actor actor() {
        return actor;
    }
}
