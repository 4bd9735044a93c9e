package id.renteng.operation;

import id.renteng.Renteng;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A head of department who reads pages of a program of her own over HTTP, for benchmarks.
final class BenchReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient web = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String home;

    private BenchReader(int port) {
        home = "http://localhost:" + port;
    }

    /// The program on an empty database.
    static ConfigurableApplicationContext program() {
        var server = TestDatabase.server();
        return new SpringApplicationBuilder(Renteng.class)
                .properties(
                        "renteng.db.url=" + TestDatabase.fresh(),
                        "renteng.db.user=" + server.user(),
                        "renteng.db.password=" + server.password(),
                        "renteng.demo=false",
                        "server.port=0")
                .run();
    }

    /// Fills the database with statements that end with a semicolon and name things by `bench_id(kind, n)`.
    static void invent(ConfigurableApplicationContext program, String statements) {
        var db = program.getBean(JdbcClient.class);
        db.sql("""
                        create function bench_id(kind int, n int) returns uuid language sql immutable as
                            $$ select (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$
                        """).update();
        for (var statement : statements.split(";\n")) db.sql(statement).update();
    }

    static BenchReader signedIn(ConfigurableApplicationContext program) throws IOException, InterruptedException {
        var admin = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
        program.getBean(Users.class)
                .add(new NewUser("kepala.dinas", "Bu Contoh", Role.HEAD, null, null), "kata-sandi-panjang", admin);
        var server = ((ServletWebServerApplicationContext) program).getWebServer();
        var reader = new BenchReader(server.getPort());
        var token = TOKEN.matcher(reader.get("/sign-in"));
        if (!token.find()) throw new IllegalStateException("no form to sign in");
        reader.post("/sign-in", "username=kepala.dinas&password=kata-sandi-panjang&_csrf=" + encoded(token.group(1)));
        return reader;
    }

    String get(String path) throws IOException, InterruptedException {
        return get(path, BodyHandlers.ofString());
    }

    byte[] file(String path) throws IOException, InterruptedException {
        return get(path, BodyHandlers.ofByteArray());
    }

    private <T> T get(String path, BodyHandler<T> as) throws IOException, InterruptedException {
        HttpResponse<T> answer =
                web.send(HttpRequest.newBuilder(URI.create(home + path)).build(), as);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer.body();
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        web.send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
