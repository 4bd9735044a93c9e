import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// How long pages take: asks a running demo city for ten pages, one user at first and then eight at once, and says the
/// middle and the 95th percentile of each, also as a multiple of a page that does nothing (`/livez`). Run by
/// `bin/bench pages`.
public final class PagesBench {

    private static final int WARM_UP = 60;
    private static final int ASKED = 200;
    private static final int AT_ONCE = 8;
    private static final String PASSWORD = "renteng-jambi";

    private final String address;

    private PagesBench(String address) {
        this.address = address;
    }

    /// A page, and who look at it, each signed in on her own.
    private record Asked(String name, String path, List<HttpClient> users) {}

    private record Times(long middleMicros, long p95Micros) {}

    public static void main(String[] arguments) throws Exception {
        new PagesBench(arguments[0]).run();
    }

    private void run() throws Exception {
        System.out.printf("%-18s %31s   %31s%n", "", "one user", AT_ONCE + " at once");
        System.out.printf(
                "%-18s %9s %9s %11s   %9s %9s %11s%n",
                "page", "p50 ms", "p95 ms", "p95/livez", "p50 ms", "p95 ms", "p95/livez");
        Times base = null;
        Times baseTogether = null;
        for (var page : pages()) {
            measure(page, WARM_UP, AT_ONCE);
            var alone = measure(page, ASKED, 1);
            var together = measure(page, ASKED, AT_ONCE);
            if (base == null || baseTogether == null) {
                base = alone;
                baseTogether = together;
            }
            System.out.printf("%-18s %s   %s%n", page.name(), row(alone, base), row(together, baseTogether));
        }
    }

    private static String row(Times times, Times base) {
        return "%9.1f %9.1f %11.1f".formatted(
                times.middleMicros() / 1000.0,
                times.p95Micros() / 1000.0,
                (double) times.p95Micros() / base.p95Micros());
    }

    private List<Asked> pages() throws Exception {
        var anybody = Collections.nCopies(AT_ONCE, HttpClient.newHttpClient());
        var officers = signIn("petugas");
        var members = signIn("anggota");
        var officer = officers.getFirst();
        var person = link(officer, "/people", "/people/[0-9a-f-]{36}");
        var coached = link(officer, "/coached-groups", "/coached-groups/[0-9a-f-]{36}");
        var group = link(officer, "/loan-groups", "/loan-groups/[0-9a-f-]{36}");
        return List.of(
                new Asked("livez", "/livez", anybody),
                new Asked("people", "/people", officers),
                new Asked("people, search", "/people?name=siti%20rahma", officers),
                new Asked("person", person, officers),
                new Asked("coached group", coached, officers),
                new Asked("loan groups", "/loan-groups", officers),
                new Asked("readiness", group + "/readiness", officers),
                new Asked("dashboard", "/dashboard", officers),
                new Asked("applications", "/applications", officers),
                new Asked("loans", "/loans", officers),
                new Asked("public", "/public", anybody),
                new Asked("passbook", "/passbook", members));
    }

    private List<HttpClient> signIn(String username) throws Exception {
        var users = new ArrayList<HttpClient>();
        for (int i = 0; i < AT_ONCE; i++) users.add(signInOnce(username));
        return users;
    }

    private HttpClient signInOnce(String username) throws Exception {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        var page = get(client, "/sign-in");
        var token = find(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        var form = Map.of("_csrf", token, "username", username, "password", PASSWORD).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.uri().getPath().equals("/sign-in")) throw new IllegalStateException("cannot sign in as " + username);
        return client;
    }

    private String link(HttpClient client, String page, String pattern) throws Exception {
        return find(get(client, page), "href=\"(" + pattern + ")");
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) throw new IllegalStateException("not on the page: " + pattern);
        return found.group(1);
    }

    private String get(HttpClient client, String path) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer.body();
    }

    private Times measure(Asked page, int times, int atOnce) throws Exception {
        var micros = new ArrayList<Long>();
        try (var users = Executors.newFixedThreadPool(atOnce)) {
            var all = new ArrayList<Callable<long[]>>();
            for (int user = 0; user < atOnce; user++) {
                var client = page.users().get(user);
                all.add(() -> ask(client, page.path(), times / atOnce));
            }
            for (var one : users.invokeAll(all)) Arrays.stream(one.get()).forEach(micros::add);
        }
        micros.sort(null);
        return new Times(micros.get(micros.size() / 2), micros.get(micros.size() * 95 / 100));
    }

    /// As a browser does: compressed.
    private long[] ask(HttpClient client, String path, int times) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var micros = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            var answer = client.send(request, BodyHandlers.discarding());
            micros[i] = (System.nanoTime() - begin) / 1_000;
            if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return micros;
    }
}
