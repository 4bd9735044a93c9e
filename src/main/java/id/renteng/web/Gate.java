package id.renteng.web;

import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to a handler only if its [For] names the role of who asks. Who has not signed in is sent to
/// the sign-in page.
@Component
class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isErrorPage(method)) return true;
        var allowed = method.getMethodAnnotation(For.class);
        var by = Actors.current();
        if (allowed == null) throw new NotAllowed(by, "a route that says who may use it");
        var roles = Set.of(allowed.value());
        if (roles.contains(Role.PUBLIC) || roles.contains(by.role())) return true;
        if (by.role() != Role.PUBLIC) throw new NotAllowed(by, "one of " + roles);
        response.sendRedirect("/sign-in");
        return false;
    }

    private static boolean isErrorPage(HandlerMethod method) {
        return org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
