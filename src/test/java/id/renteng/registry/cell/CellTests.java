package id.renteng.registry.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.registry.Vectors;
import id.renteng.registry.cell.Dates.ShortYear;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Everything in the lists of examples is read as they say.
class CellTests {

    @Test
    void phones_become_international_numbers() {
        var softly = new SoftAssertions();
        for (var example : Vectors.of("telepon")) {
            var read = Phones.read(example.get("masukan"));
            softly.assertThat(text(read.value())).as(example.toString()).isEqualTo(example.get("e164"));
            softly.assertThat(text(read.problem())).as(example.toString()).isEqualTo(example.get("peringatan"));
        }
        softly.assertAll();
    }

    @Test
    void amounts_become_rupiah() {
        var softly = new SoftAssertions();
        for (var example : Vectors.of("uang")) {
            var read = Rupiahs.read(example.get("masukan"));
            var rupiah = Optional.ofNullable(read.value()).map(Money::rupiah);
            softly.assertThat(text(rupiah.orElse(null))).as(example.toString()).isEqualTo(example.get("rupiah"));
            softly.assertThat(text(read.problem())).as(example.toString()).isEqualTo(example.get("peringatan"));
        }
        softly.assertAll();
    }

    @Test
    void dates_are_read_day_first() {
        var softly = new SoftAssertions();
        for (var example : Vectors.of("tanggal")) {
            var read = Dates.read(example.get("masukan"), ShortYear.RECENT);
            softly.assertThat(text(read.value())).as(example.toString()).isEqualTo(example.get("iso"));
            softly.assertThat(text(read.problem())).as(example.toString()).isEqualTo(example.get("peringatan"));
        }
        softly.assertAll();
    }

    @Test
    void business_numbers_are_told_from_other_papers() {
        var softly = new SoftAssertions();
        for (var example : Vectors.of("nib")) {
            var read = Nibs.read(example.get("masukan"));
            softly.assertThat(text(read.value())).as(example.toString()).isEqualTo(example.get("nib"));
            softly.assertThat(text(read.problem())).as(example.toString()).isEqualTo(example.get("alasan"));
        }
        softly.assertAll();
    }

    @Test
    void an_owner_with_a_short_year_was_born_in_the_last_century() {
        assertThat(Dates.read("JAMBI 18-Jun-05", ShortYear.BIRTH).value()).isEqualTo(LocalDate.of(2005, 6, 18));
        assertThat(Dates.read("Sarolangun/31-Jan-67", ShortYear.BIRTH).value()).isEqualTo(LocalDate.of(1967, 1, 31));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
