package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Repayments;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens in a group's life beside payments, recorded by the city; releases by the bank.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class BondPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    @Autowired
    Repayments repayments;

    @Autowired
    JdbcClient db;

    Group group;
    String path;

    @BeforeEach
    void a_loan() {
        group = desk.group();
        path = "/loans/" + group.loan().value() + "/bonds";
    }

    @Test
    void a_death_is_recorded_by_an_officer_and_shown() {
        var officer = desk.officer();
        assertThat(desk.open("/loans/" + group.loan().value(), officer))
                .bodyText()
                .contains(path);
        assertThat(desk.open(path, officer)).hasStatusOk().bodyText().contains("Anggota meninggal", "Ibu H");
        assertThat(desk.send(path, form("DIED", ""), officer))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih anggotanya");
        assertThat(desk.send(path, form("DIED", member('H')), officer)).hasStatus3xxRedirection();
        assertThat(desk.open("/loans/" + group.loan().value(), officer))
                .bodyText()
                .contains("Meninggal");
        assertThat(desk.send(path, form("DIED", member('H')), officer))
                .hasStatus(409)
                .bodyText()
                .contains("sudah keluar atau meninggal");
        assertThat(desk.open("/loans/" + group.loan().value() + "/history", officer))
                .bodyText()
                .contains("Ibu H meninggal");
    }

    @Test
    void who_has_paid_her_part_leaves_before_the_others_only_as_her_group_agreed() {
        db.sql("""
                        insert into groups_charter (loan_group_id, bond, bond_since, meeting_week, meeting_day,
                            reserve_percent, cover_cap_percent, exit_rule, notice_days, reserve_bank)
                        values (:group, 'ARISAN', 2019, 2, 'MONDAY', 5, 50, 'LOAN_PAID', 0, '')
                        """).param("group", group.id().value()).update();
        var officer = desk.officer();
        var owed = loans.seenBy(PaidOut.OFFICER, group.loan()).book().owedBy(group.person('H'));
        assertThat(repayments.receive(
                        group.loan(),
                        group.person('H'),
                        owed,
                        LoanDesk.MONTH_1.minusDays(1),
                        IdempotencyKey.random(),
                        PaidOut.OFFICER))
                .isInstanceOf(Done.class);
        var form = form("LEFT", member('H'));
        assertThat(desk.send(path, form, officer)).hasStatus(422).bodyText().contains("href=\"#because\"");
        form.put("because", "GROUP_ENDED");
        assertThat(desk.send(path, form, officer))
                .as("nobody can choose it on the page")
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#because\"");
        form.put("because", "OWN_WISH");
        assertThat(desk.send(path, form, officer)).hasStatus(409).bodyText().contains("href=\"#because\"");
        form.put("because", "MOVED");
        assertThat(desk.send(path, form, officer)).hasStatus3xxRedirection();
        assertThat(db.sql("""
                        select because from financing_leaving l join financing_act a on a.id = l.act_id
                        where a.person_id = :person
                        """)
                        .param("person", java.util.UUID.fromString(member('H')))
                        .query(String.class)
                        .list())
                .containsExactly("MOVED");
    }

    @Test
    void only_the_bank_releases_and_only_what_the_scheme_keeps_is_filled() {
        var checker = desk.as(Role.BANK_CHECKER, null, "MITRA");
        assertThat(desk.open(path, checker)).bodyText().contains("Bank melepas").doesNotContain("Anggota meninggal");
        var release = form("RELEASED", member('B'));
        assertThat(desk.send(path, release, checker)).hasStatus(409).bodyText().contains("belum lunas");
        release.put("on", LoanDesk.MONTH_1.minusDays(1).toString());
        assertThat(desk.send(path, release, checker)).hasStatus3xxRedirection();
        assertThat(desk.send(path, form("DIED", member('C')), checker)).hasStatus(403);
        var other = desk.as(Role.BANK_CHECKER, null, "LAIN");
        assertThat(desk.open(path, other)).hasStatus(404);

        var fill = form("RESERVE", "");
        fill.put("amount", "100.000");
        assertThat(desk.send(path, fill, desk.officer()))
                .hasStatus(409)
                .bodyText()
                .contains("tidak menyimpan kas");
    }

    private Map<String, String> form(String what, String member) {
        var form = new LinkedHashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("what", what);
        form.put("member", member);
        form.put("on", LoanDesk.MONTH_1.toString());
        return form;
    }

    private String member(char letter) {
        return group.person(letter).value().toString();
    }
}
