package id.renteng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.renteng.access.SignedInUsers;
import id.renteng.kernel.Role;
import id.renteng.web.For;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route, found by itself, asked by every role: a route that forgets to say who may use it fails here.
@SpringBootTest
@AutoConfigureMockMvc(print = org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint.NONE)
class RoutesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc web;

    private record Route(HttpMethod method, String path, HandlerMethod handler) {

        Set<Role> roles() {
            return Set.of(handler.getMethodAnnotation(For.class).value());
        }

        boolean letsIn(Role role) {
            return roles().contains(Role.PUBLIC) || roles().contains(role);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void every_route_says_who_may_use_it() {
        assertThat(routes())
                .isNotEmpty()
                .filteredOn(route -> route.handler().getMethodAnnotation(For.class) == null)
                .isEmpty();
    }

    @Test
    void every_role_gets_in_where_it_may_and_nowhere_else() throws Exception {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            for (var role : Role.values()) {
                var answer = ask(route, role, true).getResponse();
                var in = isIn(answer);
                if (in != route.letsIn(role)) {
                    wrong.add("%s as %s: %d %s".formatted(route, role, answer.getStatus(), answer.getRedirectedUrl()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_posted_without_a_token_against_forged_forms() throws Exception {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            // programs bring no cookie, so there is nothing to forge
            if (route.method().equals(HttpMethod.GET) || route.path().startsWith("/api/")) continue;
            var role = route.roles().iterator().next();
            var status = ask(route, role, false).getResponse().getStatus();
            if (status != 403) wrong.add(route + ": " + status);
        }
        assertThat(wrong).isEmpty();
    }

    /// Asks with ids that do not exist and an empty form: what comes of it is the page's matter, being let in is ours.
    private MvcResult ask(Route route, Role role, boolean token) throws Exception {
        MockHttpServletRequestBuilder asked = request(route.method(), route.path());
        if (role != Role.PUBLIC) asked.with(user(SignedInUsers.of(role)));
        if (token && !route.method().equals(HttpMethod.GET)) asked.with(csrf());
        return web.perform(asked).andReturn();
    }

    private static boolean isIn(MockHttpServletResponse answer) {
        return answer.getStatus() != 403 && answer.getStatus() != 401 && !isSignIn(answer.getRedirectedUrl());
    }

    private static boolean isSignIn(@Nullable String redirected) {
        return redirected != null && redirected.startsWith("/sign-in");
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.renteng."))
                .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatternValues().stream()
                        .flatMap(path -> methods(
                                        entry.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Route(method, filled(path), entry.getValue()))))
                .sorted(java.util.Comparator.comparing(Route::toString))
                .toList();
    }

    private static java.util.stream.Stream<HttpMethod> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Arrays.stream(new HttpMethod[] {HttpMethod.GET, HttpMethod.POST})
                : methods.stream().map(RequestMethod::asHttpMethod);
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]*}", new UUID(0, 404).toString());
    }
}
