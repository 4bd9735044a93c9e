package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.MergeRefusal.MergedBefore;
import id.renteng.registry.MergeRefusal.OthersMergedIntoIt;
import id.renteng.registry.MergeRefusal.SameEntry;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own: it compares everybody.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class DuplicatesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);

    @Autowired
    Duplicates duplicates;

    @Autowired
    Merges merges;

    @Autowired
    People people;

    @Autowired
    Businesses businesses;

    @Test
    void a_slip_in_the_nik_is_found_and_a_namesake_is_not() {
        var sari = register("Nur Hayati", "1571015703859002", "Kue Nur", "081200001234");
        var again = register("Nurhayati", "1571015703859020", "Salon Nur", "081200001234");
        register("Nurhayati", "1571025508909002", "Batik Nur", "085200005678");

        assertThat(duplicates.look(OFFICER)).isEqualTo(1);

        var found = duplicates.open(LikelyQuery.ALL, 10).getFirst();
        assertThat(List.of(found.one().id(), found.other().id())).containsExactlyInAnyOrder(sari, again);
        assertThat(found.signs()).contains("SAME_NAME", "NEAR_NIK", "SAME_BIRTH", "SAME_PHONE");
    }

    @Test
    void two_persons_told_apart_are_not_asked_about_again() {
        var one = register("Nurhayati", "1571015703859002", "Kue Nur", "081200001234");
        var other = register("Nurhayati", "1571015703859020", "Salon Nur", "");
        duplicates.look(OFFICER);

        duplicates.tellApart(other, one, OFFICER);

        assertThat(duplicates.look(OFFICER)).isZero();
        assertThat(duplicates.compare(one, other).told()).isTrue();
        assertThatThrownBy(() -> duplicates.tellApart(one, one, OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_merge_shows_one_person_with_all_businesses_and_is_taken_back_exactly() {
        var kept = register("Nurhayati", "1571015703859002", "Kue Nur", "081200001234");
        var gone = register("Nurhayati", "1571015703859020", "Salon Nur", "");
        duplicates.look(OFFICER);

        assertThat(merges.merge(gone, kept, OFFICER)).isEqualTo(new Done<>(kept));

        assertThat(people.count()).isEqualTo(1);
        assertThat(people.search(new PeopleQuery("Nurhayati", "", ""), null, 9))
                .extracting(Person::id)
                .containsExactly(kept);
        assertThat(businesses.of(kept)).extracting(Business::name).containsExactlyInAnyOrder("Kue Nur", "Salon Nur");
        assertThat(people.find(gone).orElseThrow().mergedInto()).isEqualTo(kept);
        assertThat(duplicates.look(OFFICER)).isZero();

        merges.undo(gone, OFFICER);

        assertThat(people.count()).isEqualTo(2);
        assertThat(businesses.of(kept)).extracting(Business::name).containsExactly("Kue Nur");
        assertThat(duplicates.look(OFFICER)).isEqualTo(1);
        assertThat(merges.of(kept)).singleElement().satisfies(merge -> {
            assertThat(merge.mergedAs()).isEqualTo("Dedi");
            assertThat(merge.undoneAs()).isEqualTo("Dedi");
        });
    }

    @Test
    void nobody_is_merged_twice_or_with_herself() {
        var one = register("Nurhayati", "1571015703859002", "Kue Nur", "");
        var two = register("Nurhayati", "1571015703859020", "Salon Nur", "");
        var three = register("Nurhayati", "1571015703859200", "Batik Nur", "");
        assertThat(merges.merge(one, one, OFFICER)).isEqualTo(new Refused<>(new SameEntry()));
        merges.merge(two, one, OFFICER);

        assertThat(merges.merge(two, three, OFFICER)).isEqualTo(new Refused<>(new MergedBefore()));
        assertThat(merges.merge(one, three, OFFICER)).isEqualTo(new Refused<>(new OthersMergedIntoIt()));
        assertThat(merges.merge(three, one, OFFICER)).isEqualTo(new Done<>(one));
    }

    @Test
    void who_writes_somebody_down_is_told_of_the_one_who_is_there() {
        var sari = register("Nurhayati", "1571015703859002", "Kue Nur", "081200001234");

        var alike = duplicates.of(person("Nur Hayati", "1571015703859020", "Kue Nur", "081200001234"));

        assertThat(alike).extracting(Lookalike::person).containsExactly(sari);
        assertThat(duplicates.of(person("Bambang", "1571011703859031", "Bakso", "")))
                .isEmpty();
    }

    private PersonId register(String name, String nik, String business, String phone) {
        return switch (people.register(person(name, nik, business, phone), OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static NewPerson person(String name, String nik, String business, String phone) {
        return new NewPerson(name, nik, "15.71.10.1003", "Jl. Melati 3", phone, business, "kuliner", "", "", "", "");
    }
}
