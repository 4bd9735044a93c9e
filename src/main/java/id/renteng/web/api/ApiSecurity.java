package id.renteng.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Programs sign in with every request, by the name and password of a user that an administrator made for them: HTTP
/// Basic, over TLS. No session and no cookie is looked at, so a page elsewhere has nothing to misuse and there is no
/// token to carry. The guard against guessed passwords is the one of the sign-in page.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String DESCRIPTION = "/api/openapi.json";

    private static final String UNAUTHORIZED = """
            {"type":"about:blank","title":"Unauthorized","status":401,"detail":"Sign in with HTTP Basic."}""";

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint((_, answer, _) -> unauthorized(answer)))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint((_, answer, _) -> unauthorized(answer)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void unauthorized(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        answer.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Renteng\"");
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        answer.getOutputStream().write(UNAUTHORIZED.getBytes(StandardCharsets.UTF_8));
    }
}
