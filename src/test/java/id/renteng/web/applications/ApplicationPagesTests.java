package id.renteng.web.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/// From the draft to what is still missing, as officer, chair, member and bank see it.
@SpringBootTest
@AutoConfigureMockMvc
class ApplicationPagesTests {

    static final Actor OFFICER = new Actor(new UUID(9, 1), "Bu Dedi", Role.OFFICER, null, null);
    static final Actor ADMIN = new Actor(new UUID(9, 2), "Admin", Role.ADMINISTRATOR, null, null);
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    LoanGroupId group;
    List<PersonId> members;
    UserDetails officer;
    UserDetails chair;
    UserDetails member;
    UserDetails maker;

    @BeforeEach
    void melati() {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        members = Stream.of("Sari", "Rina", "Dewi", "Tati", "Yuli")
                .map(name -> RegisteredPeople.register(db, name + " Wulandari"))
                .toList();
        var club = done(coached.register(new NewCoachedGroup("Binaan " + tag, "15.71.01.1001", ""), DAY, OFFICER));
        done(coached.addMembers(club, members, DAY, OFFICER));
        group = done(groups.form(
                new NewLoanGroup(
                        club, "Melati " + tag, members.get(0), members.get(1), members.get(2), members.subList(3, 5)),
                DAY,
                OFFICER));
        officer = signedIn("petugas-" + tag, Role.OFFICER, null, null);
        chair = signedIn("ketua-" + tag, Role.CHAIR, members.get(0).value(), null);
        member = signedIn("rina-" + tag, Role.MEMBER, members.get(1).value(), null);
        maker = signedIn("analis-" + tag, Role.BANK_MAKER, null, "MITRA");
    }

    @Test
    void everybody_may_see_what_a_loan_costs() {
        assertThat(pages.get().uri("/schemes"))
                .hasStatusOk()
                .bodyText()
                .contains("Bang Harta", "Rp20.000.000", "5,49 %", "Rp20.600.000", "48 jam");
        assertThat(pages.get().uri("/schemes?lang=en")).hasStatusOk().bodyText().contains("5.49 %", "Effective rate");
    }

    @Test
    void the_chair_writes_a_draft_and_reads_what_is_missing() {
        assertThat(pages.get()
                        .uri("/loan-groups/" + group.value() + "/application")
                        .with(user(chair)))
                .hasStatusOk()
                .bodyText()
                .contains("part-" + members.get(4).value(), "Yuli Wulandari");

        var page = show(draft("10.000.000", "2.000.000"));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("PJ-", "Konsep", "Rp10.250.000", "Cocok", "Belum bisa dikirim", "Rp205.000");
        assertThat(show(draft("10.000.000", "1.900.000"))).bodyText().contains("kurang Rp500.000");
    }

    @Test
    void what_cannot_be_read_comes_back_with_its_value() {
        assertThat(post("dua juta", "2.5"))
                .hasStatus(422)
                .bodyText()
                .contains("dua juta", "2.5", "Isi jumlah dalam rupiah", "Isi bagian dalam rupiah");
        assertThat(post("1", "9".repeat(10_000))).hasStatus(422);
    }

    @Test
    void a_member_sees_the_most_she_may_pay_and_agrees_for_herself() {
        var path = draft("10.000.000", "2.000.000");
        var mine = path + "/consents/mine";
        var asked = pages.get().uri(mine).with(user(member)).exchange();
        assertThat(asked).hasStatusOk().bodyText().contains("Rp10.250.000", "Pasal 1282", "paling banyak");
        var hash = body(asked).replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]+)\".*", "$1");

        assertThat(pages.post().uri(mine).with(user(member)).with(csrf()).param("hash", hash))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(mine)
                        .with(user(member))
                        .with(csrf())
                        .param("hash", "0".repeat(64))
                        .param("agree", "yes"))
                .hasStatus(409)
                .bodyText()
                .contains("baru saja berubah");
        assertThat(pages.post()
                        .uri(mine)
                        .with(user(member))
                        .with(csrf())
                        .param("hash", hash)
                        .param("agree", "yes"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(mine).with(user(member))).bodyText().contains("Persetujuan tercatat");
        assertThat(pages.get().uri(path + "/consents").with(user(officer)))
                .bodyText()
                .contains("1 dari 5");
    }

    @Test
    void an_officer_records_a_consent_with_its_witness() {
        var path =
                draft("10.000.000", "2.000.000") + "/consents/" + members.get(2).value();
        var asked = pages.get().uri(path).with(user(officer)).exchange();
        var hash = body(asked).replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]+)\".*", "$1");

        assertThat(pages.post().uri(path).with(user(officer)).with(csrf()).param("hash", hash))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(path)
                        .with(user(officer))
                        .with(csrf())
                        .param("hash", hash)
                        .param("method", "THUMBPRINT"))
                .hasStatus(409)
                .bodyText()
                .contains("Isi nama saksi");
        assertThat(pages.post()
                        .uri(path)
                        .with(user(officer))
                        .with(csrf())
                        .param("hash", hash)
                        .param("method", "THUMBPRINT")
                        .param("witness", "Ibu Aminah"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_bank_does_not_see_a_draft_and_nobody_another_group() {
        var path = draft("10.000.000", "2.000.000");
        assertThat(pages.get().uri("/bank" + path).with(user(maker))).hasStatus(404);
        assertThat(pages.get().uri(path).with(user(maker))).hasStatus(403);
        var stranger =
                signedIn("asing-" + group.value().toString().substring(0, 8), Role.CHAIR, UUID.randomUUID(), null);
        assertThat(pages.get().uri(path).with(user(stranger))).hasStatus(404);
        assertThat(pages.get().uri("/applications").with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("PJ-");
        assertThat(pages.get().uri("/bank/applications").with(user(maker))).hasStatusOk();
    }

    private String draft(String total, String part) {
        var saved = post(total, part);
        assertThat(saved).hasStatus3xxRedirection();
        return java.util.Objects.requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String total, String part) {
        var request = pages.post()
                .uri("/loan-groups/" + group.value() + "/application")
                .with(user(chair))
                .with(csrf())
                .param("total", total)
                .param("tenor", "10");
        for (var person : members) {
            request = request.param("part-" + person.value(), part).param("purpose-" + person.value(), "bahan kue");
        }
        return request.exchange();
    }

    private MvcTestResult show(String path) {
        return pages.get().uri(path).with(user(chair)).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private UserDetails signedIn(String name, Role role, @Nullable UUID person, @Nullable String bank) {
        done(users.add(new NewUser(name, name, role, person, bank), "kata-sandi-panjang", ADMIN));
        return signIn.loadUserByUsername(name);
    }

    private static <T> T done(Result<T, ?> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T, ?>) result).value();
    }
}
