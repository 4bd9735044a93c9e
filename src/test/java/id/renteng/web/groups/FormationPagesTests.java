package id.renteng.web.groups;

import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Families;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Particulars;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/// A loan group is formed one page after the other, and no answered page is lost on the way.
@SpringBootTest
@AutoConfigureMockMvc
class FormationPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

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
    Families families;

    @Autowired
    JdbcClient db;

    private Town town;
    private UserDetails officer;

    @BeforeEach
    void sign_in() {
        town = new Town(db, coached, groups);
        officer = officer("petugas");
    }

    @Test
    void seven_steps_lead_to_a_group_with_its_charter() {
        var club = town.club("Langkah", 12);
        var people = coached.members(club).subList(0, 5);
        var name = Town.unique("Langkah");
        var draft = begin("/coached-groups/" + club.value(), name);

        assertThat(post(draft + "/bond", "bond", "ARISAN", "since", "2019")).hasRedirectedUrl(draft + "/members");
        assertThat(choose(draft, people)).hasRedirectedUrl(draft + "/officers");
        assertThat(officers(draft, people)).hasRedirectedUrl(draft + "/rules");
        assertThat(rules(draft)).hasRedirectedUrl(draft + "/account");
        assertThat(account(draft, "12")).hasStatus(409).bodyText().contains("6 sampai 20 angka");
        var number = "88" + Math.floorMod(name.hashCode(), 100_000_000);
        assertThat(account(draft, number)).hasRedirectedUrl(draft + "/check");
        assertThat(get(draft + "/account"))
                .bodyText()
                .contains("Tercatat. Kosongkan bila tidak berubah.")
                .doesNotContain(number);
        assertThat(post(
                        draft + "/account",
                        "account",
                        "bank",
                        "bank",
                        "Bank Lain",
                        "holder",
                        "Klp Mawar",
                        "openedOn",
                        "2026-02-02"))
                .hasStatus(409)
                .bodyText()
                .contains("Isi nomornya lagi", "value=\"Bank Lain\"", "value=\"Klp Mawar\"");
        assertThat(account(draft, "")).hasRedirectedUrl(draft + "/check");
        assertThat(get(draft + "/check")).hasStatusOk().bodyText().contains(name, "Arisan", "Bank Jambi", "Kamis");

        assertThat(post(draft + "/check")).hasRedirectedUrl(draft + "/agreement");
        assertThat(get(draft + "/agreement")).bodyText().contains("Tanya semua anggota", "tanggung renteng " + name);
        assertThat(post(draft + "/sending")).hasStatus(409).bodyText().contains("Baru 0 dari 5 orang menjawab ya.");
        ask(draft);
        assertThat(get(draft)).hasRedirectedUrl(draft + "/agreement");
        for (var person : people) assertThat(say(draft, person, "yes")).hasRedirectedUrl(draft + "/agreement");
        assertThat(get(draft + "/agreement")).bodyText().contains("Semua setuju", "5 dari 5 orang menjawab ya");

        var home = Objects.requireNonNull(post(draft + "/sending").getResponse().getRedirectedUrl());
        assertThat(home).startsWith("/loan-groups/");
        assertThat(get(home))
                .bodyText()
                .contains("Kesepakatan kelompok", "sejak 2019", "Kas 5 % dari angsuran", "menjawab ya satu per satu")
                .contains("•" + number.substring(number.length() - 4), "Klp Melati");
        assertThat(post(draft + "/sending")).as("sent twice").hasRedirectedUrl(home);
        assertThat(get(draft + "/agreement")).hasRedirectedUrl(home);
        assertThat(get("/formations")).bodyText().doesNotContain(name);
    }

    @Test
    void who_says_no_is_out_and_the_officer_reads_what_that_does() {
        var club = town.club("Tidak", 12);
        var people = coached.members(club).subList(0, 5);
        var draft = whole(club, people);
        ask(draft);
        assertThat(get(draft + "/rules")).bodyText().contains("Bila Anda mengubah sesuatu, semua ditanya lagi.");
        assertThat(post(draft + "/agreement/" + people.get(2).value(), "answer", "no", "on", today()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih alasannya.");
        assertThat(post(draft + "/agreement/" + people.get(2).value(), "answer", "yes", "on", today()))
                .hasStatus(409)
                .bodyText()
                .contains("Isi nama saksi");
        assertThat(say(draft, people.get(2), "no")).hasRedirectedUrl(draft + "/agreement");
        assertThat(get(draft + "/agreement"))
                .bodyText()
                .contains("Pilih ketua, sekretaris, dan bendahara lagi.", "Terpilih 4 orang", "Keluarga tidak setuju")
                .doesNotContain("Bentuk kelompok<");
    }

    @Test
    void who_keeps_silent_gets_more_time_or_is_left_out_when_it_is_over() {
        var club = town.club("Diam", 12);
        var people = coached.members(club).subList(0, 6);
        var draft = whole(club, people);
        ask(draft);
        var later = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3).toString();
        assertThat(post(draft + "/agreement/time", "answerBy", "besok")).hasStatus(422);
        assertThat(post(draft + "/agreement/time", "answerBy", later)).hasRedirectedUrl(draft + "/agreement");
        var silent = draft + "/agreement/" + people.getLast().value() + "/leaving-out";
        assertThat(post(silent)).hasStatus(409);
        for (var person : people.subList(0, 5)) say(draft, person, "yes");
        db.sql(
                        "update groups_asking set asked_on = current_date - 9, answer_by = current_date - 2 where formation_id = :id")
                .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                .update();
        assertThat(post(silent)).hasRedirectedUrl(draft + "/agreement");
        assertThat(get(draft + "/agreement")).bodyText().contains("5 dari 5 orang menjawab ya");
    }

    @Test
    void a_member_reads_who_and_what_and_answers_on_her_own_page() {
        var club = town.club("Sendiri", 12);
        var people = coached.members(club).subList(0, 5);
        var draft = whole(club, people);
        var member = member(people.get(4));
        assertThat(getAs(member, "/my-group-questions")).bodyText().contains("Tidak ada pertanyaan yang menunggu");
        ask(draft);
        var mine = "/my-group-questions" + draft.substring("/formations".length());

        assertThat(getAs(member, "/passbook")).bodyText().contains("Anda diajak ikut kelompok ");
        assertThat(getAs(member, "/my-group-questions")).bodyText().contains(mine, "Belum menjawab");
        assertThat(getAs(member, mine)).bodyText().contains("Arisan", "Rapat setiap Kamis", "Bila saya diam");
        assertThat(postAs(member, mine, "asking", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih ya atau tidak.");
        assertThat(postAs(member, mine, "asking", "1", "answer", "yes")).hasRedirectedUrl("/my-group-questions");
        assertThat(getAs(member, mine)).bodyText().contains("Anda boleh berubah pikiran");
        assertThat(get(draft + "/agreement")).bodyText().contains("1 dari 5", "lewat akunnya sendiri");
        assertThat(getAs(member(people.getFirst()), draft + "/agreement")).hasStatus(403);

        var other = member(coached.members(club).get(7));
        assertThat(getAs(other, mine)).hasStatus(404);
        assertThat(postAs(other, mine, "asking", "1", "answer", "yes")).hasStatus(404);
        assertThat(postAs(member, mine, "asking", "1", "answer", "no", "reason", "RULES"))
                .hasRedirectedUrl("/my-group-questions");
        assertThat(getAs(member, mine)).hasStatus(404);
    }

    @Test
    void whoever_says_yes_knows_the_account_and_who_signs_for_it() throws IOException {
        var club = town.club("Kas", 12);
        var people = coached.members(club).subList(0, 5);
        var draft = whole(club, people);
        var number = "66" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        assertThat(account(draft, number)).hasStatus3xxRedirection();
        ask(draft);
        var last = "•" + number.substring(number.length() - 4);
        var signs = name(people.get(0)) + ", " + name(people.get(2));
        var member = member(people.get(4));
        assertThat(getAs(member, "/my-group-questions" + draft.substring("/formations".length())))
                .bodyText()
                .contains("Bank Jambi", last, "Klp Melati", signs)
                .doesNotContain(number);
        assertThat(get(draft + "/agreement/" + people.get(4).value()))
                .bodyText()
                .contains(last, "Klp Melati", signs);
        var paper = get(draft + "/agreement.pdf").getResponse().getContentAsByteArray();
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Bank Jambi", "Klp Melati", signs)
                    .doesNotContain(number);
        }
    }

    @Test
    void a_draft_of_yesterday_says_who_has_joined_another_group_since() {
        var club = town.club("Kemarin", 12);
        var people = coached.members(club);
        var draft = whole(club, people.subList(0, 5));
        assertThat(get(draft + "/check")).bodyText().doesNotContain("govuk-error-summary");
        var other = Town.unique("Lain");
        done(groups.form(Town.asked(club, other, people.subList(4, 10)), Town.MARCH, Town.OFFICER));

        assertThat(get(draft + "/check")).hasStatusOk().bodyText().contains("govuk-error-summary", other);
        assertThat(get(draft + "/members")).hasStatusOk().bodyText().contains("govuk-error-summary", other);
        assertThat(get(draft + "/rules")).bodyText().doesNotContain("govuk-error-summary");
        assertThat(post(draft + "/agreement", "answerBy", today()))
                .hasStatus(409)
                .bodyText()
                .contains(other);
    }

    @Test
    void who_has_no_phone_signs_on_a_printed_list() {
        var club = town.club("Kertas", 12);
        var draft = whole(club, coached.members(club).subList(0, 5));
        assertThat(get(draft + "/agreement.pdf")).hasStatus(404);
        ask(draft);
        assertThat(get(draft + "/agreement.pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void a_draft_waits_where_it_was_left_and_for_nobody_else() {
        var club = town.club("Tunggu", 12);
        var name = Town.unique("Tunggu");
        var draft = begin("/coached-groups/" + club.value(), name);
        post(draft + "/bond", "bond", "TRADE", "since", "2021");

        assertThat(get("/formations")).hasStatusOk().bodyText().contains(name, "langkah 3 dari 7");
        assertThat(get(draft)).hasRedirectedUrl(draft + "/members");
        assertThat(get(draft + "/bond")).bodyText().contains("value=\"2021\"");

        officer = officer("lain");
        assertThat(get(draft + "/bond")).hasStatus(404);
        assertThat(post(draft + "/bond", "bond", "TRADE", "since", "1999")).hasStatus(404);
        assertThat(post(draft + "/dropping")).hasStatus(404);
        assertThat(get("/formations")).bodyText().doesNotContain(name);
    }

    @Test
    void who_may_not_be_together_is_said_with_the_way_out_and_stays_chosen() {
        var club = town.club("Bersama", 12);
        var people = coached.members(club);
        var draft = begin("/coached-groups/" + club.value(), Town.unique("Bersama"));
        post(draft + "/bond", "bond", "NEIGHBOURS", "since", "2015");

        assertThat(choose(draft, people.subList(0, 4)))
                .hasStatus(409)
                .bodyText()
                .contains("Terpilih 4 orang. Kelompok harus 5 sampai 10 orang.")
                .containsPattern("value=\"" + people.get(3).value() + "\" checked");
        assertThat(get(draft + "/members"))
                .bodyText()
                .containsPattern(people.get(3).value() + "\" checked");

        tell(people.get(4), true, true);
        assertThat(choose(draft, people.subList(0, 5)))
                .hasStatus(409)
                .bodyText()
                .contains("bekerja untuk negara. Pilih orang lain.");
        tell(people.get(4), false, false);
        assertThat(choose(draft, people.subList(0, 5))).hasStatus3xxRedirection();

        var treasurer = List.of(people.get(0), people.get(1), people.get(4));
        assertThat(officers(draft, treasurer)).hasStatus(409).bodyText().contains("Pilih bendahara lain.");
        var twice = List.of(people.get(0), people.get(0), people.get(1));
        assertThat(officers(draft, twice)).hasStatus(409).bodyText().contains("harus tiga orang berbeda");
    }

    @Test
    void nothing_is_sent_before_all_is_answered_and_a_draft_can_be_thrown_away() {
        var club = town.club("Kurang", 12);
        var name = Town.unique("Kurang");
        var draft = begin("/coached-groups/" + club.value(), name);
        assertThat(post(draft + "/bond", "bond", "", "since", "18"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tahun antara 1945 dan 2");
        assertThat(post(draft + "/check")).hasRedirectedUrl(draft + "/bond");
        assertThat(post(draft + "/dropping")).hasRedirectedUrl("/formations");
        assertThat(get(draft + "/check")).hasStatus(404);
    }

    @Test
    void a_page_with_a_gap_comes_back_as_typed_and_the_draft_stays() {
        var draft = begin("/coached-groups/" + town.club("Celah", 12).value(), Town.unique("Celah"));
        post(draft + "/bond", "bond", "TRADE", "since", "2021");
        assertThat(post(draft + "/bond", "bond", "ARISAN", "since", "18"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"18\"")
                .containsPattern("value=\"ARISAN\" checked");
        assertThat(get(draft + "/bond"))
                .bodyText()
                .contains("value=\"2021\"")
                .containsPattern("value=\"TRADE\" checked");
    }

    @Test
    void who_leaves_the_choice_loses_her_office() {
        var club = town.club("Jabatan", 12);
        var people = coached.members(club);
        var draft = begin("/coached-groups/" + club.value(), Town.unique("Jabatan"));
        post(draft + "/bond", "bond", "ARISAN", "since", "2019");
        choose(draft, people.subList(0, 5));
        officers(draft, people);
        choose(draft, people.subList(1, 7));
        assertThat(get(draft)).hasRedirectedUrl(draft + "/officers");
    }

    /// A draft with every answer, ready to ask its people.
    private String whole(CoachedGroupId club, List<PersonId> people) {
        var draft = begin("/coached-groups/" + club.value(), Town.unique("Setuju"));
        post(draft + "/bond", "bond", "ARISAN", "since", "2019");
        choose(draft, people);
        officers(draft, people);
        rules(draft);
        post(draft + "/account", "account", "none");
        return draft;
    }

    private void ask(String draft) {
        assertThat(post(draft + "/agreement", "answerBy", today())).hasRedirectedUrl(draft + "/agreement");
    }

    private MvcTestResult say(String draft, PersonId person, String answer) {
        return post(
                draft + "/agreement/" + person.value(),
                "answer",
                answer,
                "reason",
                "HOUSEHOLD",
                "witness",
                "Bu RT",
                "on",
                today());
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    }

    private UserDetails member(PersonId person) {
        var username = Town.unique("anggota").replace(' ', '.');
        done(users.add(
                new NewUser(username, "Bu Anggota", Role.MEMBER, person.value(), null), "sandi-yang-panjang", ADMIN));
        return signIn.loadUserByUsername(username);
    }

    private MvcTestResult getAs(UserDetails who, String path) {
        return pages.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult postAs(UserDetails who, String path, String... form) {
        var asked = pages.post().uri(path).with(user(who)).with(csrf());
        for (int i = 0; i < form.length; i += 2) asked.param(form[i], form[i + 1]);
        return asked.exchange();
    }

    private String begin(String club, String name) {
        var first = post(club + "/loan-groups", "name", name, "formedOn", "2026-03-02");
        var bond = Objects.requireNonNull(first.getResponse().getRedirectedUrl());
        assertThat(bond).startsWith("/formations/").endsWith("/bond");
        return bond.substring(0, bond.length() - "/bond".length());
    }

    private MvcTestResult choose(String draft, List<PersonId> people) {
        var asked = pages.post().uri(draft + "/members").with(user(officer)).with(csrf());
        people.forEach(person -> asked.param("people", person.value().toString()));
        return asked.exchange();
    }

    private String name(PersonId person) {
        return db.sql("select name from registry_person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult officers(String draft, List<PersonId> people) {
        return post(
                draft + "/officers",
                "chair",
                people.get(0).value().toString(),
                "secretary",
                people.get(1).value().toString(),
                "treasurer",
                people.get(2).value().toString());
    }

    private MvcTestResult account(String draft, String number) {
        return post(
                draft + "/account",
                "account",
                "bank",
                "bank",
                "Bank Jambi",
                "number",
                number,
                "holder",
                "Klp Melati",
                "openedOn",
                "2026-02-02");
    }

    private MvcTestResult rules(String draft) {
        return post(
                draft + "/rules",
                "week",
                "4",
                "day",
                "THURSDAY",
                "reserve",
                "5",
                "cap",
                "50",
                "exit",
                "PART_PAID",
                "notice",
                "14");
    }

    private void tell(PersonId person, boolean stateWorker, boolean keepsBooks) {
        var told = new Particulars(person, Set.of(), stateWorker, keepsBooks, Town.MARCH);
        done(families.record(told, Set.of(), Town.OFFICER));
    }

    private UserDetails officer(String name) {
        var username = Town.unique(name).replace(' ', '.');
        done(users.add(new NewUser(username, name, Role.OFFICER, null, null), "sandi-yang-panjang", ADMIN));
        return signIn.loadUserByUsername(username);
    }

    private MvcTestResult get(String path) {
        return getAs(officer, path);
    }

    private MvcTestResult post(String path, String... form) {
        return postAs(officer, path, form);
    }
}
