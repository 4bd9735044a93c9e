package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages on which a class is moved or cancelled, and on which one sees who is to be told.
@SpringBootTest
@AutoConfigureMockMvc
class MovePagesTests {

    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final UserDetails OFFICER = SignedInUsers.of(Role.OFFICER);
    private static final UserDetails AUDITOR = SignedInUsers.of(Role.AUDITOR);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate FAR = LocalDate.of(2091, 3, 5);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Classes classes;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    JdbcClient db;

    @Test
    void a_class_is_moved_with_a_reason_and_who_is_on_its_list_is_to_be_told() {
        var in = planned(FAR);
        var page = "/classes/" + in.value();
        classes.enrol(in, Set.of(RegisteredPeople.register(db, "Sari Dipindah")), TODAY, ACTING);
        assertThat(get(page + "/move", OFFICER)).hasStatusOk().bodyText().contains("1 orang terdaftar", "2091-03-05");
        assertThat(post(page + "/move", "day-1", "besok"))
                .hasStatus(422)
                .bodyText()
                .contains("#day-1", "#reason");
        assertThat(post(page + "/move", "day-1", "2091-03-05", "reason", "Sama saja"))
                .hasStatus(409)
                .bodyText()
                .contains("Tidak ada yang berubah");
        assertThat(post(page + "/move", "day-1", "2091-03-06", "reason", "Listrik padam"))
                .hasStatus3xxRedirection();
        assertThat(get(page + "/notices", AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Dipindah", "Listrik padam", "0 dari 1 orang sudah diberi tahu")
                .doesNotContain("Semua sudah diberi tahu");
        assertThat(get("/classes", OFFICER)).bodyText().contains("1 orang belum diberi tahu", page + "/notices");
        assertThat(post(page + "/notices")).hasStatus3xxRedirection();
        assertThat(get(page + "/notices", AUDITOR))
                .bodyText()
                .contains("1 dari 1 orang sudah diberi tahu")
                .as("who, what, by whom and how")
                .contains("Sari Dipindah: Kelas dipindah. Disampaikan", "disampaikan langsung");
    }

    @Test
    void a_class_is_cancelled_with_a_reason() {
        var in = planned(FAR.plusYears(1));
        var page = "/classes/" + in.value();
        assertThat(post(page + "/cancellation", "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#why\"");
        assertThat(post(page + "/cancellation", "why", "Peserta terlalu sedikit"))
                .hasStatus3xxRedirection();
        assertThat(get(page, AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("Dibatalkan", "Peserta terlalu sedikit")
                .doesNotContain(page + "/move");
        assertThat(post(page + "/cancellation", "why", "Lagi")).hasStatus(409);
    }

    @Test
    void a_member_reads_that_her_class_was_moved_says_that_she_knows_and_may_give_her_seat_back() {
        var sari = RegisteredPeople.register(db, "Sari Membaca");
        users.add(new NewUser("sari.membaca", "Sari", Role.MEMBER, sari.value(), null), "kata-sandi-panjang", ADMIN);
        var member = signIn.loadUserByUsername("sari.membaca");
        var in = planned(FAR.plusYears(2));
        classes.enrol(in, Set.of(sari), TODAY, ACTING);
        assertThat(get("/my-training", member)).hasStatusOk().bodyText().doesNotContain("Kembalikan kursi");
        var day = FAR.plusYears(2).plusDays(1).toString();
        post("/classes/" + in.value() + "/move", "day-1", day, "reason", "Listrik padam");
        assertThat(get("/my-training", member))
                .hasStatusOk()
                .bodyText()
                .contains("Dipindah pada", "Alasan: Listrik padam", "Saya sudah tahu", "Kembalikan kursi");
        assertThat(send(member, "/my-training/" + in.value() + "/notice")).hasStatus3xxRedirection();
        assertThat(get("/my-training", member)).bodyText().doesNotContain("Saya sudah tahu");
        assertThat(get("/classes/" + in.value() + "/notices", AUDITOR))
                .bodyText()
                .contains("1 dari 1 orang sudah diberi tahu");
        assertThat(send(member, "/my-training/" + in.value(), "answer", "back", "reason", "Hari pasar"))
                .hasStatus3xxRedirection();
        assertThat(classes.find(in).orElseThrow().participants()).isEmpty();
    }

    private ClassId planned(LocalDate day) {
        var planned = classes.plan(new NewClass("video", "balikat", List.of(day), 8), ACTING);
        return ((Done<TrainingClass, ?>) planned).value().id();
    }

    private MvcTestResult get(String uri, UserDetails who) {
        return pages.get().uri(uri).with(user(who)).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        return send(OFFICER, uri, fields);
    }

    private MvcTestResult send(UserDetails who, String uri, String... fields) {
        var request = pages.post().uri(uri).with(user(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
