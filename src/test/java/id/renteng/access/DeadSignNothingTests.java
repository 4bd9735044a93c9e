package id.renteng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.Merges;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class DeadSignNothingTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 1), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor OFFICER = new Actor(new UUID(0, 2), "Dedi", Role.OFFICER, null, null);
    private static final String PASSWORD = "lima kata yang panjang";

    @Autowired
    Users users;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    Merges merges;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    @Test
    void nobody_signs_in_with_the_password_of_the_dead_until_the_record_is_put_right() throws Exception {
        var sari = member("sari.meninggal");
        signIn("sari.meninggal", PASSWORD, "/");

        is(sari, Whereabouts.DIED);

        signIn("sari.meninggal", PASSWORD, "/sign-in?closed");
        web.perform(get("/sign-in").queryParam("closed", ""))
                .andExpect(content().string(containsString("Keluarga")));
        signIn("sari.meninggal", "sandi yang salah", "/sign-in?problem");

        is(sari, Whereabouts.LIVES_HERE);
        signIn("sari.meninggal", PASSWORD, "/");
    }

    @Test
    void sessions_end_when_a_death_is_recorded() {
        var rina = member("rina.meninggal");
        open(sessions, "rina.meninggal");
        assertThat(sessions.findByPrincipalName("rina.meninggal")).hasSize(1);

        is(rina, Whereabouts.DIED);

        assertThat(sessions.findByPrincipalName("rina.meninggal")).isEmpty();
    }

    @Test
    void who_moved_away_still_reads_her_own_book() throws Exception {
        is(member("dewi.pindah"), Whereabouts.MOVED_AWAY);

        signIn("dewi.pindah", PASSWORD, "/");
    }

    @Test
    void a_death_recorded_after_a_merge_holds_for_the_user_of_the_entry_that_went() throws Exception {
        var gone = member("tuti.gabung");
        var kept = RegisteredPeople.register(db, "Tuti Gabung");
        merges.merge(gone, kept, OFFICER);

        is(kept, Whereabouts.DIED);

        signIn("tuti.gabung", PASSWORD, "/sign-in?closed");
    }

    private void signIn(String username, String password, String to) throws Exception {
        var asked = web.perform(formLogin("/sign-in").user(username).password(password));
        asked.andExpect(redirectedUrl(to));
        if (to.equals("/")) asked.andExpect(authenticated());
    }

    private PersonId member(String username) {
        var person = RegisteredPeople.register(db, username);
        var asked = new NewUser(username, username, Role.MEMBER, person.value(), null);
        assertThat(users.add(asked, PASSWORD, ADMIN)).isInstanceOf(Done.class);
        return person;
    }

    private void is(PersonId person, Whereabouts where) {
        assertThat(circumstances.is(person, where, LocalDate.of(2026, 11, 1), "kelurahan", OFFICER))
                .isEqualTo(new Done<>(person));
    }

    private static <S extends Session> void open(FindByIndexNameSessionRepository<S> sessions, String username) {
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
        sessions.save(session);
    }
}
