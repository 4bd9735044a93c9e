package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
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

/// A member owes a penalty: everybody concerned sees it, she pays some of it, and the bank, whose it is, lets the rest
/// go.
@SpringBootTest(properties = "renteng.test.city=penalty-pages")
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class PenaltyPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    JdbcClient db;

    Group group;
    String path;

    @BeforeEach
    void a_charge() {
        group = desk.group();
        path = LoanDesk.path(group) + "/members/" + group.person('H').value() + "/penalty";
        db.sql("""
                        with scheme as (
                            insert into financing_scheme
                            select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'code', cast(:code as text),
                                'penalty', 'LENDER', 'penalty_yearly_bp', 1200, 'penalty_grace_days', 0,
                                'penalty_most_bp', 1000))).*
                            from financing_scheme s join financing_loan l on l.scheme_id = s.id where l.id = :loan
                            returning id
                        ), charge as (
                            insert into financing_penalty values (:loan, :person, :due, :due + 1, 1500)
                        )
                        update financing_loan set scheme_id = scheme.id from scheme where financing_loan.id = :loan
                        """)
                .param("code", "D " + UUID.randomUUID())
                .param("loan", group.loan().value())
                .param("person", group.person('H').value())
                .param("due", PaidOut.ON.minusDays(10))
                .update();
    }

    @Test
    void she_pays_some_and_her_bank_lets_the_rest_go() {
        var chair = desk.person(group, 'A');
        assertThat(desk.open(LoanDesk.path(group), chair)).bodyText().contains("Rp1.500, sejak", path);
        assertThat(desk.open("/passbook", desk.person(group, 'H'))).bodyText().contains("Rp1.500, sejak");
        assertThat(desk.open("/passbook", desk.person(group, 'G'))).bodyText().doesNotContain("Denda");
        assertThat(desk.open(path, chair))
                .hasStatusOk()
                .bodyText()
                .contains("Catat bayaran denda")
                .doesNotContain("Alasan");
        assertThat(desk.send(path, form("amount", "2.000"), chair))
                .hasStatus(409)
                .bodyText()
                .contains("hanya Rp1.500");
        assertThat(desk.send(path, form("amount", ""), chair)).hasStatus(422);
        assertThat(desk.send(path, form("amount", "500"), chair)).hasStatus3xxRedirection();

        assertThat(desk.send(path + "/waiver", form("reason", "sakit keras"), desk.officer()))
                .hasStatus(409)
                .bodyText()
                .contains("bukan wewenang Anda");
        var bank = desk.as(Role.BANK_CHECKER, null, "MITRA");
        assertThat(desk.open(path, bank))
                .bodyText()
                .contains("Hapus denda Rp1.000")
                .doesNotContain("Catat bayaran");
        assertThat(desk.send(path + "/waiver", form("reason", ""), bank))
                .hasStatus(409)
                .bodyText()
                .contains("3 sampai 500");
        assertThat(desk.send(path + "/waiver", form("reason", "sakit keras"), bank))
                .hasStatus3xxRedirection();
        assertThat(desk.open(path, chair)).hasStatusOk().bodyText().contains("Ibu H tidak punya denda");
        assertThat(desk.open(LoanDesk.path(group) + "/history", chair))
                .bodyText()
                .contains("Ibu H membayar denda Rp500", "Denda Ibu H dihapus: Rp1.000. Alasan: sakit keras");
    }

    @Test
    void others_do_not_see_it() {
        assertThat(desk.open(path, desk.person(desk.group(), 'A'))).hasStatus(404);
        assertThat(desk.open(path, desk.as(Role.BANK_CHECKER, null, "LAIN"))).hasStatus(404);
        assertThat(desk.open(path, desk.person(group, 'B'))).hasStatus(403);
    }

    private static Map<String, String> form(String name, String value) {
        var form = new LinkedHashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("on", PaidOut.ON.toString());
        form.put(name, value);
        return form;
    }
}
