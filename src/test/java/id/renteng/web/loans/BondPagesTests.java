package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;

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

/// What happens in a group's life beside payments, recorded by the city; releases by the bank.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class BondPagesTests {

    @Autowired
    LoanDesk desk;

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
