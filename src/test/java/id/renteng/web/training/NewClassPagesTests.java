package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the form of a new class proposes, and where it says what is wrong.
@SpringBootTest
@AutoConfigureMockMvc
class NewClassPagesTests {

    private static final UserDetails TRAINER = SignedInUsers.of(Role.TRAINER);

    @Autowired
    MockMvcTester pages;

    @Test
    void a_new_class_is_proposed_with_the_sixteen_seats_of_the_rule() {
        assertThat(pages.get().uri("/classes/new").with(user(TRAINER)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<input[^>]*name=\"seats\"[^>]*value=\"16\"");
    }

    @Test
    void a_room_that_is_too_small_is_said_at_the_seats() {
        assertThat(pages.post()
                        .uri("/classes")
                        .with(user(TRAINER))
                        .with(csrf())
                        .param("theme", "kuliner")
                        .param("centre", "balikat")
                        .param("firstDay", "2026-03-10")
                        .param("sessions", "1")
                        .param("rhythm", "daily")
                        .param("room", "balikat-dapur")
                        .param("seats", "60"))
                .hasStatus(409)
                .bodyText()
                .contains("hanya cukup untuk 16 orang", "href=\"#seats\"");
    }
}
