package id.renteng.web.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ReadinessPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Dedi", Role.OFFICER, null, null);
    private static final LocalDate FORMED = LocalDate.of(2026, 5, 4);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private List<PersonId> members;
    private String list;

    @BeforeEach
    void form_a_group() {
        members = IntStream.range(0, 5)
                .mapToObj(i -> RegisteredPeople.register(db, "Rina " + (char) ('A' + i)))
                .toList();
        var name = UUID.randomUUID().toString();
        var club = done(coached.register(new NewCoachedGroup(name, "15.71.01.1001", "arisan"), FORMED, OFFICER));
        done(coached.addMembers(club, members, FORMED, OFFICER));
        var asked = new NewLoanGroup(club, name, members.get(0), members.get(1), members.get(2), members.subList(3, 5));
        list = "/loan-groups/" + done(groups.form(asked, FORMED, OFFICER)).value() + "/readiness";
    }

    @Test
    void the_list_names_the_tasks_who_acts_and_what_comes_next() {
        assertThat(pages.get().uri(list).with(user(signedIn("petugas.siap", Role.OFFICER, null))))
                .hasStatusOk()
                .bodyText()
                .contains("2 dari 9 selesai", "Terbitkan surat keputusan", "Kepala dinas", "/credit-history");
    }

    @Test
    void credit_history_is_recorded_by_the_officer_and_whose_it_is_hidden_from_the_chair() {
        var officer = signedIn("petugas.siap", Role.OFFICER, null);
        var chair = signedIn("ketua.siap", Role.CHAIR, members.getFirst().value());

        assertThat(pages.post()
                        .uri(list + "/credit-history")
                        .with(user(officer))
                        .with(csrf())
                        .param("person", members.get(3).value().toString())
                        .param("choice", "S4")
                        .param(
                                "on",
                                LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"))
                                        .toString()))
                .hasStatus3xxRedirection();

        assertThat(pages.get().uri(list).with(user(officer))).bodyText().contains("Ada masalah: Rina D");
        assertThat(pages.get().uri(list).with(user(chair)))
                .hasStatusOk()
                .bodyText()
                .contains("Ada masalah")
                .doesNotContain("Ada masalah: Rina D");
        assertThat(pages.get().uri(list + "/credit-history").with(user(chair))).hasStatus(403);
    }

    @Test
    void a_form_with_gaps_and_a_refused_visit_come_back_with_words() {
        var verifier = signedIn("verifikator.siap", Role.VERIFIER, null);

        assertThat(pages.post().uri(list + "/visits").with(user(verifier)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih salah satu");
        assertThat(pages.post()
                        .uri(list + "/visits")
                        .with(user(verifier))
                        .with(csrf())
                        .param("person", members.getFirst().value().toString())
                        .param("choice", "NOT_FIT")
                        .param("on", "2026-06-01"))
                .hasStatus(409)
                .bodyText()
                .contains("Tulis apa yang tidak sesuai");
        assertThat(pages.get().uri(list + "/consents").with(user(signedIn("petugas.siap", Role.OFFICER, null))))
                .hasStatusOk();
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
