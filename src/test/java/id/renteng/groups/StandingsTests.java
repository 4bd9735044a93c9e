package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.kernel.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Suspension, restoration and revocation, and the order of days before them, on a real PostgreSQL.
@SpringBootTest
class StandingsTests {

    private static final LocalDate APRIL = MARCH.plusMonths(1);

    @Autowired
    Standings standings;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    @Test
    void a_certificate_shows_suspension_restoration_and_revocation() {
        var club = inaugurated();
        var code = inaugurations.verificationCode(club);

        done(standings.suspend(club, APRIL, "daftar anggota tidak benar", HEAD));
        assertThat(inaugurations.verify(code)).get().isInstanceOf(Suspended.class);

        done(standings.restore(club, APRIL, HEAD));
        assertThat(inaugurations.verify(code))
                .get()
                .isInstanceOfSatisfying(
                        Inaugurated.class,
                        group -> assertThat(group.inauguratedOn()).isEqualTo(MARCH));

        done(standings.revoke(club, APRIL, "bubar", HEAD));
        assertThat(inaugurations.verify(code))
                .get()
                .isInstanceOfSatisfying(
                        Revoked.class, group -> assertThat(group.reason()).isEqualTo("bubar"));
        assertThat(standings.restore(club, APRIL, HEAD)).isEqualTo(refused(new MoveRefusal.NotNow()));
    }

    @Test
    void in_a_suspended_group_nothing_is_formed_and_nobody_joins() {
        var club = inaugurated();
        done(standings.suspend(club, APRIL, "diperiksa", HEAD));
        var people = coached.members(club);

        assertThat(groups.form(Town.asked(club, Town.unique("Beku"), people.subList(0, 5)), APRIL, OFFICER))
                .isEqualTo(refused(new FormationRefusal.CoachedGroupNotActive()));
        assertThat(coached.addMembers(club, List.of(), APRIL, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.NotNow()));
    }

    @Test
    void no_standing_changes_before_the_inauguration_or_by_an_officer() {
        var club = inaugurated();

        assertThat(standings.suspend(club, MARCH.minusDays(1), "diperiksa", HEAD))
                .isEqualTo(refused(new MoveRefusal.DateTooEarly(MARCH)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> standings.revoke(club, APRIL, "diperiksa", OFFICER));
    }

    @Test
    void a_decree_is_not_older_than_the_proposal_nor_the_proposal_than_the_group() {
        var town = new Town(db, coached, groups);
        var club = town.club("Lebih Dulu", 10);
        assertThat(coached.propose(club, MARCH.minusDays(1), OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.DateTooEarly(MARCH)));
        done(coached.propose(club, APRIL, OFFICER));

        var name = coached.find(club).orElseThrow().details().name();
        assertThat(inaugurations.inaugurate(decree(MARCH, club), HEAD))
                .isEqualTo(refused(new InaugurationRefusal.DateTooEarly(name, APRIL)));
    }

    @Test
    void an_inaugurated_group_keeps_its_ten_members_and_each_leaving_its_reason() {
        var club = inaugurated();
        var person = coached.members(club).getFirst();

        assertThat(coached.removeMember(club, person, APRIL, LeavingReason.MOVED, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.TooFew(9, 10)));

        var draft = new Town(db, coached, groups).club("Draf", 3);
        var leaving = coached.members(draft).getFirst();
        assertThat(coached.removeMember(draft, leaving, MARCH.minusDays(1), LeavingReason.MOVED, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.DateTooEarly(MARCH)));
        done(coached.removeMember(draft, leaving, APRIL, LeavingReason.MOVED, OFFICER));
        assertThat(coached.members(draft)).hasSize(2).doesNotContain(leaving);
    }

    private CoachedGroupId inaugurated() {
        var club = new Town(db, coached, groups).club("Cempaka", 10);
        done(coached.propose(club, MARCH, OFFICER));
        done(inaugurations.inaugurate(decree(MARCH, club), HEAD));
        return club;
    }

    private static NewDecree decree(LocalDate on, CoachedGroupId club) {
        return new NewDecree(Town.unique("SK"), on, "Wali Kota", List.of(club));
    }
}
