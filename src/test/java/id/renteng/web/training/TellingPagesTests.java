package id.renteng.web.training;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Telling;
import id.renteng.training.Tellings;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One list over all classes of whom to tell of her seat.
@SpringBootTest
@AutoConfigureMockMvc
class TellingPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor PLANNER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate SOON = LocalDate.of(2099, 7, 6);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Classes classes;

    @Autowired
    Tellings tellings;

    @Autowired
    JdbcClient db;

    private UserDetails facilitator;
    private PersonId sari;
    private PersonId rina;
    private ClassId video;

    @BeforeEach
    void two_are_invited() {
        db.sql("update training_telling set told_on = '2026-03-02', told_by = person_id where told_on is null")
                .update();
        facilitator = signedIn("pendamping.kabar", Role.VERIFIER, null);
        sari = RegisteredPeople.register(db, "Sari Tanpa Telepon");
        rina = RegisteredPeople.register(db, "Rina Bertelepon");
        db.sql("update registry_person set phone = '+6281299990123' where id = :id")
                .param("id", rina.value())
                .update();
        var planned = classes.plan(new NewClass("video", "balikat", List.of(SOON), 5), PLANNER);
        video = ((Done<TrainingClass, ?>) planned).value().id();
        for (var person : List.of(sari, rina)) {
            db.sql("""
                            with invited as (
                                insert into training_invitation (class_id, person_id, invited_at, answer_by, state)
                                values (:class, :person, '2026-03-02 09:00+07', '2099-07-01', 'INVITED')
                                returning *)
                            insert into training_telling (class_id, person_id, kind, since)
                            select class_id, person_id, 'SEAT', invited_at from invited
                            """)
                    .param("class", video.value())
                    .param("person", person.value())
                    .update();
        }
    }

    @Test
    void the_list_says_who_where_why_and_until_when_and_shows_the_end_of_a_phone_number() {
        assertThat(list(facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Tanpa Telepon", "Belum punya nomor telepon", "RT 04", "Jawab sampai 1 Jul 2099")
                .contains("Rina Bertelepon", "Belum punya akun", "0123")
                .doesNotContain("99990123");
        assertThat(pages.get().uri("/classes").with(user(signedIn("petugas.kabar", Role.OFFICER, null))))
                .bodyText()
                .contains("/training-tellings");
        var member = signedIn("anggota.kabar", Role.MEMBER, sari.value());
        assertThat(list(member)).hasStatus(403);
    }

    @Test
    void who_signs_in_and_has_a_phone_is_not_on_it() {
        signedIn("anggota." + rina.value().toString().substring(0, 8), Role.MEMBER, rina.value());
        assertThat(list(facilitator)).bodyText().contains("Sari Tanpa").doesNotContain("Rina Bertelepon");
    }

    @Test
    void who_was_told_leaves_the_list_and_an_answer_may_be_written_down_at_once() {
        assertThat(write(sari, "told")).hasStatus3xxRedirection();
        assertThat(list(facilitator)).bodyText().contains("Rina Bertelepon").doesNotContain("Sari Tanpa");

        assertThat(write(rina, "yes")).hasStatus3xxRedirection();
        assertThat(list(facilitator)).bodyText().contains("Semua sudah diberi tahu");
        assertThat(classes.find(video).orElseThrow().people()).containsExactly(rina);
        assertThat(write(rina, "no")).hasStatus(409).bodyText().contains("sudah dijawab");
    }

    @Test
    void a_facilitator_tells_in_person_that_a_class_was_moved_and_nobody_is_told_by_message_too() throws Exception {
        var officer = signedIn("petugas.kabar2", Role.OFFICER, null);
        write(sari, "yes");
        write(rina, "yes");
        move(officer);
        assertThat(list(facilitator))
                .bodyText()
                .contains("Sari Tanpa Telepon", "Kelas dipindah", "Listrik padam")
                .as("a message is enough")
                .doesNotContain("Rina Bertelepon");
        assertThat(notices(officer)).contains("Sari Tanpa Telepon", "Rina Bertelepon", "lewat pesan");

        assertThat(write(sari, "told")).hasStatus3xxRedirection();
        assertThat(list(facilitator)).bodyText().contains("Semua sudah diberi tahu");
        assertThat(notices(officer))
                .contains("Sari Tanpa Telepon: Kelas dipindah. Disampaikan", "/notices/" + rina.value())
                .doesNotContain("/notices/" + sari.value(), "Sari Tanpa Telepon: Diundang");
    }

    @Test
    void who_was_told_of_her_seat_gets_no_message_too() {
        var officer = signedIn("petugas.kabar3", Role.OFFICER, null);
        var messages = "/classes/" + video.value() + "/offers/messages";
        write(sari, "told");
        assertThat(pages.get().uri(messages).with(user(officer)))
                .bodyText()
                .contains("Rina Bertelepon, Anda diundang")
                .doesNotContain("Sari Tanpa Telepon");
        assertThat(pages.post()
                        .uri(messages + "/" + rina.value())
                        .param("shown", shown(rina))
                        .param("how", "MESSAGE")
                        .with(user(officer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(list(facilitator)).bodyText().contains("Semua sudah diberi tahu");
        assertThat(tellings.done(video))
                .as("how, as who told them says")
                .extracting(Telling.Done::person, Telling.Done::way)
                .containsExactlyInAnyOrder(tuple(sari, Telling.Way.IN_PERSON), tuple(rina, Telling.Way.MESSAGE));
    }

    @Test
    void a_page_that_was_opened_before_the_class_was_moved_tells_nothing_of_the_move() {
        write(sari, "yes");
        var before = shown(sari);
        var officer = signedIn("petugas.kabar4", Role.OFFICER, null);
        move(officer);
        assertThat(pages.post()
                        .uri("/training-tellings/%s/%s".formatted(video.value(), sari.value()))
                        .with(user(facilitator))
                        .with(csrf())
                        .param("shown", before))
                .hasStatus3xxRedirection();
        assertThat(list(facilitator)).bodyText().contains("Sari Tanpa Telepon", "Kelas dipindah");
        assertThat(list(facilitator)).bodyText().contains("name=\"shown\" value=\"" + shown(sari) + "\"");
    }

    private void move(UserDetails officer) {
        assertThat(pages.post()
                        .uri("/classes/" + video.value() + "/move")
                        .with(user(officer))
                        .with(csrf())
                        .param("day-1", SOON.plusDays(1).toString())
                        .param("reason", "Listrik padam"))
                .hasStatus3xxRedirection();
    }

    /// What the page says of her now.
    private String shown(PersonId person) {
        return tellings.of(video).stream()
                .filter(one -> one.person().equals(person))
                .flatMap(one -> one.ids().stream())
                .map(id -> Long.toString(id))
                .collect(joining(","));
    }

    private String notices(UserDetails by) throws java.io.UnsupportedEncodingException {
        return pages.get()
                .uri("/classes/" + video.value() + "/notices")
                .with(user(by))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult list(UserDetails by) {
        return pages.get().uri("/training-tellings").with(user(by)).exchange();
    }

    private MvcTestResult write(PersonId person, String answer) {
        return pages.post()
                .uri("/training-tellings/%s/%s".formatted(video.value(), person.value()))
                .with(user(facilitator))
                .with(csrf())
                .param("answer", answer)
                .param("shown", shown(person))
                .exchange();
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}
