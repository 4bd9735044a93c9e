package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages on which the office keeps centres, rooms and themes.
@SpringBootTest
@AutoConfigureMockMvc
class CatalogueThingPagesTests {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();

    private static final UserDetails OFFICER = SignedInUsers.of(Role.OFFICER);
    private static final UserDetails AUDITOR = SignedInUsers.of(Role.AUDITOR);

    @Autowired
    MockMvcTester pages;

    @Test
    void the_office_adds_a_centre_with_a_room_and_retires_it_with_a_reason() {
        var name = "Sanggar Uji %d".formatted(System.identityHashCode(this));
        assertThat(post("/training-catalogue/centres", "name", "", "address", "", "spot", "di sana"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"", "href=\"#address\"", "href=\"#spot\"");
        var made = post(
                "/training-catalogue/centres", "name", name, "address", "Jalan Uji 1", "kelurahan", "15.71.07.1001");
        assertThat(made).hasStatus3xxRedirection();
        var page = made.getResponse().getRedirectedUrl();
        assertThat(post(page + "/rooms", "room-name", "Aula", "room-seats", "nol"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#room-seats\"");
        assertThat(post(page + "/rooms", "room-name", "Aula", "room-seats", "24"))
                .hasStatus3xxRedirection();
        assertThat(post(page + "/rooms", "room-name", "aula", "room-seats", "24"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah dipakai");
        assertThat(pages.get().uri(page).with(user(AUDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Aula (24 kursi)", "Ditambahkan: Aula", "Alamat: Jalan Uji 1")
                .doesNotContain("Hentikan");
        assertThat(post(page + "/retirement", "reason", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Tulis alasannya");
        assertThat(post(page + "/retirement", "reason", "Sewa habis")).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/training-catalogue").with(user(AUDITOR)))
                .bodyText()
                .contains("Tidak dipakai lagi", name);
    }

    @Test
    void the_office_adds_a_theme_with_its_programme() {
        var name = "Tema Uji %d".formatted(System.identityHashCode(this));
        assertThat(post("/training-catalogue/themes", "name", name)).hasStatus(422);
        var made = post(
                "/training-catalogue/themes",
                "name",
                name,
                "nameEn",
                name + " en",
                "closes",
                "halal",
                "prerequisites",
                "pembukuan",
                "grouping",
                "SPREAD");
        assertThat(made).hasStatus3xxRedirection();
        var page = made.getResponse().getRedirectedUrl();
        assertThat(post(page + "/programme", "from", TODAY, "sessions", "5", "hours", "20", "score", "101"))
                .hasStatus(422);
        assertThat(post(page + "/programme", "from", "2026-03-02", "sessions", "5", "hours", "20", "score", "60"))
                .as("a day that is over")
                .hasStatus4xxClientError()
                .bodyText()
                .contains("sudah lewat", "from-error");
        assertThat(post(page + "/programme", "from", TODAY, "sessions", "5", "hours", "20", "score", "60"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(page).with(user(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("5 pertemuan, 20 jam", "nilai tes akhir paling sedikit 60", "Riwayat perubahan")
                .as("names and days in words")
                .contains("Izin wajib yang dibantu: Sertifikat halal", "Sebaiknya tersebar di banyak kelas")
                .contains("Tema yang harus lulus dulu: Pembukuan")
                .doesNotContain("SPREAD</", "Berlaku mulai: " + TODAY);
        assertThat(post("/training-catalogue/themes/pembukuan/retirement", "reason", "Sepi"))
                .hasStatus(409);
        assertThat(post(page + "/retirement", "reason", "Hanya uji")).hasStatus3xxRedirection();
    }

    @Test
    void the_office_puts_an_instructor_on_the_list_and_she_can_be_chosen_for_a_class() {
        var list = "/training-catalogue/instructors";
        var name = "Pelatih Uji %d".formatted(System.identityHashCode(this));
        assertThat(post(list, "name", name)).hasStatus(422).bodyText().contains("Pilih tema yang diajarkan");
        assertThat(post(list, "name", name, "themes", "video")).hasStatus3xxRedirection();
        assertThat(post(list, "name", name, "themes", "video"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah dipakai");
        assertThat(pages.get().uri(list).with(user(AUDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Dari luar")
                .doesNotContain("Tambah pelatih");
        assertThat(pages.get().uri("/classes/new").with(user(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains(name + " (Video dan film)");
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = pages.post().uri(uri).with(user(OFFICER)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
