package id.renteng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The page that somebody asked for before she signed in, carried in the address of the sign-in page. It is a path on
/// this site and nothing else, so that no link can lead from our sign-in to a foreign page.
public final class WayBack {

    /// The name of its parameter.
    public static final String NAME = "to";

    private static final int CHARACTERS_MAX = 500;

    /// One slash and then no other one and no backslash, which browsers read as one; nothing that is not printed.
    private static final Pattern PATH = Pattern.compile("/(?:[!-\\[\\]-~&&[^/]][!-\\[\\]-~]*)?");

    private WayBack() {}

    /// The sign-in page, with the way back to what was asked for; without one where that cannot be asked for again.
    static String signInFrom(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "/sign-in";
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return signIn("/sign-in", asked);
    }

    /// The sign-in page after a wrong password, with the same way back.
    static String signInAgain(HttpServletRequest request) {
        var asked = request.getParameter(NAME);
        return signIn("/sign-in?problem", asked == null ? "" : asked);
    }

    /// A page that may be gone to after signing in; empty where none was asked for, or it is not one of ours.
    public static Optional<String> read(String asked) {
        boolean fits = asked.length() <= CHARACTERS_MAX && PATH.matcher(asked).matches();
        return fits && !asked.equals("/") && !asked.startsWith("/sign-") ? Optional.of(asked) : Optional.empty();
    }

    private static String signIn(String page, String asked) {
        return read(asked)
                .map(path -> page + (page.contains("?") ? "&" : "?") + NAME + "="
                        + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse(page);
    }
}
