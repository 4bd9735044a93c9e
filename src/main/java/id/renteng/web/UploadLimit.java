package id.renteng.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends an upload that says it is too large to a page that says so, before anybody reads a byte of it. Without this
/// the server would refuse it while looking for the token against forged forms, and show its own bare page.
final class UploadLimit extends OncePerRequestFilter {

    static final String PAGE = "/too-large";

    private final long most;

    /// @param most in bytes, for the whole request
    UploadLimit(long most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            request.getRequestDispatcher(PAGE).forward(new Emptied(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// The same request without what it carries.
    private static final class Emptied extends HttpServletRequestWrapper {

        private Emptied(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
