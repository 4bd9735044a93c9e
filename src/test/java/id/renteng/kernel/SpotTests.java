package id.renteng.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpotTests {

    @Test
    void a_place_is_read_as_maps_write_it() {
        assertThat(Spot.read(" −1.6101234;103.6131 ")).contains(new Spot(-1_610_123, 103_613_100));
        assertThat(Spot.read("-1,6101 103,6131")).isEmpty();
        assertThat(Spot.read("103.6131, -1.6101")).isEmpty();
        assertThat(Spot.read("-1.61, 181")).isEmpty();
    }

    @Property
    void a_place_is_read_as_it_is_written(
            @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int latitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int longitude) {
        var spot = new Spot(latitude, longitude);
        assertThat(Spot.read(spot.written())).isEqualTo(Optional.of(spot));
    }

    @Property
    void no_words_break_the_reading_of_a_place(@ForAll String words) {
        assertThat(Spot.read(words))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(words).containsPattern("[0-9]"));
    }
}
