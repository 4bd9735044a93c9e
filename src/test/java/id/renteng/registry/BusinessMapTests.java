package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.registry.BusinessMap.Count;
import id.renteng.registry.BusinessMap.Placed;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Counts a kelurahan whole, so it has a city of its own.
@SpringBootTest(properties = "renteng.test.city=map")
@Transactional
class BusinessMapTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String WARD = "15.71.01.1001";

    @Autowired
    BusinessMap map;

    @Autowired
    Businesses businesses;

    @Autowired
    DataConsents consents;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    @Test
    void businesses_are_counted_where_their_owner_is_registered_and_placed_where_that_may_be_shown() {
        var sari = RegisteredPeople.register(db, "Sari Peta");
        var rina = RegisteredPeople.register(db, "Rina Peta");
        business(sari, "Kue Sari", "kuliner", "-1.6, 103.6");
        business(sari, "Jahit Sari", "jasa", "");
        business(rina, "Warung Rina", "dagang", "-1.61, 103.61");

        assertThat(map.counts(Area.CITY, "")).containsEntry(WARD, new Count(3, 2));
        assertThat(map.counts(Area.CITY, "kuliner")).containsEntry(WARD, new Count(1, 1));
        assertThat(map.counts(new Area(Set.of("15.71.10")), "")).doesNotContainKey(WARD);
        assertThat(map.placed(WARD, "", 9)).extracting(Placed::name).containsExactly("Kue Sari", "Warung Rina");

        consents.withdraw(sari, ConsentPurpose.PLACE, ConsentMeans.PAPER, OFFICER);

        assertThat(map.counts(Area.CITY, "")).containsEntry(WARD, new Count(3, 1));
        assertThat(map.placed(WARD, "", 9)).extracting(Placed::name).containsExactly("Warung Rina");
    }

    @Test
    void what_was_said_under_a_merged_entry_hides_the_place_of_both() {
        var sari = RegisteredPeople.register(db, "Sari Peta");
        var again = RegisteredPeople.register(db, "Sari P");
        business(sari, "Kue Sari", "kuliner", "-1.6, 103.6");
        business(again, "Kue Sari Dua", "kuliner", "-1.6, 103.61");
        consents.withdraw(sari, ConsentPurpose.PLACE, ConsentMeans.PAPER, OFFICER);
        merges.merge(sari, again, OFFICER);

        assertThat(map.counts(Area.CITY, "")).containsEntry(WARD, new Count(2, 0));
        assertThat(businesses.spotsIn(WARD, 9)).as("nor beside the form").isEmpty();
    }

    private void business(PersonId owner, String name, String trade, String spot) {
        var asked = new NewBusiness(name, trade, "", "", "", "", "", "", "", spot);
        assertThat(businesses.register(owner, asked, OFFICER)).isInstanceOf(id.renteng.kernel.Result.Done.class);
    }
}
