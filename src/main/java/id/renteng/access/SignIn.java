package id.renteng.access;

import id.renteng.kernel.SignInBar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What Spring Security needs to know of our users.
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetails(UserTable users, SignInGuard guard, List<SignInBar> bars) {
        return username -> users.credentials(SignInGuard.normal(username))
                .map(found -> new SignedIn(
                        found.user(),
                        found.passwordHash(),
                        guard.isLocked(found.user().id()),
                        isBarred(found.user().person(), bars)))
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }

    private static boolean isBarred(@Nullable UUID person, List<SignInBar> bars) {
        return person != null && bars.stream().anyMatch(bar -> bar.isBarred(person));
    }
}
