package id.renteng.access;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.access.UserRefusal.PasswordTooShort;
import id.renteng.access.UserRefusal.RoleNeedsLink;
import id.renteng.access.UserRefusal.UsernameInvalid;
import id.renteng.access.UserRefusal.UsernameTaken;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who can sign in, each in one role.
@Service
public class Users {

    private static final int PASSWORD_CHARACTERS_MIN = 12;

    private final UserTable users;
    private final PasswordEncoder passwords;

    Users(UserTable users, PasswordEncoder passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    /// What is asked of a new user.
    ///
    /// @param person the registered person, for a chair or a member
    /// @param bank   the bank's code, for bank roles
    public record NewUser(
            String username,
            String name,
            Role role,
            @Nullable UUID person,
            @Nullable String bank) {}

    /// Adds a user who signs in with a password.
    @Transactional
    @Command(value = "user-added", by = Role.ADMINISTRATOR)
    public Result<User, UserRefusal> add(NewUser asked, String password, Actor by) {
        if (!asked.username().matches("[a-z0-9.-]{3,40}")) return refused(new UsernameInvalid());
        if (needsLink(asked)) return refused(new RoleNeedsLink());
        if (password.length() < PASSWORD_CHARACTERS_MIN) return refused(new PasswordTooShort());
        var user = new User(
                UserId.random(), asked.username(), asked.name(), asked.role(), asked.person(), asked.bank(), true);
        return users.insert(user, hash(password)) ? done(user) : refused(new UsernameTaken());
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UserId id) {
        return users.find(id);
    }

    /// At most 500 users, by role and username.
    @Transactional(readOnly = true)
    public List<User> all() {
        return users.all();
    }

    /// True before anybody can sign in: the moment for the first administrator.
    @Transactional(readOnly = true)
    public boolean areNone() {
        return users.isEmpty();
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }

    private static boolean needsLink(NewUser asked) {
        return switch (asked.role()) {
            case CHAIR, MEMBER -> asked.person() == null;
            case BANK_MAKER, BANK_CHECKER -> asked.bank() == null;
            case OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, ADMINISTRATOR -> false;
            case PUBLIC -> true;
        };
    }
}
