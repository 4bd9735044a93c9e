package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.cell.CodeList;
import id.renteng.registry.cell.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a code of a kelurahan means today, whenever it was written.
class RegionsTests {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final Regions regions = on(ON);

    @Test
    void every_kelurahan_of_today_means_itself_by_its_code_and_by_its_name() {
        var places = new Places(regions, List.of());

        assertThat(regions.kelurahan()).hasSize(68).allSatisfy(place -> {
            assertThat(regions.meant(place.code(), ON)).containsExactly(place);
            assertThat(places.kelurahan(place.name())).contains(place);
            assertThat(regions.codesOf(place.code())).startsWith(place.code());
        });
    }

    @Test
    void everything_that_is_said_to_follow_is_a_kelurahan_of_today() {
        assertThat(Successions.KNOWN)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(regions.meant(one.code(), ON)).as(one.code()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1571010002, Rawa Sari",
        "1571020001, Paal Merah",
        "1571050008, Legok",
        "1571080004, Payo Selincah",
        "1571030002, Jelutung"
    })
    void a_code_of_the_statistical_office_from_before_the_new_kecamatan_is_understood(String code, String name) {
        assertThat(new Places(regions, List.of()).kelurahan(code))
                .map(Kelurahan::name)
                .contains(name);
    }

    @Test
    void a_code_that_was_split_means_several_and_is_not_guessed() {
        assertThat(regions.meant("1571011001", ON))
                .extracting(Kelurahan::name)
                .containsExactly("Kenali Besar", "Simpang Rimbo", "Aur Kenali");
        assertThat(regions.meant("1571010001", ON)).hasSize(3);
        assertThat(new Places(regions, List.of()).kelurahan("1571010005")).isEmpty();
    }

    @Test
    void before_the_day_of_the_split_the_code_means_the_whole() {
        var before = LocalDate.of(2022, 11, 8);

        assertThat(regions.meant("1571011001", before))
                .extracting(Kelurahan::name)
                .containsExactly("Kenali Besar");
        assertThat(regions.meant("1571010001", before))
                .extracting(Kelurahan::name)
                .containsExactly("Kenali Besar");
    }

    @Test
    void ten_digits_that_two_lists_use_are_read_by_the_kecamatan_beside_them() {
        var places = new Places(regions, List.of());

        assertThat(places.meant("1571011002", "Telanaipura", CodeList.EITHER))
                .extracting(Kelurahan::name)
                .containsExactly("Buluran Kenali");
        assertThat(places.meant("1571011002", "Alam Barajo", CodeList.EITHER))
                .extracting(Kelurahan::name)
                .containsExactly("Rawa Sari");
        assertThat(places.meant("15.71.01.1002", "Alam Barajo", CodeList.STATISTICS))
                .extracting(Kelurahan::name)
                .containsExactly("Buluran Kenali");
    }

    @Test
    void ten_digits_that_two_lists_use_are_read_as_the_other_rows_or_not_at_all() {
        var places = new Places(regions, List.of());
        var statistics = places.listOf(Stream.of("1571011002", "1571030002", "Legok", ""));
        var ministry = places.listOf(Stream.of("1571011002", "1571081006", "15.71.08.1001"));

        assertThat(statistics).isEqualTo(CodeList.STATISTICS);
        assertThat(ministry).isEqualTo(CodeList.MINISTRY);
        assertThat(places.meant("1571011002", "", statistics))
                .extracting(Kelurahan::name)
                .containsExactly("Rawa Sari");
        assertThat(places.meant("1571011002", "", ministry))
                .extracting(Kelurahan::name)
                .containsExactly("Buluran Kenali");
        assertThat(places.meant("1571011002", "", places.listOf(Stream.of("1571011002"))))
                .extracting(Kelurahan::name)
                .containsExactly("Buluran Kenali", "Rawa Sari");
    }

    @Test
    void a_kecamatan_beside_a_code_is_no_name_of_a_kelurahan() {
        var places = new Places(regions, List.of());

        assertThat(places.kelurahan("15.71.10.1003 Kec. Telanaipura"))
                .map(Kelurahan::code)
                .contains("15.71.10.1003");
    }

    @Test
    void a_kelurahan_that_joins_another_is_found_there_from_that_day_on() {
        var joined = new Succession(
                "15.71.08.1001", "Talang Jauh", LocalDate.of(2027, 1, 1), List.of("15.71.08.1002"), "Perda 1/2027");
        regions.hold(List.of(joined), List.of());
        var later = on(LocalDate.of(2027, 1, 1));
        later.hold(List.of(joined), List.of());

        assertThat(regions.nameOf("15.71.08.1001")).isEqualTo("Talang Jauh");
        assertThat(regions.kelurahan()).hasSize(68);
        assertThat(later.nameOf("15.71.08.1001")).isEqualTo("Cempaka Putih");
        assertThat(later.kelurahan()).hasSize(67);
        assertThat(later.codesOf("15.71.08.1002")).containsExactly("15.71.08.1002", "15.71.08.1001");
        assertThat(new Places(later, List.of()).kelurahan("Kel. Talang Jauh"))
                .map(Kelurahan::name)
                .contains("Cempaka Putih");
        assertThat(later.metresBetween("15.71.08.1001", "15.71.08.1002")).isPositive();
    }

    @Test
    void who_lives_in_a_kelurahan_of_which_a_part_was_split_off_stays_until_somebody_knows_better() {
        var split = new Succession(
                "15.71.08.1006", "Jelutung", ON, List.of("15.71.08.1006", "15.71.08.1007"), "Perda 1/2026");
        regions.hold(List.of(split), List.of());

        assertThat(regions.kelurahan("15.71.08.1006")).map(Kelurahan::name).contains("Jelutung");
        assertThat(regions.meant("15.71.08.1006", ON)).hasSize(2);
        assertThat(regions.kelurahan()).hasSize(68);
    }

    @Test
    void codes_that_follow_each_other_in_a_circle_come_to_an_end() {
        var there = new Succession("1571099001", "", ON, List.of("1571099002"), "salah ketik");
        var back = new Succession("1571099002", "", ON, List.of("1571099001"), "salah ketik");

        assertThat(new Successions(List.of(there, back)).now("1571099001", ON)).isNotEmpty();
    }

    private static Regions on(LocalDate day) {
        return new Regions(Clock.fixed(day.atStartOfDay(WIB).toInstant(), WIB));
    }
}
