package id.renteng.web.loans;

import static id.renteng.web.loans.LoanDesk.MONTH_1;
import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Receipt;
import id.renteng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;

/// A loan after its first meeting, at which A and E stood in for H, as each reader sees it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class LoanPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    Group group;
    UserDetails chair;
    UserDetails officer;

    @BeforeEach
    void melati() {
        group = desk.group();
        chair = desk.person(group, 'A');
        officer = desk.officer();
        desk.posted(group, desk.coveredSheet(group), "1.716.667");
    }

    @Test
    void the_loan_says_what_is_next_and_how_everybody_stands() {
        assertThat(desk.open(path(group), officer))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"new-meeting\"", "Tunggakan ke bank", "Talangan antar anggota", "Rp171.666")
                .contains("Angsuran 1: ditanggung", "Angsuran 1: lunas", "Angsuran 2: tidak bayar")
                .contains("Menurut bank", "Tanpa talangan", "Macet", "Terbuka", "Catatan pembukuan");
        assertThat(desk.open(path(group), chair))
                .hasStatusOk()
                .bodyText()
                .contains("Ikhlaskan", "Siapa menanggung siapa")
                .doesNotContain("Catatan pembukuan");
        assertThat(desk.open(path(group) + "?lang=en", officer)).bodyText().contains("Who covered whom", "Loss");
    }

    @Test
    void a_bank_sees_its_own_loans_and_that_members_covered_but_not_who() {
        var maker = desk.as(Role.BANK_MAKER, null, "MITRA");
        assertThat(desk.open(path(group), maker))
                .hasStatusOk()
                .bodyText()
                .contains("Ada talangan", "Menurut bank")
                .doesNotContain("Siapa menanggung siapa", "Tanpa talangan", "Utang ke teman", "new-meeting");
        assertThat(desk.open("/loans", maker)).hasStatusOk().bodyText().contains(path(group), "Ada talangan");
        var other = desk.as(Role.BANK_CHECKER, null, "LAIN");
        assertThat(desk.open(path(group), other)).hasStatus(404);
        assertThat(desk.open("/loans", other)).hasStatusOk().bodyText().doesNotContain(path(group));
    }

    @Test
    void the_list_is_the_readers_own() {
        assertThat(desk.open("/loans?status=ACTIVE", officer))
                .hasStatusOk()
                .bodyText()
                .contains(path(group), "Lewat");
        assertThat(desk.open("/loans?status=SETTLED", officer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(path(group));
        assertThat(desk.open("/loans?status=apa&before=1", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada pinjaman di sini");
        assertThat(desk.open("/loans", chair)).hasStatusOk().bodyText().contains(path(group));
        assertThat(desk.open("/loans", desk.person(desk.group(), 'A')))
                .bodyText()
                .doesNotContain(path(group));
        assertThat(desk.open("/loans", desk.person(group, 'B'))).hasStatus(403);
    }

    @Test
    void a_group_leads_to_its_loan_and_another_group_to_nothing() {
        var way = "/loan-groups/" + group.id().value() + "/loan";
        assertThat(desk.open(way, officer)).hasRedirectedUrl(path(group));
        assertThat(desk.open(way, chair)).hasRedirectedUrl(path(group));
        assertThat(desk.open(way, desk.person(group, 'B'))).hasRedirectedUrl("/passbook");
        assertThat(desk.open(way, desk.person(desk.group(), 'A'))).hasStatus(404);
        assertThat(desk.open(path(group), desk.person(desk.group(), 'A'))).hasStatus(404);
    }

    @Test
    void the_books_of_a_loan_are_open_to_the_city() {
        assertThat(desk.open(path(group) + "/entries", desk.as(Role.AUDITOR, null, null)))
                .hasStatusOk()
                .bodyText()
                .contains("Kas rapat", "Tagihan antar anggota", "Ibu A → Ibu H");
        assertThat(desk.open(path(group) + "/entries", chair)).hasStatus(403);
    }

    @Test
    void a_receipt_never_releases_anybody() {
        var cover = loans.receiptsOf(loans.seenBy(PaidOut.OFFICER, group.loan()).loan()).stream()
                .filter(Receipt::isCover)
                .filter(receipt -> receipt.payer().equals(group.person('E')))
                .findFirst()
                .orElseThrow();
        var page = path(group) + "/receipts/" + cover.id().value();
        for (var reader : java.util.List.of(officer, chair, desk.person(group, 'E'), desk.person(group, 'H'))) {
            assertThat(desk.open(page, reader))
                    .hasStatusOk()
                    .bodyText()
                    .contains("dialokasikan pada kewajiban internal Ibu H", "tidak membebaskan dari tanggung renteng")
                    .contains("Ps. 1290 KUHPerdata", "Rp42.916", MONTH_1.getDayOfMonth() + " Feb 2025");
        }
        assertThat(desk.open(page, desk.person(group, 'B'))).hasStatus(404);
        assertThat(desk.open(page, desk.person(desk.group(), 'A'))).hasStatus(404);
        assertThat(desk.open(path(group) + "/receipts", chair))
                .hasStatusOk()
                .bodyText()
                .contains("-009", "Ibu E menanggung Ibu H");
    }
}
