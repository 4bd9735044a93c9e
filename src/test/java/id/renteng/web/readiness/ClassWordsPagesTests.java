package id.renteng.web.readiness;

import static org.assertj.core.api.Assertions.assertThat;
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
import id.renteng.training.TestPart;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// Who is in no loan group yet explains joint liability too, in the class; and reads what became of it.
@SpringBootTest
@AutoConfigureMockMvc
class ClassWordsPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String WORDS = "Kalau teman tidak bisa bayar, kami bayar dulu bersama.";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Classes classes;

    @Autowired
    JdbcClient db;

    private UserDetails trainer;
    private PersonId sari;
    private ClassId lwk;

    @BeforeEach
    void a_class_of_group_training() {
        trainer = signedIn("pelatih.kata", Role.TRAINER, null);
        sari = RegisteredPeople.register(db, "Sari Tanpa Kelompok");
        lwk = planned("lwk", "kelurahan");
        classes.enrol(lwk, Set.of(sari), MONDAY, ACTING);
    }

    @Test
    void a_trainer_writes_down_the_words_of_who_is_in_no_group_and_she_reads_them() {
        var member = signedIn("anggota." + sari.value().toString().substring(0, 8), Role.MEMBER, sari.value());
        assertThat(get("/my-training", member)).bodyText().contains("belum menjelaskan tanggung renteng", "/quiz");

        assertThat(get("/classes/" + lwk.value(), trainer)).bodyText().contains(path());
        assertThat(get(path(), trainer)).hasStatusOk().bodyText().contains("Sari Tanpa Kelompok", "Kata-katanya");
        assertThat(write(sari.value(), "RIGHT", WORDS)).hasStatus3xxRedirection();

        assertThat(get(path(), trainer)).bodyText().contains("Benar");
        classes.attend(lwk, MONDAY, Set.of(sari), ACTING);
        classes.recordTest(lwk, TestPart.AFTER, Map.of(sari, 80), ACTING);
        assertThat(get("/my-training", member))
                .bodyText()
                .contains(WORDS, "Hadir 1 dari 1", "Tes awal –, tes akhir 80")
                .doesNotContain("belum menjelaskan");
    }

    @Test
    void what_is_missing_is_said_and_a_stranger_has_no_words_here() {
        assertThat(write(sari.value(), "", "")).hasStatus(422);
        assertThat(write(sari.value(), "RIGHT", "ya")).hasStatus(409);
        var stranger = RegisteredPeople.register(db, "Bukan Peserta");
        assertThat(write(stranger.value(), "RIGHT", WORDS)).hasStatus(422);
    }

    @Test
    void other_classes_and_other_roles_have_no_such_page() {
        var video = planned("video", "balikat");
        classes.enrol(video, Set.of(sari), MONDAY, ACTING);
        assertThat(get("/classes/" + video.value() + "/own-words", trainer)).hasStatus(404);
        var officer = signedIn("petugas.kata", Role.OFFICER, null);
        assertThat(get(path(), officer)).hasStatus(403);
    }

    private ClassId planned(String theme, String centre) {
        var planned = classes.plan(new NewClass(theme, centre, List.of(MONDAY), 16), ACTING);
        return ((Done<TrainingClass, ?>) planned).value().id();
    }

    private String path() {
        return "/classes/" + lwk.value() + "/own-words";
    }

    private MvcTestResult get(String path, UserDetails by) {
        return pages.get().uri(path).with(user(by)).exchange();
    }

    private MvcTestResult write(UUID person, String choice, String words) {
        return pages.post()
                .uri(path())
                .with(user(trainer))
                .with(csrf())
                .param("person", person.toString())
                .param("choice", choice)
                .param("on", "2026-03-02")
                .param("note", words)
                .exchange();
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}
