package id.renteng.web.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The inauguration of April 2025 again, with invented people: 21 groups, 801 members, one decree. The papers are left
/// in `target/papers` for whoever wants to look at them.
@SpringBootTest
@AutoConfigureMockMvc
class InaugurationPapersTests {

    private static final int GROUPS = 21;
    private static final int MEMBERS = 801;

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
    JdbcClient db;

    @Test
    void every_member_of_every_group_gets_a_certificate_and_stands_in_the_minutes() throws IOException {
        var decree = inaugurated();
        try (var certificates = pdf(decree, "certificates.pdf")) {
            assertThat(certificates.getNumberOfPages()).isEqualTo(MEMBERS);
            assertThat(text(certificates, 1, 1)).contains("Sertifikat Pengukuhan", "sebagai anggota kelompok binaan");
        }
        try (var minutes = pdf(decree, "minutes.pdf")) {
            assertThat(text(minutes, 1, minutes.getNumberOfPages()))
                    .contains(
                            "21 kelompok binaan dengan 801 anggota",
                            "Kecamatan Danau Sipin",
                            "Pengukuhan 21 Anggota 1");
        }
        try (var annex = pdf(decree, "annex.pdf")) {
            assertThat(text(annex, 1, annex.getNumberOfPages())).contains("Pengukuhan 21");
        }
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

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(from);
        text.setEndPage(to);
        return text.getText(pdf).replaceAll("\\s+", " ");
    }
}
