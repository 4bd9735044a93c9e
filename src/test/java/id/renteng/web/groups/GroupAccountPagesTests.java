package id.renteng.web.groups;

import static id.renteng.groups.Town.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.NewGroupAccount;
import id.renteng.groups.Town;
import id.renteng.kernel.Role;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The account of a group's cash: recorded by one, replaced by two, opened with a letter.
@SpringBootTest
@AutoConfigureMockMvc
class GroupAccountPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    GroupAccounts accounts;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private String home;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Rekening", 12), 5);
        home = "/loan-groups/" + group.value();
    }

    @Test
    void one_officer_records_the_first_account_and_a_second_person_reads_another() {
        assertThat(get(home + "/account", Role.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Rekening kas kelompok");
        assertThat(record("12")).hasStatus(409).bodyText().contains("6 sampai 20 angka", "value=\"Klp Melati\"");
        var first = fresh();
        assertThat(record(first)).hasRedirectedUrl(home);
        assertThat(get(home, Role.OFFICER)).bodyText().contains("•" + first.substring(first.length() - 4));

        var second = fresh();
        assertThat(record(second)).hasRedirectedUrl("/key-changes");
        assertThat(get(home + "/account", Role.OFFICER))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(second);
        var change = "/key-changes/group-accounts/" + waiting(group);
        assertThat(get("/key-changes", Role.HEAD)).hasStatusOk().bodyText().contains(change);
        var other = otherThatWaits();
        assertThat(get("/key-changes", Role.HEAD)).bodyText().contains(other);
        assertThat(post(change + "/approval", Role.HEAD, "again", fresh()))
                .hasStatus(409)
                .bodyText()
                .contains("href=\"#again-" + waiting(group), "id=\"again-%s-error\"".formatted(waiting(group)), change)
                .doesNotContain(other);
        assertThat(post(change + "/approval", Role.OFFICER, "again", second))
                .hasStatus(409)
                .bodyText()
                .contains("Minta orang lain", change);
        assertThat(post(change + "/approval", Role.HEAD, "again", second)).hasRedirectedUrl("/key-changes");
        assertThat(get(home, Role.OFFICER)).bodyText().contains("•" + second.substring(second.length() - 4));

        assertThat(record(fresh())).hasRedirectedUrl("/key-changes");
        assertThat(post("/key-changes/group-accounts/" + waiting(group) + "/declining", Role.HEAD))
                .hasRedirectedUrl("/key-changes");
        assertThat(get(home, Role.OFFICER)).bodyText().contains("•" + second.substring(second.length() - 4));
    }

    @Test
    void the_letter_to_the_bank_names_the_group_and_who_signs() throws IOException {
        var details = groups.find(group).orElseThrow().details();
        var letter = get(home + "/account-letter.pdf", Role.OFFICER);
        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(letter.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(details.name(), "tanda tangan ketua dan bendahara bersama-sama", "Surat ini gratis.");
        }
    }

    private MvcTestResult record(String number) {
        return post(
                home + "/account",
                Role.OFFICER,
                "bank",
                "Bank Jambi",
                "number",
                number,
                "holder",
                "Klp Melati",
                "openedOn",
                "2026-02-02");
    }

    /// The account of another group that waits, too: on a long list, on another page.
    private String otherThatWaits() {
        var town = new Town(db, coached, groups);
        var other = town.loanGroup(town.club("Lain", 12), 5);
        var first = new NewGroupAccount("Bank Jambi", fresh(), "Klp Lain", Town.MARCH);
        Town.done(accounts.record(other, first, Town.OFFICER));
        var next = new NewGroupAccount("Bank Jambi", fresh(), "Klp Lain", Town.MARCH);
        Town.done(accounts.propose(other, next, Town.OFFICER));
        return waiting(other);
    }

    private String waiting(LoanGroupId of) {
        return accounts.waiting(null, 1_000, HEAD).stream()
                .filter(one -> one.group().equals(of))
                .findFirst()
                .orElseThrow()
                .account()
                .id()
                .value()
                .toString();
    }

    private MvcTestResult get(String path, Role role) {
        return pages.get().uri(path).with(user(SignedInUsers.of(role))).exchange();
    }

    private MvcTestResult post(String path, Role role, String... form) {
        var asked = pages.post().uri(path).with(user(SignedInUsers.of(role))).with(csrf());
        for (int i = 0; i < form.length; i += 2) asked.param(form[i], form[i + 1]);
        return asked.exchange();
    }

    private static String fresh() {
        return "55" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }
}
