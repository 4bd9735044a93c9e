package id.renteng.web.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Audit;
import id.renteng.access.AuditRow;
import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Compositions;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Why somebody left her group is on the page of the group, and how her credit history stands is nobody's there but her
/// facilitator's.
@SpringBootTest
@AutoConfigureMockMvc
class LeavingPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    JoinQuestions questions;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void a_reason_that_is_her_own_affair_is_for_her_facilitator() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Bougenvil", 12), 8);
        var people = groups.find(group).orElseThrow().details().people();
        var home = "/loan-groups/" + group.value();
        done(compositions.leave(group, people.get(7), MARCH, LeavingReason.CREDIT_HISTORY, OFFICER));
        done(compositions.leave(group, people.get(6), MARCH, LeavingReason.HEALTH, OFFICER));
        done(compositions.leave(group, people.get(5), MARCH, LeavingReason.MOVED, OFFICER));

        assertThat(get(home, Role.OFFICER))
                .bodyText()
                .contains("Riwayat kredit belum bersih", "Sakit", "Pindah tempat tinggal");
        for (var role : List.of(Role.VERIFIER, Role.HEAD, Role.TRAINER, Role.AUDITOR)) {
            assertThat(get(home, role))
                    .as(role.name())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Alasan pribadi", "Pindah tempat tinggal")
                    .doesNotContain("Riwayat kredit", "CREDIT_HISTORY", "Sakit");
        }
        assertThat(audit.before(Audit.NEWEST, "loan-group-left", OFFICER.user(), 3))
                .extracting(AuditRow::detail)
                .anyMatch(detail -> detail.contains(people.get(7).value().toString()))
                .noneMatch(detail -> detail.contains("reason="));
    }

    @Test
    void a_member_says_on_her_own_page_that_she_leaves_and_takes_it_back() {
        var group = new Town(db, coached, groups).loanGroup(new Town(db, coached, groups).club("Kamboja", 12), 7);
        var her = SignedInUsers.of(
                Role.MEMBER,
                groups.find(group).orElseThrow().details().people().getLast().value());
        assertThat(pages.get().uri("/my-leaving").with(user(her)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Beri tahu kelompok");
        assertThat(pages.post().uri("/my-leaving").with(user(her)).with(csrf()).exchange())
                .hasRedirectedUrl("/my-leaving");
        assertThat(pages.get().uri("/my-leaving").with(user(her)).exchange())
                .bodyText()
                .contains("Anda memberi tahu pada", "Batal keluar");
        assertThat(pages.post()
                        .uri("/my-leaving/taking-back")
                        .with(user(her))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/my-leaving");
        assertThat(pages.get().uri("/passbook").with(user(her)).exchange())
                .bodyText()
                .contains("batal keluar dari kelompok");
    }

    @Test
    void an_officer_writes_down_who_said_so_and_what_the_others_answered() {
        var group = new Town(db, coached, groups).loanGroup(new Town(db, coached, groups).club("Anyelir", 12), 7);
        var people = groups.find(group).orElseThrow().details().people();
        var page = "/loan-groups/%s/leavings/%s"
                .formatted(group.value(), people.getLast().value());
        db.sql("""
                        insert into groups_charter (loan_group_id, bond, bond_since, meeting_week, meeting_day,
                            reserve_percent, cover_cap_percent, exit_rule, notice_days, reserve_bank)
                        values (:group, 'ARISAN', 2019, 2, 'MONDAY', 0, 50, 'ALL_AGREE', 0, '')
                        """).param("group", group.value()).update();

        assertThat(get(page, Role.OFFICER)).hasStatusOk().bodyText().contains("semua anggota lain setuju");
        assertThat(post(page)).hasRedirectedUrl(page);
        assertThat(post(page)).hasStatus(409).bodyText().contains("Ia sudah memberi tahu");
        assertThat(post(page + "/agreement", "on", "kemarin")).hasStatus(422);
        assertThat(post(
                        page + "/agreement",
                        "on",
                        LocalDate.now(clock).toString(),
                        "agreeing",
                        people.getFirst().value().toString()))
                .hasRedirectedUrl(page);
        assertThat(get(page, Role.OFFICER)).bodyText().contains("1 dari 6 anggota lain setuju");
        assertThat(post(page + "/taking-back")).hasRedirectedUrl(page);
        assertThat(get(page, Role.OFFICER)).bodyText().contains("Beri tahu kelompok");
    }

    @Test
    void who_joins_is_ticked_with_every_member_and_a_witness() {
        var town = new Town(db, coached, groups);
        var club = town.club("Seruni", 12);
        var group = town.loanGroup(club, 5);
        var members = groups.find(group).orElseThrow().details().people();
        var free = coached.members(club).getLast().value().toString();
        var home = "/loan-groups/" + group.value();
        assertThat(get(home + "/members/new", Role.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Siapa yang sudah berkata ya?", "Yang bergabung", "Nama saksi");
        var form = new ArrayList<>(List.of("person", free, "on", "2026-04-02", "agreedOn", "2026-04-02"));
        form.addAll(List.of("witness", "Bu RT", "agreeing", "newcomer"));
        for (var member : members.subList(0, 4))
            form.addAll(List.of("agreeing", member.value().toString()));
        assertThat(post(home + "/members", form.toArray(String[]::new)))
                .hasStatus(409)
                .bodyText()
                .contains("Belum berkata ya: ", "value=\"Bu RT\"")
                .containsPattern("value=\"newcomer\" checked");
        form.addAll(List.of("agreeing", members.getLast().value().toString()));
        assertThat(post(home + "/members", form.toArray(String[]::new))).hasRedirectedUrl(home);
        assertThat(groups.find(group).orElseThrow().details().people()).hasSize(6);
    }

    @Test
    void who_can_sign_in_answers_herself_and_only_the_others_are_ticked() {
        var town = new Town(db, coached, groups);
        var club = town.club("Sendiri", 12);
        var group = town.loanGroup(club, 5);
        var members = groups.find(group).orElseThrow().details().people();
        var free = coached.members(club).getLast();
        var home = "/loan-groups/" + group.value();
        assertThat(post(home + "/join-questions", "newcomer", "", "answerBy", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#newcomer\"");
        assertThat(post(home + "/join-questions", "newcomer", free.value().toString(), "answerBy", "2026-01-01"))
                .hasStatus(409)
                .bodyText()
                .contains("href=\"#answerBy\"");
        assertThat(post(home + "/join-questions", "newcomer", free.value().toString()))
                .hasRedirectedUrl(home + "/members/new");
        var mine = "/my-join-questions/"
                + questions.undecided(group).getFirst().id().value();

        for (var member : members.subList(1, 5)) {
            var her = SignedInUsers.of(Role.MEMBER, member.value());
            assertThat(as(her, "/passbook"))
                    .bodyText()
                    .contains("bergabung hanya bila setiap anggota berkata ya", mine);
            assertThat(as(her, "/my-group-questions")).bodyText().contains(mine, "Belum menjawab");
            assertThat(as(her, mine))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Apakah", "ikut menutup bagiannya", "(Ketua)", "Rekening kas kelompok");
            assertThat(answer(her, mine, "")).hasStatus(422).bodyText().contains("Pilih ya atau tidak.");
            assertThat(answer(her, mine, "yes")).hasRedirectedUrl("/my-group-questions");
        }
        var newcomer = SignedInUsers.of(Role.MEMBER, free.value());
        assertThat(as(newcomer, mine)).hasStatusOk().bodyText().contains("Ikut kelompok");
        assertThat(answer(newcomer, mine, "no")).hasRedirectedUrl("/my-group-questions");
        var stranger =
                SignedInUsers.of(Role.MEMBER, coached.members(club).get(7).value());
        assertThat(as(stranger, mine)).hasStatus(404);
        assertThat(answer(stranger, mine, "yes")).hasStatus(404);
        assertThat(get(home + "/members/new", Role.OFFICER)).bodyText().contains("4 dari 6 orang sudah berkata ya");

        var form = new ArrayList<>(List.of("person", free.value().toString(), "on", today(), "agreedOn", today()));
        form.addAll(List.of(
                "agreeing", "newcomer", "agreeing", members.getFirst().value().toString()));
        form.addAll(List.of("witness", "Bu RT"));
        assertThat(post(home + "/members", form.toArray(String[]::new)))
                .as("a tick does not undo her own no")
                .hasStatus(409)
                .bodyText()
                .contains("Belum berkata ya: ");
        assertThat(answer(newcomer, mine, "yes")).hasRedirectedUrl("/my-group-questions");
        form.removeLast();
        form.add("");
        assertThat(post(home + "/members", form.toArray(String[]::new)))
                .as("the chair said it on paper, which somebody saw")
                .hasStatus(409)
                .bodyText()
                .contains("href=\"#witness\"");
        assertThat(answer(SignedInUsers.of(Role.CHAIR, members.getFirst().value()), mine, "yes"))
                .hasRedirectedUrl("/my-group-questions");
        assertThat(post(home + "/members", form.toArray(String[]::new))).hasRedirectedUrl(home);
        assertThat(groups.find(group).orElseThrow().details().people()).hasSize(6);
        assertThat(as(newcomer, mine))
                .as("she has joined")
                .hasStatusOk()
                .bodyText()
                .contains("sudah bergabung");
        assertThat(answer(newcomer, mine, "no"))
                .as("too late to change her mind")
                .hasStatus(409)
                .bodyText()
                .contains("Pertanyaan ini sudah selesai.");
    }

    @Test
    void an_officer_takes_a_question_back_and_says_why() {
        var town = new Town(db, coached, groups);
        var club = town.club("Ditarik", 12);
        var group = town.loanGroup(club, 5);
        var free = coached.members(club).getLast().value().toString();
        var home = "/loan-groups/" + group.value();
        assertThat(post(home + "/join-questions", "newcomer", free)).hasRedirectedUrl(home + "/members/new");
        var id = questions.undecided(group).getFirst().id().value();
        var question = home + "/join-questions/" + id;
        assertThat(get(home + "/members/new", Role.OFFICER)).bodyText().contains(question);

        assertThat(get(question, Role.OFFICER)).hasStatusOk().bodyText().contains("Mengapa ditarik?");
        assertThat(get("/loan-groups/" + id + "/join-questions/" + id, Role.OFFICER))
                .hasStatus(404);
        assertThat(post(question + "/withdrawal", "because", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#because\"");
        assertThat(post(question + "/withdrawal", "because", "MISTAKE")).hasRedirectedUrl(home + "/members/new");
        assertThat(post(question + "/withdrawal", "because", "MISTAKE")).hasStatus(409);
        assertThat(questions.undecided(group)).isEmpty();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private MvcTestResult as(UserDetails her, String path) {
        return pages.get().uri(path).with(user(her)).exchange();
    }

    private MvcTestResult answer(UserDetails her, String path, String answer) {
        return pages.post()
                .uri(path)
                .with(user(her))
                .with(csrf())
                .param("answer", answer)
                .exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var asked = pages.post()
                .uri(path)
                .with(user(SignedInUsers.of(Role.OFFICER)))
                .with(csrf());
        for (int i = 0; i < form.length; i += 2) asked.param(form[i], form[i + 1]);
        return asked.exchange();
    }

    private MvcTestResult get(String path, Role role) {
        return pages.get().uri(path).with(user(SignedInUsers.of(role))).exchange();
    }
}
