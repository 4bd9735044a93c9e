package id.renteng.web.passbook;

import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Role;
import id.renteng.web.loans.LoanDesk;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The books of members after a meeting at which A and E stood in for H.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class PassbookPagesTests {

    @Autowired
    LoanDesk desk;

    Group group;

    @BeforeEach
    void melati() {
        group = desk.group();
        desk.posted(group, desk.coveredSheet(group), "1.716.667");
    }

    @Test
    void her_book_says_when_how_much_where_and_who_covered_her() {
        assertThat(desk.open("/passbook", desk.person(group, 'H')))
                .hasStatusOk()
                .bodyText()
                .contains("Buku Ibu H", "Sudah lewat, bayar sekarang", "Kamis, 6 Mar 2025", "Rp1.888.334")
                .contains("Di rapat Melati", "Ketua: Ibu A", "Angsuran 1: ditanggung", "Angsuran 2: tidak bayar")
                .contains("Ditanggung oleh", "Ibu E", "Rp42.916", "Utang ke teman", "Resi")
                .doesNotContain("Ikhlaskan", "Ibu B", "<script");
    }

    @Test
    void who_covered_sees_whom_and_may_let_go() {
        assertThat(desk.open("/passbook", desk.person(group, 'E')))
                .hasStatusOk()
                .bodyText()
                .contains("Menanggung teman", "Ibu H", "Ikhlaskan")
                .doesNotContain("Rp128.750");
        assertThat(desk.open("/passbook?lang=en", desk.person(group, 'A')))
                .hasStatusOk()
                .bodyText()
                .contains("Covered friends", "Rp128.750");
    }

    @Test
    void before_the_first_loan_the_book_says_so() {
        assertThat(desk.open("/passbook", desk.as(Role.MEMBER, UUID.randomUUID(), null)))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada pinjaman");
    }

    @Test
    void an_officer_reads_a_members_book_and_nobody_else_does() {
        var book = path(group) + "/passbooks/" + group.person('H').value();
        assertThat(desk.open(book, desk.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Buku Ibu H")
                .doesNotContain("Ikhlaskan");
        assertThat(desk.open(path(group) + "/passbooks/" + UUID.randomUUID(), desk.officer()))
                .hasStatus(404);
        assertThat(desk.open(book, desk.person(group, 'A'))).hasStatus(403);
        assertThat(desk.open(book, desk.as(Role.BANK_MAKER, null, "MITRA"))).hasStatus(403);
    }
}
