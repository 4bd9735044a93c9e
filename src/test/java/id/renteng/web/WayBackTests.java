package id.renteng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class WayBackTests {

    @Autowired
    MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(
            strings = {"/check-in/3f1d0c9e-1111-4c2a-9d0e-000000000001", "/classes?page=2&closed=yes", "/people?q=a%20b"
            })
    void a_page_of_ours_is_gone_back_to(String page) {
        assertThat(WayBack.read(page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//jahat.example",
                "/\\jahat.example",
                "/a\\..\\\\jahat.example",
                "https://jahat.example/",
                "javascript:alert(1)",
                "/halaman\r\nSet-Cookie: a=b",
                "/sign-out",
                "/sign-in?problem",
                " /classes"
            })
    void a_foreign_address_is_not(String page) {
        assertThat(WayBack.read(page)).isEmpty();
    }

    @Test
    void who_scans_a_code_before_signing_in_comes_back_to_it() {
        var scanned = "/check-in/3f1d0c9e-1111-4c2a-9d0e-000000000001";
        var signIn = "/sign-in?to=%2Fcheck-in%2F3f1d0c9e-1111-4c2a-9d0e-000000000001";
        assertThat(pages.get().uri(scanned)).hasRedirectedUrl(signIn);
        assertThat(pages.get().uri("/sign-in").param("to", scanned))
                .bodyText()
                .contains("name=\"to\" value=\"" + scanned + "\"");
        assertThat(pages.get().uri("/sign-in").param("to", "//jahat.example"))
                .bodyText()
                .doesNotContain("jahat");
        assertThat(pages.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", "tidak.ada")
                        .param("password", "salah")
                        .param("to", scanned))
                .hasRedirectedUrl("/sign-in?problem&to=%2Fcheck-in%2F3f1d0c9e-1111-4c2a-9d0e-000000000001");
        assertThat(pages.post().uri(scanned).with(csrf())).hasRedirectedUrl("/sign-in");
    }
}
