package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Repayments;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Another takes a member's place, on pages. In this city nothing is asked of a newcomer but that her group has a size.
@SpringBootTest(properties = "renteng.test.city=handover-pages")
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class HandoverPagesTests {

    private static final Pattern HASH = Pattern.compile("name=\"text\" value=\"([0-9a-f]{64})\"");

    @Autowired
    LoanDesk desk;

    @Autowired
    PaidOut paidOut;

    @Autowired
    Repayments repayments;

    @Autowired
    Loans loans;

    @Autowired
    LoanGroups groups;

    @Autowired
    CoachedGroups coached;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    Group group;
    PersonId newcomer;
    String path;

    @BeforeEach
    void a_loan_of_this_week() {
        db.sql("delete from readiness_rule where task <> 'SIZE'").update();
        var before = desk.group();
        for (var person : before.people()) {
            var owed = loans.seenBy(PaidOut.OFFICER, before.loan()).book().owedBy(person);
            var key = IdempotencyKey.random();
            assertThat(repayments.receive(before.loan(), person, owed, PaidOut.ON.plusDays(1), key, PaidOut.OFFICER))
                    .isInstanceOf(Done.class);
        }
        group = paidOut.lend(before.id(), before.people(), LocalDate.now(clock).minusDays(3));
        var club = groups.find(group.id()).orElseThrow().details().coachedGroup();
        newcomer = coached.members(club).stream()
                .filter(person -> people.find(person).orElseThrow().name().equals("Ibu L"))
                .findFirst()
                .orElseThrow();
        paidOut.trained(newcomer);
        path = "/loans/" + group.loan().value();
    }

    @Test
    void the_city_asks_the_bank_approves_and_both_are_told() {
        var officer = desk.officer();
        var checker = desk.as(Role.BANK_CHECKER, null, "MITRA");
        assertThat(desk.open(path, officer)).bodyText().contains(path + "/handover");
        assertThat(desk.open(path + "/handover", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Ibu H", "Ibu L");
        assertThat(desk.open(path + "/handover?leaver=&newcomer=", officer))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih anggotanya", "Pilih penggantinya");
        assertThat(desk.open(asking('A'), officer)).hasStatus(409).bodyText().contains("Ia pengurus");
        assertThat(desk.open(asking('H'), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Pasal 1282 KUHPerdata", "Rp2.000.000", "Rp2.060.000");
        assertThat(desk.send(path + "/handover", form("W"), officer))
                .hasStatus(409)
                .bodyText()
                .contains("Tulis nama saksi");
        var made = Objects.requireNonNull(desk.send(path + "/handover", form("Pak RT Amin"), officer)
                .getResponse()
                .getRedirectedUrl());
        assertThat(desk.open(path, officer)).bodyText().contains(made).doesNotContain("id=\"handover\"");
        assertThat(desk.open("/loan-decisions", checker)).bodyText().contains(made);
        assertThat(desk.open(made, checker)).bodyText().contains("Menunggu bank", "Pak RT Amin", "Setujui");
        assertThat(desk.send(made + "/approval", Map.of(), officer)).hasStatus(403);
        assertThat(desk.open(made, desk.as(Role.BANK_CHECKER, null, "LAIN"))).hasStatus(404);
        assertThat(desk.send(made + "/approval", Map.of(), checker)).hasRedirectedUrl(made);
        assertThat(desk.open(made, checker)).bodyText().contains("Disetujui").doesNotContain("Kembalikan");
        assertThat(desk.open(path, officer)).bodyText().contains("Ibu L");
        assertThat(desk.open(path + "/handover", officer))
                .bodyText()
                .doesNotContain("value=\"%s\"".formatted(group.person('H').value()));
        assertThat(desk.open(path + "/history", officer)).bodyText().contains("Ibu L menggantikan Ibu H");
        var hers = desk.as(Role.MEMBER, newcomer.value(), null);
        assertThat(desk.open("/passbook", hers)).hasStatusOk().bodyText().contains("Ibu L menggantikan");
        assertThat(desk.open("/passbook", desk.person(group, 'H')))
                .hasStatusOk()
                .bodyText()
                .contains("Ibu L menggantikan");
    }

    @Test
    void what_the_group_agreed_about_leaving_is_said_before_anybody_signs() {
        var officer = desk.officer();
        assertThat(desk.open(asking('H'), officer))
                .bodyText()
                .contains("OWN_WISH")
                .doesNotContain("id=\"held\"");
        db.sql("""
                        insert into groups_charter (loan_group_id, bond, bond_since, meeting_week, meeting_day,
                            reserve_percent, cover_cap_percent, exit_rule, notice_days, reserve_bank)
                        values (:group, 'ARISAN', 2019, 2, 'MONDAY', 5, 50, 'LOAN_PAID', 0, '')
                        """).param("group", group.id().value()).update();

        assertThat(desk.open(asking('H'), officer))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"held\"", "jangan minta tanda tangan dulu", "value=\"MOVED\"")
                .doesNotContain("OWN_WISH", "OTHER_GROUP");
        var form = form("Pak RT Amin");
        form.put("because", "OWN_WISH");
        assertThat(desk.send(path + "/handover", form, officer))
                .hasStatus(409)
                .bodyText()
                .contains("href=\"#because\"");
        form.put("because", "MOVED");
        assertThat(desk.send(path + "/handover", form, officer)).hasStatus3xxRedirection();
    }

    @Test
    void the_bank_sends_back_and_the_loan_stays_as_it_is() {
        var officer = desk.officer();
        var checker = desk.as(Role.BANK_CHECKER, null, "MITRA");
        var made = Objects.requireNonNull(desk.send(path + "/handover", form("Pak RT Amin"), officer)
                .getResponse()
                .getRedirectedUrl());
        assertThat(desk.send(made + "/return", Map.of(), checker)).hasRedirectedUrl(made);
        assertThat(desk.open(made, officer)).bodyText().contains("Dikembalikan");
        assertThat(desk.send(made + "/approval", Map.of(), checker)).hasStatus(409);
        assertThat(loans.seenBy(PaidOut.OFFICER, group.loan()).book().member(newcomer))
                .isEmpty();
    }

    @Test
    void her_credit_history_as_the_reason_is_read_by_the_city_s_officer_and_the_bank_only() {
        var officer = desk.officer();
        var form = form("Pak RT Amin");
        form.put("because", "CREDIT_HISTORY");
        var made = Objects.requireNonNull(
                desk.send(path + "/handover", form, officer).getResponse().getRedirectedUrl());
        assertThat(desk.open(made, desk.as(Role.BANK_CHECKER, null, "MITRA")))
                .bodyText()
                .contains("Riwayat kredit");
        for (var role : List.of(Role.HEAD, Role.AUDITOR)) {
            assertThat(desk.open(made, desk.as(role, null, null)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Alasan pribadi")
                    .doesNotContain("Riwayat kredit");
        }
    }

    private String asking(char leaver) {
        return "%s/handover?leaver=%s&newcomer=%s"
                .formatted(path, group.person(leaver).value(), newcomer.value());
    }

    private Map<String, String> form(String witness) {
        var form = new LinkedHashMap<String, String>();
        form.put("leaver", group.person('H').value().toString());
        form.put("newcomer", newcomer.value().toString());
        form.put("because", "MOVED");
        form.put("minutes", "Rapat setuju");
        form.put("method", "SIGNATURE");
        form.put("witness", witness);
        form.put("signedOn", LocalDate.now(clock).toString());
        form.put("text", hash());
        return form;
    }

    private String hash() {
        try {
            var shown = HASH.matcher(
                    desk.open(asking('H'), desk.officer()).getResponse().getContentAsString());
            assertThat(shown.find()).isTrue();
            return shown.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
