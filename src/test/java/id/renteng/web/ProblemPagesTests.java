package id.renteng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the running server answers when it cannot do what it is asked: always a page of ours.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemPagesTests {

    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    int port;

    @Test
    void a_file_that_is_too_large_is_answered_with_what_to_do() throws Exception {
        var answer = upload(66);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Berkas terlalu besar", "Renteng");
    }

    @Test
    void a_form_without_a_valid_token_is_answered_with_what_to_do() throws Exception {
        var answer = upload(1);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Formulir ini sudah lama terbuka", "Tidak ada yang disimpan");
    }

    @Test
    void an_address_that_is_wrong_is_answered_with_a_page() throws Exception {
        var answer = send(to("/kelompok/tidak-ada?lang=en").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Renteng").doesNotContain("Whitelabel", "Exception");
    }

    @Test
    void the_address_of_a_form_opens_the_page_above_it() throws Exception {
        var answer = send(to("/people/7/nik?lang=en").GET());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/people/7?lang=en"));
    }

    private HttpResponse<String> upload(int megabytes) throws IOException, InterruptedException {
        var start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        var body = start + "1".repeat(megabytes * MEGABYTE) + "\r\n--x--\r\n";
        return send(to("/imports")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "id");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
