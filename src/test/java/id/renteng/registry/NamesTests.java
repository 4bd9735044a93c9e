package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When two names cannot be of one person.
class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "Sutrisno Saputra, Junaidi Kurniawan Syahputra",
        "Marlina Syahputra, Sukardi Maulana",
        "Siti Aminah, Siti Zubaidah",
        "Hj. Rosmawati Hidayat, Nurhayati Hidayat",
        "Muhammad Saputra, Muhammad Ilham",
        "Dewi Sari, Desi Saputra",
        "Dedi Ismail, Yuliana Dewi Kurniawan",
        "Rina Saputra, Rini Wulandari"
    })
    void one_family_name_or_one_name_in_front_makes_them_no_one_person(String one, String other) {
        assertThat(Names.clearlyDiffer(one, other)).isTrue();
        assertThat(Names.clearlyDiffer(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sri Wahyuni Lubis, Wahyuni",
        "Hj. Fatimah, Fatimah",
        "Siti Aminah, Siti",
        "Lestari Dewi, Dewi Lestari",
        "Muh. Rizky, Muhammad Rizki",
        "Nur Hayati, Nurhayati",
        "Dewi Lestari, Dewi Susanto",
        "Rosmawati, Rosmawaty",
        "Suryani Wahyuni, Suyrani Wahyuni",
        "Wahyudi Saputra, Wahyudy Syahputra",
        "Syamsudin Arifin, Samsuddin A."
    })
    void a_part_another_order_and_another_spelling_are_no_other_person(String one, String other) {
        assertThat(Names.clearlyDiffer(one, other)).isFalse();
        assertThat(Names.clearlyDiffer(other, one)).isFalse();
    }
}
