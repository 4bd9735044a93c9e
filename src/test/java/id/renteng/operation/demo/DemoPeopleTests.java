package id.renteng.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.operation.demo.InventedPerson.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoPeopleTests {

    static final List<Place> PLACES = List.of(new Place("Legok", "Danau Sipin"), new Place("Budiman", "Jambi Timur"));
    static final Map<String, String> CODES = Map.of("Danau Sipin", "157110", "Jambi Timur", "157103");

    @Test
    void the_same_seed_invents_the_same_people() {
        assertThat(people(1571)).isEqualTo(people(1571)).isNotEqualTo(people(1572));
    }

    @Test
    void nobody_can_be_mistaken_for_somebody_real() {
        assertThat(people(1571)).allSatisfy(person -> {
            assertThat(person.nik()).matches("1571(10|03)\\d{6}9\\d{3}");
            assertThat(person.phone()).matches("08\\d\\d0000\\d{4}");
        });
    }

    @Test
    void no_two_share_a_name_a_nik_or_a_phone_number() {
        var people = people(1571);

        assertThat(people).extracting(InventedPerson::name).doesNotHaveDuplicates();
        assertThat(people).extracting(InventedPerson::nik).doesNotHaveDuplicates();
        assertThat(people).extracting(InventedPerson::phone).doesNotHaveDuplicates();
    }

    private static List<InventedPerson> people(long seed) {
        return new DemoPeople(seed).invent(860, PLACES, CODES);
    }
}
