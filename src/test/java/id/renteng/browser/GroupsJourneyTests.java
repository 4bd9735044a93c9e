package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.groups.Agreements;
import id.renteng.groups.Bond;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.Formations;
import id.renteng.groups.Freezes;
import id.renteng.groups.HouseRules;
import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.insight.Breakdown;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.Occupation;
import id.renteng.registry.PersonCircumstances;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a coached group to loan groups, in a real browser, on a phone and on a desk.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GroupsJourneyTests extends PageJourney {

    private static final List<String> STEPS =
            List.of("name", "bond", "members", "officers", "rules", "account", "check");

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Formations formations;

    @Autowired
    Agreements agreements;

    @Autowired
    JoinQuestions joinings;

    @Autowired
    Evidence evidence;

    @Autowired
    KeyChanges changes;

    @Autowired
    Freezes freezes;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    JdbcClient db;

    private final List<String> wrong = new ArrayList<>();
    private CoachedGroupId club;

    @BeforeAll
    void start() {
        club = new Town(db, coached, groups).club("Siti Nurhasanah Rahmawati binti Haji Abdurrahman", 24);
        user("pembentuk", Role.OFFICER, null);
    }

    @Test
    void a_group_is_formed_step_by_step_without_script_on_a_phone() {
        try (var phone = browser.visitWithoutScript(Screen.PHONE)) {
            phone.signIn("pembentuk", PASSWORD);
            assertThat(formed(phone)).startsWith("/loan-groups/");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_asked_into_a_group_reads_with_whom_and_answers_on_her_phone() {
        var asking = new Town(db, coached, groups).club("Siti Nurhasanah Rahmawati binti Haji Abdurrahman", 6);
        var people = coached.members(asking);
        var officer = user("penanya", Role.OFFICER, null).actor();
        var draft = Formation.of(asking, Town.unique("Melati Putih Sejahtera"), Town.MARCH, people)
                .with(new Bond(Bond.Kind.NEIGHBOURS, 2019))
                .with(new Officers(people.get(0), people.get(1), people.get(2)))
                .with(new HouseRules(2, DayOfWeek.MONDAY, 5, 50, HouseRules.Exit.PART_PAID, 14))
                .keepingReserveAt("");
        Town.done(formations.save(draft, officer));
        Town.done(agreements.ask(draft.id(), LocalDate.now(ZoneId.of("Asia/Jakarta")), officer));
        user("yang.diajak", Role.MEMBER, people.getLast().value());
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("yang.diajak", PASSWORD);
                see(visit, "/passbook");
                see(visit, "/my-group-questions");
                see(visit, "/my-group-questions/" + draft.id().value());
                press(visit);
                visit.page().locator("#answer-error").waitFor();
                look(visit, "groups-question-refused");
                visit.page().check("input[value=yes]");
                press(visit);
                visit.page().locator(".govuk-tag--green").waitFor();
            }
            try (var visit = browser.visit(screen)) {
                visit.signIn("penanya", PASSWORD);
                var home = "/formations/" + draft.id().value();
                see(visit, home + "/agreement");
                see(visit, home + "/agreement/" + people.getFirst().value());
                see(visit, home + "/rules");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whether_somebody_may_join_is_asked_answered_and_taken_back_on_any_screen_in_both_languages() {
        var town = new Town(db, coached, groups);
        var asking = town.club("Siti Nurhasanah Rahmawati binti Haji Abdurrahman", 6);
        var group = town.loanGroup(asking, 5);
        var people = coached.members(asking);
        var officer = user("penanya.anggota.baru", Role.OFFICER, null).actor();
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var question = Town.done(joinings.ask(group, people.getLast(), today, officer));
        user("anggota.ditanya", Role.MEMBER, people.get(3).value());
        user("yang.bergabung", Role.MEMBER, people.getLast().value());
        var mine = "/my-join-questions/" + question.value();
        var home = "/loan-groups/" + group.value();
        for (var screen : Screen.values()) {
            for (var her : List.of("anggota.ditanya", "yang.bergabung")) {
                try (var visit = browser.visit(screen)) {
                    visit.signIn(her, PASSWORD);
                    for (var language : List.of("id", "en")) {
                        visit.open("/sign-in?lang=" + language);
                        see(visit, "/passbook");
                        see(visit, "/my-group-questions");
                        see(visit, mine);
                        visit.page()
                                .evaluate(
                                        "document.querySelectorAll('[name=answer]').forEach(one => one.checked = false)");
                        press(visit);
                        visit.page().locator("#answer-error").waitFor();
                        look(visit, "groups-joining-refused-" + her + "-" + language);
                        visit.page().check("input[value=yes]");
                        press(visit);
                        visit.page().locator(".govuk-tag--green").waitFor();
                        see(visit, mine);
                        look(visit, "groups-joining-answered-" + her + "-" + language);
                    }
                }
            }
            try (var visit = browser.visit(screen)) {
                visit.signIn("penanya.anggota.baru", PASSWORD);
                see(visit, home + "/members/new");
                see(visit, home + "/join-questions/" + question.value());
                press(visit);
                visit.page().locator("#because-error").waitFor();
                look(visit, "groups-joining-withdrawal-refused");
            }
        }
        Town.done(joinings.withdraw(group, question, JoinQuestion.Withdrawal.NOT_WANTED, officer));
        try (var visit = browser.visit(Screen.PHONE)) {
            visit.signIn("anggota.ditanya", PASSWORD);
            see(visit, mine);
            look(visit, "groups-joining-over");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_step_fits_and_bars_nobody_also_when_it_refuses() {
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("pembentuk", PASSWORD);
                var draft = begun(visit);
                visit.page().check("input[value=ARISAN]");
                press(visit);
                visit.page().locator("#since-error").waitFor();
                look(visit, "groups-" + "bond-refused");
                visit.page().fill("#since", "2019");
                press(visit);
                visit.page().locator("#people").waitFor();
                choose(visit, 4);
                press(visit);
                visit.page().locator("#people-error").waitFor();
                look(visit, "groups-" + "members-refused");
                for (var step : STEPS) {
                    visit.open(draft + "/" + step);
                    look(visit, "groups-" + step);
                }
                visit.open("/formations");
                look(visit, "groups-" + "drafts");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_proposal_is_made_weighed_and_changed_by_hand() {
        for (var screen : Screen.values()) {
            var other = new Town(db, coached, groups).club("Rahmawati binti Haji Abdurrahman", 16);
            try (var visit = browser.visit(screen)) {
                visit.signIn("pembentuk", PASSWORD);
                visit.open("/coached-groups/" + other.value() + "/proposals");
                visit.page().setDefaultTimeout(60_000);
                visit.page().locator("#main form .govuk-button").first().click();
                visit.page().locator("select[id^=to-]").first().waitFor();
                look(visit, "groups-" + "proposal");
                visit.page().locator("form[action$='/move'] button").first().click();
                visit.page()
                        .locator("form[method=post][action$='/move'] button")
                        .waitFor();
                look(visit, "groups-" + "proposal-weighed");
                press(visit);
                visit.page().locator("select[id^=to-]").first().waitFor();
                look(visit, "groups-" + "proposal-changed");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readiness_clinic_and_funnel_fit_and_bar_nobody() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(club, 6);
        var members = groups.find(group).orElseThrow().details().people();
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        Town.done(evidence.recordCreditHistory(members.getLast(), CreditStatus.S4, Source.IDEB, today, Town.OFFICER));
        var home = "/loan-groups/" + group.value();
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("pembentuk", PASSWORD);
                for (var path : List.of(
                        home + "/readiness",
                        home + "/readiness/procedure",
                        home + "/clinic",
                        "/clinic",
                        "/help/tasks?task=CREDIT_HISTORY&group=" + group.value(),
                        "/help/tasks",
                        "/dashboard/before",
                        "/dashboard")) see(visit, path);
                for (var by : Breakdown.values()) see(visit, "/dashboard/breakdown?by=" + by);
                visit.open("/dashboard");
                var lists = visit.page().locator("#main a[href*='/dashboard/']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(link -> !link.matches(".*\\.(pdf|csv|xlsx).*"))
                        .limit(3)
                        .toList();
                assertThat(lists).isNotEmpty();
                for (var list : lists) see(visit, list);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_must_be_told_in_person_is_listed_and_written_down_on_the_way() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Siti Aminah", 12), 6);
        Town.done(freezes.freeze(group, "Ada aduan", Town.OFFICER));
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("pembentuk", PASSWORD);
                see(visit, "/to-tell");
                var first = visit.page().locator("#main .card a").first();
                var name = first.textContent();
                first.click();
                visit.page().locator("#on").waitFor();
                look(visit, "groups-to-tell-one");
                visit.page().fill("#on", "2020-01-01");
                press(visit);
                visit.page().locator("#on-error").waitFor();
                look(visit, "groups-to-tell-refused");
                visit.page()
                        .fill("#on", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
                press(visit);
                visit.page().locator("#main h2").first().waitFor();
                look(visit, "groups-told");
                assertThat(visit.page().locator("#main").textContent()).contains(name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_protects_members_fits_and_bars_nobody() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Haji Abdurrahman", 12), 6);
        var members = groups.find(group).orElseThrow().details().people();
        user("anggota.adu", Role.MEMBER, members.getLast().value());
        user("kadis.adu", Role.HEAD, null);
        user("verifikator.adu", Role.VERIFIER, null);
        var officer = user("petugas.adu", Role.OFFICER, null);
        user("admin.adu", Role.ADMINISTRATOR, null);
        Town.done(changes.proposePhone(members.getFirst(), "0812 7400 1599", Town.OFFICER));
        circumstances.works(members.get(4), Occupation.POLICE, Town.MARCH, "Kartu anggota", Town.OFFICER);
        var home = "/loan-groups/" + group.value();
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("anggota.adu", PASSWORD);
                visit.open("/my-complaints");
                visit.page().check("input[value=LEVY]");
                visit.page().fill("#words", "Diminta Rp100.000 oleh seseorang yang mengaku pengurus kelompok kami.");
                press(visit);
                visit.page().locator(".govuk-summary-card").first().waitFor();
                see(visit, "/my-complaints");
                see(visit, "/passbook");
            }
            try (var visit = browser.visit(screen)) {
                visit.signIn("kadis.adu", PASSWORD);
                see(visit, "/complaints");
                visit.page().locator("#main .card a").first().click();
                press(visit);
                visit.page().locator("#answer").waitFor();
                look(visit, "groups-" + "complaint");
                visit.open("/anomalies");
                look(visit, "groups-" + "anomalies");
                visit.page().locator("#main .card a").first().click();
                visit.page().locator("#why").waitFor();
                look(visit, "groups-" + "anomaly");
                see(visit, "/key-changes");
                see(visit, home + "/freeze");
            }
            try (var visit = browser.visit(screen)) {
                visit.signIn("verifikator.adu", PASSWORD);
                see(visit, home + "/readiness/visits");
            }
            try (var visit = browser.visit(screen)) {
                visit.signIn("admin.adu", PASSWORD);
                see(visit, "/users");
                see(visit, "/users/" + officer.id().value() + "/area");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void see(Visit visit, String path) {
        if (visit.open(path) != 200) wrong.add(path + " does not open");
        look(visit, "groups-" + path);
    }

    /// A whole group, by the buttons.
    ///
    /// @return the address of its page
    private String formed(Visit visit) {
        begun(visit);
        visit.page().check("input[value=ARISAN]");
        visit.page().fill("#since", "2019");
        press(visit);
        choose(visit, 5);
        press(visit);
        int line = 1;
        for (var office : List.of("chair", "secretary", "treasurer")) {
            var choice = visit.page().locator("#" + office + " option").nth(line++);
            visit.page().selectOption("#" + office, choice.getAttribute("value"));
        }
        press(visit);
        visit.page().selectOption("#week", "4");
        visit.page().selectOption("#day", "THURSDAY");
        visit.page().check("input[value=PART_PAID]");
        press(visit);
        visit.page().check("input[value=none]");
        press(visit);
        press(visit);
        agree(visit, 5);
        return path(visit);
    }

    /// The people of a draft are asked, each says yes on paper, and the group is formed.
    private void agree(Visit visit, int people) {
        press(visit);
        for (int i = 0; i < people; i++) {
            visit.page().locator("#main .card").nth(i).locator("a").click();
            visit.page().locator("#witness").waitFor();
            visit.page().check("input[value=yes]");
            visit.page().fill("#witness", "Bu RT 04");
            press(visit);
        }
        press(visit);
    }

    /// @return the address of a new draft
    private String begun(Visit visit) {
        visit.open("/coached-groups/" + club.value() + "/loan-groups/new");
        visit.page().fill("#name", Town.unique("Melati"));
        press(visit);
        visit.page().locator("#bond").waitFor();
        return path(visit).replace("/bond", "");
    }

    private static void choose(Visit visit, int people) {
        visit.page().locator("input[name=people]").all().stream().limit(people).forEach(box -> box.check());
    }

    private static void press(Visit visit) {
        visit.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> visit.page()
                                .locator("#main form .govuk-button")
                                .last()
                                .click());
        visit.page().waitForLoadState();
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }
}
