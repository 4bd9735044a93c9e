package id.renteng.registry.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.Regions;
import id.renteng.registry.Vectors;
import id.renteng.registry.cell.Dates.ShortYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081200001234 085200005678",
                "081200001234\n085200005678",
                "0812 0000 1234 0852 0000 5678",
                "+62 812-0000-1234 +62 852-0000-5678",
                "081200001234 (WA) / 085200005678"
            })
    void of_two_numbers_the_first_is_kept_whatever_stands_between_them(String cell) {
        assertThat(Phones.read(cell)).isEqualTo(new Reading<>("+6281200001234", "TELEPON_GANDA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"081200001234 / WA", "081200001234, -", "0812 0820 1234", "0812-0812-0812"})
    void a_word_or_a_dash_behind_a_number_is_no_second_one(String cell) {
        assertThat(Phones.read(cell).problem()).isNull();
        assertThat(Phones.read(cell).value()).startsWith("+62812");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rp 24.000.000 s.d. Rp 26.000.000",
                "3 sd 5 juta",
                "3jt s/d 5jt",
                "3 hingga 5 juta",
                "antara 3 dan 5 juta",
                "5 juta ke atas",
                "3~5 jt"
            })
    void an_amount_between_two_others_is_a_range(String cell) {
        assertThat(Rupiahs.read(cell).problem()).isEqualTo(Rupiahs.RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tebing-Tinggi, 17-08-1985", "Jambi (Kota)/17.08.1985", "Jambi, Kota Baru, 17 Agustus 1985"})
    void the_place_of_birth_may_be_written_in_any_way(String cell) {
        assertThat(Dates.read(cell, ShortYear.BIRTH).value()).isEqualTo(LocalDate.of(1985, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legok, Kec. Danau Sipin",
                "LEGOK Kec. Danau Sipin",
                "Kel. Legok RT 05",
                "Legok (Danau Sipin)",
                "Legok - Danau Sipin"
            })
    void the_kecamatan_or_the_rt_may_stand_behind_the_kelurahan(String cell) {
        assertThat(new Places(new Regions(), List.of()).kelurahan(cell).map(Kelurahan::name))
                .contains("Legok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RT 12", "RT. 05 RW 01", "Kota Jambi", "Kenali", "Kec. Jelutung", "Beringin Jaya"})
    void what_names_no_kelurahan_is_not_guessed(String cell) {
        assertThat(new Places(new Regions(), List.of()).kelurahan(cell)).isEmpty();
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
