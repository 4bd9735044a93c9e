package id.renteng.web;

import id.renteng.access.RoleCheck;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a request through to a handler only if its [For] names the role of who asks. Who has not signed in is sent to
/// the sign-in page and comes back from there; who has, and asks for another role's page, is in the audit trail.
@Component
class Gate implements HandlerInterceptor {

    private final RoleCheck roles;
    private final Actors actors;

    Gate(RoleCheck roles, Actors actors) {
        this.roles = roles;
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isErrorPage(method)) return true;
        var allowed = method.getMethodAnnotation(For.class);
        var by = actors.current();
        if (allowed == null) throw new NotAllowed(by, "a route that says who may use it");
        if (Set.of(allowed.value()).contains(Role.PUBLIC)) return true;
        if (by.role() != Role.PUBLIC) {
            roles.mustBe(by, "page-asked", route(request), allowed.value());
            return true;
        }
        response.sendRedirect(WayBack.signInFrom(request));
        return false;
    }

    /// The pattern of the address and not the address, which may hold what is nobody's business.
    private static String route(HttpServletRequest request) {
        return "%s %s"
                .formatted(request.getMethod(), request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static boolean isErrorPage(HandlerMethod method) {
        return org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
