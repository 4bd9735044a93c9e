package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.VERIFIER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.MoveReason.Move;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
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
    Verifications verifications;

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

        done(standings.suspend(club, APRIL, Because.of(MoveReason.NAMES_USED), HEAD));
        assertThat(inaugurations.verify(code)).get().isInstanceOf(Suspended.class);

        done(standings.restore(club, APRIL, Because.of(MoveReason.CLEARED), HEAD));
        assertThat(inaugurations.verify(code))
                .get()
                .isInstanceOfSatisfying(
                        Inaugurated.class,
                        group -> assertThat(group.inauguratedOn()).isEqualTo(MARCH));

        done(standings.revoke(club, APRIL, Because.of(MoveReason.NO_QUORUM), HEAD));
        assertThat(inaugurations.verify(code))
                .get()
                .isInstanceOfSatisfying(
                        Revoked.class, group -> assertThat(group.why().code()).isEqualTo(MoveReason.NO_QUORUM));
        assertThat(standings.restore(club, APRIL, Because.of(MoveReason.CLEARED), HEAD))
                .isEqualTo(refused(new MoveRefusal.NotNow()));
    }

    @Test
    void in_a_suspended_group_nothing_is_formed_and_nobody_joins() {
        var club = inaugurated();
        done(standings.suspend(club, APRIL, Because.of(MoveReason.FRAUD_SUSPECTED), HEAD));
        var people = coached.members(club);

        assertThat(groups.form(Town.asked(club, Town.unique("Beku"), people.subList(0, 5)), APRIL, OFFICER))
                .isEqualTo(refused(new FormationRefusal.CoachedGroupNotActive()));
        assertThat(coached.addMembers(club, List.of(), APRIL, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.NotNow()));
    }

    @Test
    void no_standing_changes_before_the_inauguration_or_by_an_officer() {
        var club = inaugurated();

        assertThat(standings.suspend(club, MARCH.minusDays(1), Because.of(MoveReason.FRAUD_SUSPECTED), HEAD))
                .isEqualTo(refused(new MoveRefusal.DateTooEarly(MARCH)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> standings.revoke(club, APRIL, Because.of(MoveReason.FRAUD_FOUND), OFFICER));
    }

    @Test
    void a_decree_is_not_older_than_the_proposal_nor_the_proposal_than_the_group() {
        var town = new Town(db, coached, groups);
        var club = town.club("Lebih Dulu", 10);
        assertThat(coached.propose(club, MARCH.minusDays(1), OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.DateTooEarly(MARCH)));
        Town.verified(coached, verifications, club, APRIL);

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

    @Test
    void a_proposal_is_checked_by_another_person_and_may_come_back_with_its_reason() {
        var club = new Town(db, coached, groups).club("Diperiksa", 10);
        assertThat(verifications.verify(club, MARCH, VERIFIER)).isEqualTo(refused(new MoveRefusal.NotNow()));
        done(coached.propose(club, MARCH, OFFICER));
        var herself = new Actor(OFFICER.user(), "Bu Dedi", Role.VERIFIER, null, null);

        assertThat(verifications.verify(club, MARCH, herself)).isEqualTo(refused(new MoveRefusal.SamePerson()));
        assertThat(verifications.sendBack(club, MARCH, Because.of(MoveReason.CLEARED), VERIFIER))
                .isEqualTo(refused(new MoveRefusal.ReasonDoesNotFit(MoveReason.CLEARED)));
        var why = new Because(MoveReason.RESIDENCE, "dua orang tinggal di Muaro Jambi");
        done(verifications.sendBack(club, MARCH, why, VERIFIER));
        assertThat(coached.find(club)).get().isInstanceOf(CoachedGroup.Draft.class);
        assertThat(standings.history(club)).containsExactly(new Moved(Move.SEND_BACK, why, MARCH));

        Town.verified(coached, verifications, club, APRIL);
        assertThat(coached.addMembers(club, List.of(), APRIL, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.NotNow()));
    }

    @Test
    void a_decree_names_no_group_that_nobody_checked() {
        var club = new Town(db, coached, groups).club("Belum Diperiksa", 10);
        done(coached.propose(club, MARCH, OFFICER));
        var name = coached.find(club).orElseThrow().details().name();

        assertThat(inaugurations.inaugurate(decree(MARCH, club), HEAD))
                .isEqualTo(refused(new InaugurationRefusal.NotVerified(name)));
    }

    @Test
    void a_group_ends_when_no_loan_group_is_left_in_it_and_sets_its_members_free() {
        var club = inaugurated();
        var people = coached.members(club);
        var within = new Town(db, coached, groups).loanGroup(club, 5);
        var why = Because.of(MoveReason.MEMBERS_DECIDED);
        assertThat(standings.disband(club, APRIL, why, HEAD)).isEqualTo(refused(new MoveRefusal.HasLoanGroups(1)));
        done(groups.dissolve(within, APRIL, why, OFFICER));
        var code = inaugurations.verificationCode(club);

        done(standings.disband(club, APRIL, why, HEAD));

        assertThat(inaugurations.verify(code)).get().isInstanceOf(CoachedGroup.Disbanded.class);
        assertThat(coached.placesOf(people)).isEmpty();
        assertThat(groups.leftOf(within))
                .hasSize(5)
                .allSatisfy(left -> assertThat(left.reason()).isEqualTo(LeavingReason.GROUP_ENDED));
        assertThat(groups.form(Town.asked(club, Town.unique("Usai"), people.subList(0, 5)), APRIL, OFFICER))
                .isEqualTo(refused(new FormationRefusal.CoachedGroupNotActive()));
        assertThat(standings.disband(club, APRIL, why, HEAD)).isEqualTo(refused(new MoveRefusal.NotNow()));
    }

    private CoachedGroupId inaugurated() {
        var club = new Town(db, coached, groups).club("Cempaka", 10);
        Town.verified(coached, verifications, club, MARCH);
        done(inaugurations.inaugurate(decree(MARCH, club), HEAD));
        return club;
    }

    private static NewDecree decree(LocalDate on, CoachedGroupId club) {
        return new NewDecree(Town.unique("SK"), on, "Wali Kota", List.of(club));
    }
}
