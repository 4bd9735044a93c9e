package id.renteng.access;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.access.ActivationRefusal.NotActive;
import id.renteng.access.InvitationRefusal.LinkClosed;
import id.renteng.access.InvitationRefusal.PasswordTooShort;
import id.renteng.access.InvitationRefusal.PasswordsDiffer;
import id.renteng.access.UserRefusal.UsernameTaken;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One-time links with which people choose their own password: nobody ever has a default one, and no administrator
/// knows anybody's. The same link helps who forgot her password.
@Service
public class Invitations {

    /// How long a link works.
    public static final Duration LASTS = Duration.ofHours(72);

    /// What an invited user has for a password hash until she chooses: no password matches it.
    static final String NO_PASSWORD = "";

    private final UserTable users;
    private final InvitationTable invitations;
    private final AuditTable audit;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Invitations(
            UserTable users, InvitationTable invitations, AuditTable audit, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.invitations = invitations;
        this.audit = audit;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Adds a user, who cannot sign in before she has chosen a password with the link.
    @Transactional
    @Command(value = "user-invited", by = Role.ADMINISTRATOR)
    public Result<Invited, UserRefusal> invite(NewUser asked, Actor by) {
        return switch (asked.problem()) {
            case UserRefusal problem -> refused(problem);
            case null -> {
                var user = asked.user();
                yield users.insert(user, NO_PASSWORD) ? done(link(user)) : refused(new UsernameTaken());
            }
        };
    }

    /// A new link, for who lost the first one or forgot her password. Her old links end; her password stays until she
    /// has chosen another.
    ///
    /// @throws java.util.NoSuchElementException if there is no such user
    @Transactional
    @Command(value = "user-link-renewed", by = Role.ADMINISTRATOR)
    public Result<Invited, ActivationRefusal> renew(UserId id, Actor by) {
        var user = users.find(id).orElseThrow();
        return user.active() ? done(link(user)) : refused(new NotActive());
    }

    /// Whose link this is, while it works.
    @Transactional(readOnly = true)
    public Optional<User> open(String token) {
        return invitations
                .open(Tokens.hash(token), clock.instant())
                .flatMap(users::find)
                .filter(User::active);
    }

    /// Chooses the password, and uses the link up.
    @Transactional
    @Command(value = "password-chosen", by = Role.PUBLIC)
    public Result<User, InvitationRefusal> choosePassword(String token, String password, String again, Actor by) {
        if (password.length() < Users.PASSWORD_CHARACTERS_MIN) return refused(new PasswordTooShort());
        if (!password.equals(again)) return refused(new PasswordsDiffer());
        var user = open(token);
        if (user.isEmpty() || !invitations.use(Tokens.hash(token), clock.instant())) return refused(new LinkClosed());
        users.setPassword(user.get().id(), Users.hash(passwords, password));
        return done(user.get());
    }

    /// The link of the first administrator, who adds all others: made at a first start, and again at every start until
    /// somebody has chosen a password. Empty once somebody has.
    @Transactional
    public Optional<Invited> inviteFirstAdministrator() {
        if (users.someoneHasPassword()) return Optional.empty();
        var administrator = users.all().stream()
                .filter(user -> user.role() == Role.ADMINISTRATOR && user.active())
                .findFirst()
                .orElseGet(this::addFirstAdministrator);
        audit.insert(administrator.actor(), "first-administrator-invited", "DONE", "user=" + administrator.id());
        return Optional.of(link(administrator));
    }

    private User addFirstAdministrator() {
        var user = new NewUser("admin", "Admin", Role.ADMINISTRATOR, null, null).user();
        users.insert(user, NO_PASSWORD);
        return user;
    }

    private Invited link(User user) {
        var at = clock.instant();
        var token = Tokens.random();
        invitations.close(user.id(), at);
        invitations.insert(user.id(), Tokens.hash(token), at, at.plus(LASTS));
        return new Invited(user, token, at.plus(LASTS));
    }
}
