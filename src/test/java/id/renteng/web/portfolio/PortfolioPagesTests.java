package id.renteng.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.CloseOfDay;
import id.renteng.financing.PaidOut;
import id.renteng.kernel.Role;
import id.renteng.web.loans.LoanDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "renteng.test.city=portfolio")
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class PortfolioPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    CloseOfDay days;

    @BeforeEach
    void a_closed_day() {
        desk.group();
        days.close(PaidOut.ON.plusMonths(1).plusDays(3));
    }

    @Test
    void a_month_is_a_page_and_a_file_for_the_city_and_for_the_bank_its_own() {
        var officer = desk.officer();
        assertThat(desk.open("/portfolio?month=2025-02", officer)).bodyText().contains("PAR 90", "Menurut bank");
        assertThat(desk.open("/portfolio.csv?month=2025-02", officer))
                .bodyText()
                .startsWith("\"tanggal\",\"bank\"")
                .contains("2025-02-09");
        assertThat(desk.open("/subsidy?month=2025-02", officer)).bodyText().contains("Jumlah saldo harian");
        assertThat(desk.open("/subsidy.csv?month=2025-02", officer)).bodyText().contains("JUMLAH");
        assertThat(desk.open("/subsidy.xlsx?month=2025-02", officer)).hasStatusOk();
        var other = desk.as(Role.BANK_MAKER, null, "LAIN");
        assertThat(desk.open("/subsidy?month=2025-02", other)).bodyText().contains("Belum ada hari");
        assertThat(desk.open("/portfolio?month=bukan", other)).bodyText().contains("Belum ada hari");
        assertThat(desk.open("/portfolio", desk.as(Role.TRAINER, null, null))).hasStatus(403);
    }
}
