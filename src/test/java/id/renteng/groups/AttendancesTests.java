package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On the day of an inauguration people are counted once, by the code or at the table of their district.
@SpringBootTest
class AttendancesTests {

    @Autowired
    Verifications verifications;

    @Autowired
    Attendances attendances;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private Town town;
    private List<PersonId> members;

    @BeforeEach
    void a_town() {
        town = new Town(db, coached, groups);
    }

    @Test
    void who_scans_or_is_ticked_is_counted_once() {
        var decree = decree(LocalDate.now(ZoneId.of("Asia/Jakarta")));
        done(attendances.checkIn(decree, member(members.get(0))));
        done(attendances.mark(decree, members.get(0), OFFICER));
        done(attendances.mark(decree, members.get(1), OFFICER));
        assertThat(attendances.of(decree, HEAD)).hasSize(10);
        assertThat(attendances.of(decree, HEAD))
                .filteredOn(Attendee::came)
                .extracting(Attendee::person)
                .containsExactlyInAnyOrder(members.get(0), members.get(1));
        var elsewhere = new Actor(new UUID(0, 1), "Bu", Role.OFFICER, null, null, new Area(Set.of("15.71.05")));
        assertThat(attendances.of(decree, elsewhere)).isEmpty();
    }

    @Test
    void the_code_counts_on_its_day_and_for_those_on_the_list() {
        var decree = decree(MARCH);
        assertThat(attendances.checkIn(decree, member(members.get(0))))
                .isEqualTo(refused(new AttendanceRefusal.NotToday(MARCH)));
        var stranger = coached.members(town.club("Lain", 1)).getFirst();
        assertThat(attendances.checkIn(decree, member(stranger)))
                .isEqualTo(refused(new AttendanceRefusal.NotOnTheList()));
        assertThat(attendances.mark(decree, stranger, OFFICER))
                .isEqualTo(refused(new AttendanceRefusal.NotOnTheList()));
    }

    private DecreeId decree(LocalDate on) {
        var club = town.club("Hadir", 10);
        members = coached.members(club);
        Town.verified(coached, verifications, club, MARCH);
        return done(
                inaugurations.inaugurate(new NewDecree(Town.unique("188.45/"), on, "Wali Kota", List.of(club)), HEAD));
    }

    private static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "Ibu", Role.MEMBER, person.value(), null);
    }
}
