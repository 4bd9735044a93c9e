package id.renteng.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.access.Users;
import id.renteng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Inviting people: what is wrong is said at its field, and nobody is added by it.
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class UserPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Test
    void a_form_with_gaps_is_said_at_its_fields_and_adds_nobody() {
        int before = users.all().size();

        assertThat(invite("", "B", "", "", "")).hasStatus(422).bodyText().contains("#name", "#username", "#role");
        assertThat(invite("a".repeat(10_000), "bu.dedi", "OFFICER", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("#name");
        assertThat(invite("Bu Sari", "bu.sari", "CHAIR", "1571015703859009", ""))
                .hasStatus(422)
                .bodyText()
                .contains("#nik", "sudah terdaftar");
        assertThat(invite("Pak Rudi", "pak.rudi", "BANK_MAKER", "", "TIDAK-ADA"))
                .hasStatus(422)
                .bodyText()
                .contains("#bank", "Bank Mitra Daerah");
        assertThat(users.all()).hasSize(before);
    }

    @Test
    void a_username_belongs_to_one_person() {
        assertThat(invite("Pak Rudi", "pak.rudi", "BANK_MAKER", "", "MITRA"))
                .hasStatusOk()
                .bodyText()
                .contains("/invitation/");

        assertThat(invite("Rudi Lain", "PAK.RUDI", "OFFICER", "", ""))
                .hasStatus(409)
                .bodyText()
                .contains("#username", "Rudi Lain");
    }

    private MvcTestResult invite(String name, String username, String role, String nik, String bank) {
        return pages.post()
                .uri("/users")
                .with(user(SignedInUsers.of(Role.ADMINISTRATOR)))
                .with(csrf())
                .param("name", name)
                .param("username", username)
                .param("role", role)
                .param("nik", nik)
                .param("bank", bank)
                .exchange();
    }
}
