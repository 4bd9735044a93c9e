package id.renteng.web.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.renteng.access.SignedInUsers;
import id.renteng.groups.Because;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.Standings;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Role;
import id.renteng.registry.RegisteredPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The inauguration of April 2025 again, with invented people: 21 groups, 801 members, one decree. The papers, and a
/// picture of the first page of each, are left in `target/papers` for whoever wants to look at them.
@SpringBootTest
@AutoConfigureMockMvc
class InaugurationPapersTests {

    private static final int GROUPS = 21;
    private static final int MEMBERS = 801;
    private static final LocalDate LATER = MARCH.plusDays(1);
    private static final Pattern MEMBER_OF = Pattern.compile(
            "diberikan kepada (.+?) sebagai anggota kelompok binaan (Pengukuhan \\d+ [0-9a-f]{6}).*/verify/([0-9A-Z]{10})");

    @Autowired
    Verifications verifications;

    @Autowired
    MockMvcTester pages;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient db;

    @Test
    void every_member_of_every_group_gets_a_certificate_and_stands_in_the_minutes() throws Exception {
        var decree = inaugurated();
        var code = inaugurations.find(decree).orElseThrow().code();
        try (var certificates = pdf(decree, "certificates.pdf")) {
            assertThat(certificates.getNumberOfPages()).isEqualTo(MEMBERS);
            assertThat(text(certificates, 1, 1)).contains("Sertifikat Pengukuhan", "sebagai anggota kelompok binaan");
            assertThat(scanned(certificates, "certificates")).contains("/verify/");
            everyCodeIsOneGroupsAndHolds(certificates);
        }
        try (var minutes = pdf(decree, "minutes.pdf")) {
            assertThat(text(minutes, 1, minutes.getNumberOfPages()))
                    .contains(
                            "21 kelompok binaan dengan 801 anggota",
                            "Kecamatan Danau Sipin",
                            "Pengukuhan 21 Anggota 1");
            assertThat(scanned(minutes, "minutes")).endsWith("/verify/" + code);
        }
        try (var annex = pdf(decree, "annex.pdf")) {
            assertThat(text(annex, 1, annex.getNumberOfPages()))
                    .contains("Pengukuhan 21", "Daftar Anggota Setiap Kelompok", "Pengukuhan 21 Anggota 38");
            assertThat(scanned(annex, "annex")).endsWith("/verify/" + code);
        }
    }

    @Test
    void the_code_on_annex_and_minutes_tells_anybody_which_groups_ended_and_names_nobody() throws IOException {
        var town = new Town(db, coached, groups);
        var held = Town.verified(coached, verifications, town.club("Teratai", 10), MARCH);
        var ended = Town.verified(coached, verifications, town.club("Tulip", 10), MARCH);
        var number = Town.unique("SK");
        var asked = new NewDecree(number, MARCH, "Wali Kota Jambi", List.of(held, ended));
        var decree =
                inaugurations.find(done(inaugurations.inaugurate(asked, HEAD))).orElseThrow();
        done(coached.addMembers(held, List.of(RegisteredPeople.register(db, "Teratai Baru")), LATER, Town.OFFICER));
        for (var paper : List.of("annex.pdf", "minutes.pdf")) {
            try (var pdf = pdf(decree.id(), paper)) {
                assertThat(text(pdf, 1, pdf.getNumberOfPages()))
                        .contains(decree.code(), "/verify/" + decree.code(), "Teratai Anggota 1", "Tulip Anggota 10");
            }
        }
        try (var annex = pdf(decree.id(), "annex.pdf")) {
            assertThat(text(annex, 1, annex.getNumberOfPages()))
                    .as("who joined after the day of the decree is not in it")
                    .doesNotContain("Teratai Baru");
        }
        assertThat(pages.get().uri("/verify/" + decree.code().toLowerCase(Locale.ROOT)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Surat keputusan ini tercatat",
                        number,
                        "2 kelompok",
                        "Semua kelompok di dalamnya masih berlaku")
                .doesNotContain("Anggota 1", "Wali Kota Jambi");

        done(standings.suspend(ended, LATER, Because.of(MoveReason.FRAUD_SUSPECTED), HEAD));
        assertThat(pages.get().uri("/verify/" + decree.code()))
                .bodyText()
                .contains("tidak berlaku lagi", name(ended), "Dibekukan")
                .doesNotContain(name(held), "Anggota 1", "kecurangan");
        assertThat(pages.get().uri("/verify/" + decree.code().substring(1)))
                .bodyText()
                .contains("Kode tidak dikenal");
    }

    private String name(CoachedGroupId id) {
        return coached.find(id).orElseThrow().details().name();
    }

    private DecreeId inaugurated() {
        var town = new Town(db, coached, groups);
        var clubs = new ArrayList<CoachedGroupId>();
        for (int i = 1; i <= GROUPS; i++) {
            var club = town.club("Pengukuhan " + i, i <= MEMBERS % GROUPS ? MEMBERS / GROUPS + 1 : MEMBERS / GROUPS);
            Town.verified(coached, verifications, club, MARCH);
            clubs.add(club);
        }
        return done(inaugurations.inaugurate(new NewDecree(Town.unique("188.45/"), MARCH, "Wali Kota", clubs), HEAD));
    }

    /// The code of a certificate is that of the group: each group has its own, each of its members has it, and whoever
    /// asks is told that it holds.
    private void everyCodeIsOneGroupsAndHolds(PDDocument certificates) throws IOException {
        var members = new HashSet<String>();
        var groupsOf = new HashMap<String, Set<String>>();
        for (int page = 1; page <= MEMBERS; page++) {
            var said = MEMBER_OF.matcher(text(certificates, page, page));
            assertThat(said.find()).as("page %d", page).isTrue();
            members.add(said.group(1));
            groupsOf.computeIfAbsent(said.group(3), _ -> new HashSet<>()).add(said.group(2));
        }
        assertThat(members).hasSize(MEMBERS);
        assertThat(groupsOf)
                .hasSize(GROUPS)
                .allSatisfy((_, names) -> assertThat(names).hasSize(1));
        for (var code : groupsOf.keySet()) {
            assertThat(pages.get().uri("/verify/" + code))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Dokumen ini sah")
                    .doesNotContain("Anggota 1");
        }
    }

    private PDDocument pdf(DecreeId decree, String name) throws IOException {
        var answer = pages.get()
                .uri("/decrees/" + decree.value() + "/" + name)
                .with(user(SignedInUsers.of(Role.HEAD)))
                .exchange();
        assertThat(answer).hasStatusOk();
        var content = answer.getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), content);
        return Loader.loadPDF(content);
    }

    /// What the QR code on the first page says, read from a picture of that page.
    private static String scanned(PDDocument pdf, String name) throws IOException, NotFoundException {
        var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
        ImageIO.write(page, "png", Path.of("target", "papers", name + ".png").toFile());
        int width = page.getWidth();
        int height = page.getHeight();
        var light = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(from);
        text.setEndPage(to);
        return text.getText(pdf).replaceAll("\\s+", " ");
    }
}
