package id.renteng.access;

import java.util.Locale;
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
    UserDetailsService userDetails(UserTable users) {
        return username -> users.credentials(username.strip().toLowerCase(Locale.ROOT))
                .map(found -> new SignedIn(found.user(), found.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
