package id.renteng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Addresses as links need them.
final class Paths {

    private Paths() {}

    /// Where the reader is, with the query but without the language, so that the language switch can add its own. On an
    /// error page this is the address that failed.
    static String withoutLanguage(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String uri ? uri : request.getRequestURI();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }
}
