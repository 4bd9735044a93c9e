package id.renteng.web.training;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Certificates;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Needs;
import id.renteng.training.Reach;
import id.renteng.training.TrainingClass;
import id.renteng.training.TrainingNeeds;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Actor OFFICE = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final UserDetails OFFICER = SignedInUsers.of(Role.OFFICER);
    private static final UserDetails AUDITOR = SignedInUsers.of(Role.AUDITOR);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate FAR = LocalDate.of(2091, 3, 5);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Classes classes;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingNeeds needs;

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
        assertThat(post(page + "/notices")).as("nothing was shown").hasStatus3xxRedirection();
        assertThat(get(page + "/notices", AUDITOR)).bodyText().contains("0 dari 1 orang sudah diberi tahu");
        assertThat(get(page + "/notices", OFFICER))
                .bodyText()
                .contains("Semua sudah disampaikan langsung")
                .as("nobody here has a phone")
                .doesNotContain("Pesan kepada");
        var seen = seen(page + "/notices", OFFICER);
        assertThat(post(page + "/notices", "shown", seen.get("shown"), "person", seen.get("person")))
                .hasStatus3xxRedirection();
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
        var member = member("sari.membaca", sari);
        var in = planned(FAR.plusYears(2));
        classes.enrol(in, Set.of(sari), TODAY, ACTING);
        assertThat(get("/my-training", member)).hasStatusOk().bodyText().doesNotContain("Kembalikan kursi");
        var day = FAR.plusYears(2).plusDays(1).toString();
        post("/classes/" + in.value() + "/move", "day-1", day, "reason", "Listrik padam");
        assertThat(get("/my-training", member))
                .hasStatusOk()
                .bodyText()
                .contains("Dipindah pada", "Alasan: Listrik padam", "Saya sudah tahu", "Kembalikan kursi");
        var shown = seen("/my-training", member).get("shown");
        assertThat(send(member, "/my-training/" + in.value() + "/notice", "shown", shown))
                .hasStatus3xxRedirection();
        assertThat(get("/my-training", member)).bodyText().doesNotContain("Saya sudah tahu");
        assertThat(get("/classes/" + in.value() + "/notices", AUDITOR))
                .bodyText()
                .contains("1 dari 1 orang sudah diberi tahu", "Sari Membaca: Kelas dipindah. Dibaca sendiri");
        assertThat(send(member, "/my-training/" + in.value(), "answer", "back", "reason", "Hari pasar"))
                .hasStatus3xxRedirection();
        assertThat(classes.find(in).orElseThrow().participants()).isEmpty();
    }

    @Test
    void who_waits_for_a_class_reads_on_her_own_page_that_it_is_moved_and_that_it_is_cancelled() {
        var wati = RegisteredPeople.register(db, "Wati Menunggu");
        var member = member("wati.menunggu", wati);
        var alone = Set.of("bahasa-isyarat");
        needs.tell(
                wati,
                new Needs(List.of("video"), Set.of(), Set.of(), Set.of(), Set.of(), alone, Reach.ANYWHERE),
                OFFICE);
        var in = planned(FAR.plusYears(3));
        db.sql("insert into training_waiting (class_id, person_id, place, points) values (:class, :person, 1, 1)")
                .param("class", in.value())
                .param("person", wati.value())
                .update();
        var day = FAR.plusYears(3).plusDays(1).toString();
        post("/classes/" + in.value() + "/move", "day-1", day, "reason", "Listrik padam");
        assertThat(get("/my-training", member))
                .hasStatusOk()
                .bodyText()
                .contains("Sekarang urutan 1", "Dipindah pada", "Alasan: Listrik padam")
                .doesNotContain("Saya sudah tahu");

        post("/classes/" + in.value() + "/cancellation", "why", "Peserta terlalu sedikit");
        assertThat(get("/my-training", member))
                .hasStatusOk()
                .bodyText()
                .contains("Anda menunggu kursi di kelas ini", "Dibatalkan pada", "Alasan: Peserta terlalu sedikit")
                .contains("Belum ada kelas lain yang cocok", "Saya sudah tahu");
        var shown = seen("/my-training", member).get("shown");
        send(member, "/my-training/" + in.value() + "/notice", "shown", shown);
        assertThat(get("/my-training", member))
                .bodyText()
                .contains("Dibatalkan pada", "Belum ada kelas lain yang cocok")
                .doesNotContain("Saya sudah tahu");
    }

    @Test
    void who_is_in_a_cancelled_group_training_reads_that_her_group_is_told_its_new_day() {
        var tuti = RegisteredPeople.register(db, "Tuti Kelompok");
        var member = member("tuti.kelompok", tuti);
        var planned = classes.plan(new NewClass("lwk", "balikat", List.of(FAR.plusYears(4)), 8), ACTING);
        var in = ((Done<TrainingClass, ?>) planned).value().id();
        classes.enrol(in, Set.of(tuti), TODAY, ACTING);
        post("/classes/" + in.value() + "/cancellation", "why", "Pelatih sakit");
        assertThat(get("/my-training", member))
                .bodyText()
                .contains("Hari barunya kami kabarkan kepada kelompok Anda")
                .doesNotContain("Belum ada kelas lain yang cocok");
        assertThat(get("/classes/" + in.value() + "/notices", OFFICER))
                .bodyText()
                .contains("Tuti Kelompok. Pelatihan kelompok", "Kelas dibatalkan")
                .doesNotContain("belum ada kelas lain");
    }

    @Test
    void a_member_reads_that_her_certificate_is_revoked_and_that_it_is_valid_again() {
        var dewi = RegisteredPeople.register(db, "Dewi Sertifikat");
        var member = member("dewi.sertifikat", dewi);
        var in = planned(FAR.plusYears(5));
        classes.enrol(in, Set.of(dewi), TODAY, ACTING);
        db.sql("""
                        insert into training_certificate (code, class_id, person_id, issued_on, theme, centre)
                        values ('MVEPAGES' || floor(random() * 8 + 2)::int || floor(random() * 8 + 2)::int,
                                :class, :person, current_date, 'Video', 'Balikat')
                        """).param("class", in.value()).param("person", dewi.value()).update();
        certificates.revoke(in, dewi, "Salah orang", OFFICE);
        assertThat(get("/my-training", member))
                .hasStatusOk()
                .bodyText()
                .contains("Sertifikat dicabut", "Alasannya: Salah orang", "Saya sudah tahu");
        send(
                member,
                "/my-training/" + in.value() + "/notice",
                "shown",
                seen("/my-training", member).get("shown"));
        assertThat(get("/my-training", member))
                .bodyText()
                .contains("Sertifikat dicabut")
                .doesNotContain("Saya sudah tahu");

        certificates.restore(in, dewi, "Orangnya benar", OFFICE);
        assertThat(get("/my-training", member))
                .bodyText()
                .contains("Sertifikat kelas ini berlaku lagi. Alasannya: Orangnya benar", "Saya sudah tahu")
                .doesNotContain("Sertifikat dicabut");
        send(
                member,
                "/my-training/" + in.value() + "/notice",
                "shown",
                seen("/my-training", member).get("shown"));
        assertThat(get("/my-training", member)).bodyText().doesNotContain("Saya sudah tahu");
    }

    private UserDetails member(String name, PersonId person) {
        users.add(new NewUser(name, name, Role.MEMBER, person.value(), null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(name);
    }

    /// The hidden fields of a page on which one person is to be told one thing.
    private Map<String, String> seen(String uri, UserDetails who) {
        try {
            var body = get(uri, who).getResponse().getContentAsString();
            return Pattern.compile("name=\"(shown|person)\" value=\"([^\"]+)\"")
                    .matcher(body)
                    .results()
                    .collect(toMap(found -> found.group(1), found -> found.group(2), (_, latest) -> latest));
        } catch (UnsupportedEncodingException wrong) {
            throw new AssertionError(wrong);
        }
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
