package id.renteng.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.schedule.HolidayRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BusinessDaysTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/kernel/jatuh-tempo-geser.csv", numLinesToSkip = 1)
    void due_dates_move_by_the_rule(LocalDate due, String rule, String jointLeave, LocalDate moved) {
        var holidayRule = switch (rule) {
            case "following" -> HolidayRule.NEXT;
            case "preceding" -> HolidayRule.PREVIOUS;
            case "modified_following" -> HolidayRule.NEXT_IN_MONTH;
            default -> throw new AssertionError(rule);
        };
        assertThat(holidayRule.move(due, BusinessDays.indonesia(jointLeave.equals("ya"))))
                .isEqualTo(moved);
        assertThat(HolidayRule.NONE.move(due, BusinessDays.indonesia(true))).isEqualTo(due);
    }

    @Test
    void a_weekend_is_no_business_day_and_a_holiday_neither() {
        assertThat(BusinessDays.WEEKDAYS.isBusinessDay(LocalDate.of(2026, 11, 27)))
                .isTrue();
        assertThat(BusinessDays.WEEKDAYS.isBusinessDay(LocalDate.of(2026, 11, 28)))
                .isFalse();
        assertThat(BusinessDays.indonesia(false).isBusinessDay(LocalDate.of(2026, 12, 25)))
                .isFalse();
    }
}
