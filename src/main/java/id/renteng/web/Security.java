package id.renteng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.util.unit.DataSize;

/// Sign-in by form, CSRF tokens on every form, and headers that let nothing foreign run. Who may use a route is said at
/// the route ([For]) and kept by [Gate].
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-request-size}") DataSize uploadMost)
            throws Exception {
        return http.addFilterBefore(new UploadLimit(uploadMost.toBytes()), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler((request, response, _) -> response.sendRedirect(asked(request)))
                        .failureHandler((request, response, why) -> response.sendRedirect(failed(request, why))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// The page that was asked for before signing in, or her home.
    private static String asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(WayBack.NAME))
                .flatMap(WayBack::read)
                .orElse("/");
    }

    /// What is wrong with a user and not with the password is told only to who knows the password.
    private static String failed(HttpServletRequest request, AuthenticationException why) {
        return why instanceof CredentialsExpiredException ? "/sign-in?closed" : WayBack.signInAgain(request);
    }
}
