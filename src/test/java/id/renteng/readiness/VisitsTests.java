package id.renteng.readiness;

import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PersonId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A visit counts when it was held away from the chair, and its photo says nothing but what is to be seen.
@SpringBootTest
class VisitsTests {

    private static final Actor VERIFIER = new Actor(new UUID(0, 31), "Pak Ujang", Role.VERIFIER, null, null);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 3);
    private static final Actor OTHER = new Actor(new UUID(0, 32), "Bu Lina", Role.VERIFIER, null, null);

    @Autowired
    Evidence evidence;

    @Autowired
    Readiness readiness;

    @Autowired
    Photos photos;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private PersonId rina;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Kunjungan", 12), 5);
        rina = groups.find(group).orElseThrow().details().people().getLast();
    }

    @Test
    void nobody_is_found_fit_within_earshot_of_the_chair() {
        assertThat(evidence.recordVisit(group, visit(Verdict.FIT, false, Optional.empty()), VERIFIER))
                .isEqualTo(refused(new EvidenceRefusal.ChairNear()));
        var here = Spot.read("-1.610123, 103.6131");
        done(evidence.recordVisit(group, visit(Verdict.FIT, true, here), VERIFIER));
        assertThat(evidence.visits(group).get(rina).spot()).contains(new Spot(-1_610_123, 103_613_100));
    }

    @Test
    void a_place_is_read_as_maps_show_it() {
        assertThat(Spot.read("-1.610123,103.613100")).contains(new Spot(-1_610_123, 103_613_100));
        assertThat(Spot.read("-1,6101 103,6131")).isEmpty();
        assertThat(Spot.read("91, 103")).isEmpty();
        assertThat(Spot.read("di depan pasar")).isEmpty();
    }

    @Test
    void a_photo_is_kept_small_and_without_what_the_camera_added() throws IOException {
        assertThat(photos.keep(group, rina, picture(3_000, 2_000), VERIFIER))
                .isEqualTo(refused(new PhotoRefusal.NoVisit()));
        done(evidence.recordVisit(group, visit(Verdict.FIT, true, Optional.empty()), VERIFIER));
        assertThat(photos.keep(group, rina, picture(3_000, 2_000), OTHER))
                .isEqualTo(refused(new PhotoRefusal.NotYours()));
        assertThat(photos.keep(group, rina, "halo".getBytes(StandardCharsets.UTF_8), VERIFIER))
                .isEqualTo(refused(new PhotoRefusal.NoPicture()));
        assertThat(photos.keep(group, rina, new byte[10_000_001], VERIFIER))
                .isEqualTo(refused(new PhotoRefusal.TooLarge()));
        assertThat(photos.keep(group, rina, picture(8_000, 8_000), VERIFIER))
                .isEqualTo(refused(new PhotoRefusal.TooLarge()));
        done(photos.keep(group, rina, withGps(picture(3_000, 2_000)), VERIFIER));

        var kept = photos.find(group, rina, VERIFIER);
        assertThat(kept).hasSizeLessThan(300_000);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        var drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(drawn.getWidth()).isEqualTo(1_000);
        assertThat(drawn.getHeight()).isBetween(660, 670);
    }

    @Test
    void from_the_new_year_a_visit_counts_with_its_place_and_a_photo_of_that_visit() throws IOException {
        var newYear = LocalDate.of(2027, 1, 1);
        var here = Spot.read("-1.610123, 103.6131");
        done(evidence.recordVisit(group, visit(Verdict.FIT, true, Optional.empty()), VERIFIER));
        done(photos.keep(group, rina, picture(30, 20), VERIFIER));
        assertThat(visits(newYear.minusDays(1)).done()).isEqualTo(1);
        assertThat(visits(newYear).unshown()).containsExactly(rina);

        done(evidence.recordVisit(group, visit(Verdict.FIT, true, here), VERIFIER));
        assertThat(visits(newYear).unshown()).containsExactly(rina);
        done(photos.keep(group, rina, picture(30, 21), VERIFIER));
        assertThat(visits(newYear).unshown()).isEmpty();
        assertThat(visits(newYear).done()).isEqualTo(1);
    }

    /// Visits of August still count in the new year.
    private Task visits(LocalDate on) {
        return readiness.checklist(group, on).task(TaskCode.VISITS).orElseThrow();
    }

    @Test
    void members_and_banks_do_not_see_it() {
        var bank = new Actor(new UUID(0, 33), "Rudi", Role.BANK_MAKER, null, "MITRA");
        assertThatThrownBy(() -> photos.find(group, rina, bank)).isInstanceOf(NotAllowed.class);
    }

    private Visit visit(Verdict verdict, boolean away, Optional<Spot> spot) {
        return new Visit(rina, verdict, "", away, spot, AUGUST, VERIFIER.user());
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpeg", out);
        return out.toByteArray();
    }

    /// The same picture with a segment as cameras write it, after the first marker.
    private static byte[] withGps(byte[] jpeg) {
        var words = "Exif\0\0GPSLatitude -1.61".getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write(0);
        out.write(words.length + 2);
        out.writeBytes(words);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
