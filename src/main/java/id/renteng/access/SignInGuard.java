package id.renteng.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down who guesses passwords: after five wrong ones within fifteen minutes a user can sign in again only when
/// the oldest of them is fifteen minutes ago. Kept in the database, so a restart or a second node changes nothing.
@Component
class SignInGuard {

    static final int WRONG_PASSWORDS_MAX = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final FailedSignInTable failures;
    private final Clock clock;

    SignInGuard(FailedSignInTable failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    boolean isLocked(UserId user) {
        return failures.count(user, clock.instant().minus(WINDOW)) >= WRONG_PASSWORDS_MAX;
    }

    @EventListener
    @Transactional
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        failures.insert(normal(event.getAuthentication().getName()), clock.instant());
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn user) {
            failures.forget(new UserId(user.actor().user()));
        }
    }

    /// A username as people type it, in the way we keep it.
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
