package id.renteng.web.training;

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
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/// Attendance that a phone kept while it had no signal counts once, and never over what somebody said in between.
@SpringBootTest
@AutoConfigureMockMvc
class KeptAttendanceTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

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

    private PersonId sari;
    private PersonId rina;
    private ClassId books;

    @BeforeEach
    void a_class_of_two() {
        sari = RegisteredPeople.register(db, "Sari Sinyal");
        rina = RegisteredPeople.register(db, "Rina Sinyal");
        var planned = classes.plan(new NewClass("pembukuan", "balikat", List.of(MONDAY), 16), ACTING);
        books = ((Done<TrainingClass, ?>) planned).value().id();
        classes.enrol(books, Set.of(sari, rina), MONDAY, ACTING);
    }

    @Test
    void what_was_kept_is_taken_once_however_often_it_is_sent() {
        var key = UUID.randomUUID();
        assertThat(send(key, sari, "false", "", Role.TRAINER)).hasStatus(204);
        assertThat(there()).contains(Set.of(sari));
        classes.attend(books, MONDAY, Set.of(sari, rina), ACTING);
        assertThat(send(key, sari, "false", "", Role.TRAINER)).hasStatus(204);
        assertThat(there()).as("the correction stays").contains(Set.of(sari, rina));
    }

    @Test
    void what_somebody_said_in_between_is_not_written_over() {
        classes.attend(books, MONDAY, Set.of(rina), ACTING);
        assertThat(send(UUID.randomUUID(), sari, "false", "", Role.TRAINER)).hasStatus(409);
        assertThat(there()).contains(Set.of(rina));

        assertThat(send(UUID.randomUUID(), sari, "true", rina.value().toString(), Role.TRAINER))
                .as("the phone knew of it and corrects it")
                .hasStatus(204);
        assertThat(there()).contains(Set.of(sari));
    }

    @Test
    void of_two_phones_without_signal_the_second_is_told_that_somebody_was_first() {
        assertThat(send(UUID.randomUUID(), sari, "false", "", Role.TRAINER)).hasStatus(204);
        var second = UUID.randomUUID();
        assertThat(send(second, rina, "false", "", Role.OFFICER)).hasStatus(409);
        assertThat(there()).as("who was first stays").contains(Set.of(sari));
        assertThat(send(second, rina, "false", "", Role.OFFICER))
                .as("also when it is sent again")
                .hasStatus(409);
        assertThat(there()).contains(Set.of(sari));
    }

    @Test
    void only_who_may_take_attendance_sends_it() {
        assertThat(send(UUID.randomUUID(), sari, "false", "", Role.AUDITOR)).hasStatus(403);
        assertThat(pages.get().uri("/classes/" + books.value()).with(user(signedIn(Role.TRAINER))))
                .bodyText()
                .contains("id=\"outbox\"", "/classes/" + books.value() + "/kept-attendance");
    }

    private Optional<Set<PersonId>> there() {
        return classes.find(books).orElseThrow().presentAt(MONDAY);
    }

    private MvcTestResult send(UUID key, PersonId present, String taken, String known, Role role) {
        return pages.post()
                .uri("/classes/" + books.value() + "/kept-attendance")
                .with(user(signedIn(role)))
                .with(csrf())
                .param("key", key.toString())
                .param("session", MONDAY.toString())
                .param("present", present.value().toString())
                .param("taken", taken)
                .param("known", known)
                .exchange();
    }

    private UserDetails signedIn(Role role) {
        var username = "sinyal." + role.name().toLowerCase(java.util.Locale.ROOT);
        users.add(new NewUser(username, username, role, null, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}
