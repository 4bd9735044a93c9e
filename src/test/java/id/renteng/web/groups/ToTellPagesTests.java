package id.renteng.web.groups;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.NoticesInPerson;
import id.renteng.groups.Town;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

/// The facilitator reads whom to tell, carries slips along, and writes down the day.
@SpringBootTest
@AutoConfigureMockMvc
class ToTellPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Freezes freezes;

    @Autowired
    NoticesInPerson inPerson;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private PersonId her;
    private String name;
    private long upTo;
    private String place;

    @BeforeEach
    void a_group_is_frozen() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Lembar", 12), 5);
        her = groups.find(group).orElseThrow().details().people().getLast();
        done(freezes.freeze(group, "Ada aduan", OFFICER));
        var slip = inPerson.waiting(her, OFFICER).orElseThrow();
        place = "?after=" + (slip.from() - 1);
        name = slip.name();
        upTo = slip.upTo();
    }

    @Test
    void the_list_and_its_slips_say_the_same() throws IOException {
        assertThat(pages.get().uri("/to-tell" + place).with(user(SignedInUsers.of(Role.OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Kelompok dibekukan sementara", "/to-tell/" + her.value());
        assertThat(pages.get().uri("/to-tell" + place).with(user(SignedInUsers.of(Role.AUDITOR))))
                .bodyText()
                .contains(name)
                .doesNotContain("/to-tell/" + her.value());
        var paper = pages.get()
                .uri("/to-tell/slips.pdf" + place)
                .with(user(SignedInUsers.of(Role.OFFICER)))
                .exchange();
        try (var pdf = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(name, "Kelompok dibekukan sementara", "Tanda tangan atau cap jempol");
        }
    }

    @Test
    void a_wrong_day_is_said_at_its_field_and_the_right_one_takes_her_off_the_list() {
        var today = LocalDate.now(clock);
        tell("").hasStatus(422).bodyText().contains("Isi hari", "on-error");
        tell(today.plusDays(1).toString()).hasStatus(409).bodyText().contains("Hari itu belum tiba");
        tell(today.minusDays(1).toString()).hasStatus(409).bodyText().contains("Hal ini baru terjadi pada");
        tell(today.toString()).hasStatus3xxRedirection();
        tell(today.toString()).hasStatus(409).bodyText().contains("Orang lain sudah mencatatnya");
        assertThat(pages.get().uri("/to-tell").with(user(SignedInUsers.of(Role.HEAD))))
                .bodyText()
                .contains("1 pemberitahuan")
                .doesNotContain("/to-tell/" + her.value());
    }

    private MvcTestResultAssert tell(String on) {
        return assertThat(pages.post()
                .uri("/to-tell/" + her.value())
                .with(user(SignedInUsers.of(Role.OFFICER)))
                .with(csrf())
                .param("upTo", String.valueOf(upTo))
                .param("on", on)
                .exchange());
    }
}
