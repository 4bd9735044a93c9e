package id.renteng.access;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.access.ActivationRefusal.AlreadySo;
import id.renteng.access.ActivationRefusal.ItIsYou;
import id.renteng.access.UserRefusal.PasswordTooShort;
import id.renteng.access.UserRefusal.RoleNeedsLink;
import id.renteng.access.UserRefusal.UsernameInvalid;
import id.renteng.access.UserRefusal.UsernameTaken;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who can sign in, each in one role.
@Service
public class Users {

    /// The shortest password anybody may have.
    public static final int PASSWORD_CHARACTERS_MIN = 12;

    private final UserTable users;
    private final PasswordEncoder passwords;
    private final Sessions sessions;

    Users(UserTable users, PasswordEncoder passwords, Sessions sessions) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
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
            @Nullable String bank) {

        /// What is wrong with it by itself, if anything.
        @Nullable
        UserRefusal problem() {
            if (!username.matches("[a-z0-9.-]{3,40}")) return new UsernameInvalid();
            return needsLink(this) ? new RoleNeedsLink() : null;
        }

        User user() {
            return new User(UserId.random(), username, name, role, person, bank, true, Area.CITY);
        }
    }

    /// Adds a user who signs in with a password.
    @Transactional
    @Command(value = "user-added", by = Role.ADMINISTRATOR)
    public Result<User, UserRefusal> add(NewUser asked, String password, Actor by) {
        var problem = asked.problem();
        if (problem != null) return refused(problem);
        if (password.length() < PASSWORD_CHARACTERS_MIN) return refused(new PasswordTooShort());
        var user = asked.user();
        return users.insert(user, hash(passwords, password)) ? done(user) : refused(new UsernameTaken());
    }

    /// The user can no longer sign in, and is signed out everywhere. What she did stays hers.
    ///
    /// @throws java.util.NoSuchElementException if there is no such user
    @Transactional
    @Command(value = "user-deactivated", by = Role.ADMINISTRATOR)
    public Result<User, ActivationRefusal> deactivate(UserId id, Actor by) {
        var user = users.find(id).orElseThrow();
        if (id.value().equals(by.user())) return refused(new ItIsYou());
        if (!user.active()) return refused(new AlreadySo());
        users.setActive(id, false);
        sessions.end(user.username());
        return done(user);
    }

    /// The user can sign in again, with the password she had.
    ///
    /// @throws java.util.NoSuchElementException if there is no such user
    @Transactional
    @Command(value = "user-activated", by = Role.ADMINISTRATOR)
    public Result<User, ActivationRefusal> activate(UserId id, Actor by) {
        var user = users.find(id).orElseThrow();
        if (user.active()) return refused(new AlreadySo());
        users.setActive(id, true);
        return done(user);
    }

    /// Gives an officer or verifier the part of the city she works in, or with [Area#CITY] all of it. She signs in
    /// again.
    ///
    /// @throws java.util.NoSuchElementException if there is no such user
    @Transactional
    @Command(value = "area-assigned", by = Role.ADMINISTRATOR)
    public Result<User, AreaRefusal> assign(UserId id, Area area, Actor by) {
        var user = users.find(id).orElseThrow();
        if (user.role() != Role.OFFICER && user.role() != Role.VERIFIER) return refused(new AreaRefusal.NotByPlace());
        users.setArea(id, area);
        sessions.end(user.username());
        return done(user);
    }

    /// Who was invited and has not chosen a password yet.
    @Transactional(readOnly = true)
    public Set<UserId> withoutPassword() {
        return users.withoutPassword();
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UserId id) {
        return users.find(id);
    }

    /// The names of these users, asked once; who is not there any more is left out.
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return users.names(ids);
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

    static String hash(PasswordEncoder passwords, String password) {
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
