package id.renteng.financing.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTablesTests {

    static final LocalDate ON = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "BANK_UMUM, 0, LANCAR",
        "BANK_UMUM, 1, DALAM_PERHATIAN_KHUSUS",
        "BANK_UMUM, 90, DALAM_PERHATIAN_KHUSUS",
        "BANK_UMUM, 91, KURANG_LANCAR",
        "BANK_UMUM, 120, KURANG_LANCAR",
        "BANK_UMUM, 121, DIRAGUKAN",
        "BANK_UMUM, 180, DIRAGUKAN",
        "BANK_UMUM, 181, MACET",
        "BPR, 30, LANCAR",
        "BPR, 31, DALAM_PERHATIAN_KHUSUS",
        "BPR, 90, DALAM_PERHATIAN_KHUSUS",
        "BPR, 91, KURANG_LANCAR",
        "BPR, 181, DIRAGUKAN",
        "BPR, 360, DIRAGUKAN",
        "BPR, 361, MACET"
    })
    void days_late_put_a_loan_into_the_class_of_its_lender(String lender, int days, Quality quality) {
        assertThat(QualityTables.standard().of(lender, days, ON)).isEqualTo(quality);
    }

    @Test
    void a_table_holds_only_on_its_days() {
        assertThatThrownBy(() -> QualityTables.standard().of("BPR", 0, LocalDate.of(2000, 1, 1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_days_of_every_class_follow_each_other() {
        var limits = QualityTables.standard().limitsOn(ON).stream()
                .filter(limit -> limit.lender().equals("BANK_UMUM"))
                .toList();
        assertThat(limits).extracting(QualityTables.Limit::daysMin).containsExactly(0, 1, 91, 121, 181);
        assertThat(limits).extracting(QualityTables.Limit::daysMax).containsExactly(0, 90, 120, 180, Integer.MAX_VALUE);
        assertThat(QualityTables.standard().limitsOn(LocalDate.of(2000, 1, 1))).isEmpty();
    }
}
