package id.renteng.web.loans;

import static id.renteng.web.loans.LoanDesk.MONTH_1;
import static id.renteng.web.loans.LoanDesk.cover;
import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The sheet of a meeting, from who paid to the receipts, and everything that is refused on the way.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class MeetingPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    Group group;
    UserDetails chair;

    @BeforeEach
    void melati() {
        group = desk.group();
        chair = desk.person(group, 'A');
    }

    @Test
    void the_sheet_is_filled_in_as_if_everybody_paid() {
        assertThat(desk.open(path(group) + "/meetings/new?on=" + MONTH_1, chair))
                .hasStatusOk()
                .bodyText()
                .contains("Ibu A", "Ibu H", "257.500", "171.666", "Rp1.716.667", "Kamis, 6 Feb 2025");
        assertThat(desk.open(path(group) + "/meetings/new?on=" + MONTH_1.minusDays(3), chair))
                .bodyText()
                .contains("257.500", "Kamis, 6 Feb 2025");
        assertThat(desk.open(path(group) + "/meetings/new?on=" + MONTH_1.minusDays(20), chair))
                .bodyText()
                .contains("Tidak ada yang jatuh tempo");
    }

    @Test
    void everybody_paid_is_checked_counted_and_posted_once() {
        var form = desk.sheet(group, MONTH_1);
        assertThat(fill(form)).hasStatusOk().bodyText().contains("8 dari 8 hadir", "Rp1.716.667", "name=\"cash\"");

        form.put("step", "check");
        form.put("cash", "1.700.000");
        assertThat(fill(form)).hasStatus(422).bodyText().contains("Uang yang dihitung kurang Rp16.667");
        form.put("cash", "");
        assertThat(fill(form)).hasStatus(422).bodyText().contains("Hitung uangnya, lalu isi");
        form.put("cash", "1.716.667");
        var first = fill(form).getResponse().getRedirectedUrl();
        var again = fill(form).getResponse().getRedirectedUrl();

        assertThat(first).startsWith(path(group) + "/meetings/").isEqualTo(again);
        assertThat(loans.meetingsOf(loans.seenBy(PaidOut.OFFICER, group.loan()).loan()))
                .hasSize(1);
        assertThat(desk.open(java.util.Objects.requireNonNull(first), chair))
                .hasStatusOk()
                .bodyText()
                .contains("Rapat ke-1", "Rp1.716.667", "Resi");
        form.put("paid-" + group.person('H').value(), "100.000");
        form.put("cash", "1.645.001");
        assertThat(fill(form)).hasStatus(409).bodyText().contains("sudah dipakai untuk lembar lain");
        assertThat(fill(desk.sheet(group, MONTH_1)))
                .hasStatus(409)
                .bodyText()
                .contains("Rapat Kamis, 6 Feb 2025 sudah dicatat");
    }

    @Test
    void a_shortfall_is_met_by_a_proposal_that_adds_up() {
        var asked = fill(desk.sheetWithoutH(group));
        assertThat(asked)
                .hasStatusOk()
                .bodyText()
                .contains("Ibu H kurang Rp171.666", "Usulan di bawah menutup semuanya")
                .contains("cover-" + group.person('H').value() + "-"
                        + group.person('A').value());

        var form = desk.coveredSheet(group);
        form.put("step", "shortfall");
        assertThat(fill(form))
                .hasStatusOk()
                .bodyText()
                .contains("Ibu A menanggung Rp128.750 untuk Ibu H", "Rp1.716.667");
        assertThat(desk.open(desk.posted(group, form, "1.716.667"), chair))
                .bodyText()
                .contains("7 dari 8 hadir", "Sakit, janji 20 Feb 2025", "Ibu E menanggung Rp42.916 untuk Ibu H")
                .contains("Tanda tangan di lembar");
    }

    @Test
    void a_shortfall_may_stay_an_arrear_with_its_reason() {
        var form = desk.coveredSheet(group);
        form.put("step", "shortfall");
        form.put("how-" + group.person('H').value(), "arrear");
        assertThat(fill(form)).hasStatusOk().bodyText().contains("Masih tunggakan ke bank", "Rp171.666");
        form.put("reason-" + group.person('H').value(), "x".repeat(10_000));
        assertThat(fill(form)).hasStatus(409).bodyText().contains("Isi alasan, dan janji");
        form.put("reason-" + group.person('H').value(), "ILLNESS");
        form.put("promised-" + group.person('H').value(), MONTH_1.toString());
        assertThat(fill(form)).hasStatus(409).bodyText().contains("janji setelah tanggal rapat");
    }

    @Test
    void a_wrong_cover_is_refused_at_its_field() {
        assertThat(covered(form -> {
                    cover(form, group, 'A', "128.751");
                    cover(form, group, 'E', "42.915");
                }))
                .hasStatus(409)
                .bodyText()
                .contains("Ibu A paling banyak menanggung Rp128.750");
        assertThat(covered(form -> cover(form, group, 'E', "42.917")))
                .bodyText()
                .contains("Ibu H hanya kurang Rp171.666");
        assertThat(covered(form -> cover(form, group, 'H', "1")))
                .bodyText()
                .contains("tidak bisa menanggung dirinya sendiri");
        assertThat(covered(form -> cover(form, group, 'E', "banyak")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi jumlah dalam rupiah", "banyak");
        assertThat(covered(form -> form.remove("agree-" + group.person('H').value() + "-"
                        + group.person('A').value())))
                .bodyText()
                .contains("Ibu A belum setuju menanggung");
        assertThat(covered(form -> {
                    form.put("paid-" + group.person('G').value(), "0");
                    form.put("reason-" + group.person('G').value(), "POOR_SALES");
                    form.put(
                            "promised-" + group.person('G').value(),
                            MONTH_1.plusDays(3).toString());
                    cover(form, group, 'G', "1.000");
                    cover(form, group, 'E', "41.000");
                }))
                .bodyText()
                .contains("Ibu G masih kurang Rp171.667 untuk dirinya sendiri");
        assertThat(loans.receiptsOf(loans.seenBy(PaidOut.OFFICER, group.loan()).loan()))
                .isEmpty();
    }

    @Test
    void what_cannot_be_paid_or_read_comes_back_with_its_value() {
        var form = desk.sheet(group, MONTH_1);
        form.put("paid-" + group.person('A').value(), "9.999.999");
        assertThat(fill(form)).hasStatus(409).bodyText().contains("9.999.999", "Utang Ibu A tinggal Rp3.090.000");
        form.put("paid-" + group.person('A').value(), "dua ratus");
        assertThat(fill(form)).hasStatus(422).bodyText().contains("dua ratus", "Isi jumlah dalam rupiah");
        form.put("paid-" + group.person('A').value(), "9".repeat(10_000));
        assertThat(fill(form)).hasStatus(422);
        assertThat(fill(Map.of())).hasStatus(422);
    }

    @Test
    void a_wrong_day_is_refused_before_anything_is_typed() {
        var path = path(group) + "/meetings/new?on=";
        assertThat(desk.open(path + "2999-01-01", chair)).bodyText().contains("Tanggal ini belum tiba");
        assertThat(desk.open(path + PaidOut.ON.minusDays(1), chair))
                .bodyText()
                .contains("Pinjaman baru cair Senin, 6 Jan 2025");
        assertThat(desk.open(path + "kemarin", chair)).hasStatus(422).bodyText().contains("Isi tanggal rapat");
        desk.posted(group, desk.sheet(group, MONTH_1), "1.716.667");
        assertThat(desk.open(path + MONTH_1.minusDays(1), chair)).bodyText().contains("Sudah ada catatan tanggal");
        assertThat(fill(desk.sheet(group, MONTH_1.minusDays(1)))).hasStatus(409);
    }

    @Test
    void another_group_is_not_there_and_other_roles_may_not() {
        var stranger = desk.person(desk.group(), 'A');
        assertThat(desk.open(path(group) + "/meetings/new", stranger)).hasStatus(404);
        assertThat(desk.send(path(group) + "/meetings/new", desk.sheet(group, MONTH_1), stranger))
                .hasStatus(404);
        assertThat(desk.open(path(group) + "/meetings/new", desk.person(group, 'B')))
                .hasStatus(403);
        assertThat(desk.open(path(group) + "/meetings/new", desk.as(Role.BANK_MAKER, null, "MITRA")))
                .hasStatus(403);
        var meeting = desk.posted(group, desk.sheet(group, MONTH_1), "1.716.667");
        assertThat(desk.open(meeting, stranger)).hasStatus(404);
        assertThat(desk.open(
                        meeting.replace(
                                group.loan().value().toString(),
                                desk.group().loan().value().toString()),
                        desk.officer()))
                .hasStatus(404);
    }

    private MvcTestResult covered(java.util.function.Consumer<Map<String, String>> change) {
        var form = desk.coveredSheet(group);
        form.put("step", "shortfall");
        change.accept(form);
        return fill(form);
    }

    private MvcTestResult fill(Map<String, String> form) {
        return desk.send(path(group) + "/meetings/new", form, chair);
    }
}
