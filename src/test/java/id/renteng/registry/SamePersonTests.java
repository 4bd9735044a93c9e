package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.dirty.Files;
import id.renteng.registry.dirty.TwicePeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One person in two rows is found, and two persons are not taken for one, in lists by other seeds.
class SamePersonTests {

    private static final String HEADING = "NIK;Nama;Nama Usaha;Alamat;Kelurahan;No HP\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurjanah Sari;Opak Ayuk;Jl. Melati No. 3 RT 1;Legok;081200001234",
                "Nurjaah Sari;Opak Ayuk;Jl. Melati No. 3 RT 1;Legok;081200009999",
                "Nurjanah S.;Opak Ayuk;Jl. Melati No. 3 RT 1;Legok;081200001234",
                "Nurjanah Sari;Kedai Lain;Jl. Melati No. 3 RT 01;Legok;081200009999",
                "Nurjanah Sari;Opak Ayuk;Jl. Anggrek No. 8 RT 2;Murni;081200001234"
            })
    void somebody_whose_nik_is_missing_is_known_again_by_the_rest(String again) {
        assertThat(found(again)).containsExactly("2-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurjanah Sari;Kedai Lain;Jl. Anggrek No. 8 RT 2;Legok;081200009999",
                "Rukiah Sari;Kedai Lain;Jl. Melati No. 3 RT 1;Legok;081200001234",
                "Rukiah;Opak Ayuk;Jl. Melati No. 3 RT 1;Legok;081200001234"
            })
    void a_namesake_and_somebody_of_the_household_are_others(String other) {
        assertThat(found(other)).isEmpty();
    }

    private static java.util.List<String> found(String other) {
        var list = HEADING + "1571014101709003;Nurjanah Sari;Opak Ayuk;Jl. Melati No. 3 RT 01;Legok;081200001234\n;"
                + other;
        var checked = new FileCheck(new Niks(), new Regions())
                .check(list.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 23));
        return SamePerson.in(checked.rows()).stream()
                .map(pair -> pair.row() + "-" + pair.other())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void at_least_95_of_100_are_found_and_at_least_95_of_100_found_are_right(long seed) {
        var list = TwicePeople.of(seed, 5_000);
        var file = Files.csv(list.rows(), ';', StandardCharsets.UTF_8, false, "\n");
        var checked = new FileCheck(new Niks(), new Regions()).check(file, LocalDate.of(2026, 11, 23));

        var found = SamePerson.in(checked.rows()).stream()
                .map(pair -> pair.row() + "-" + pair.other())
                .collect(Collectors.toCollection(TreeSet::new));

        var right = new TreeSet<>(found);
        right.retainAll(list.same());
        var missed = new TreeSet<>(list.same());
        missed.removeAll(found);
        var wrong = new TreeSet<>(found);
        wrong.removeAll(list.same());
        assertThat(right.size() * 100)
                .as("missed %s", missed)
                .isGreaterThanOrEqualTo(list.same().size() * 95);
        assertThat(right.size() * 100).as("wrong %s", wrong).isGreaterThanOrEqualTo(found.size() * 95);
    }
}
