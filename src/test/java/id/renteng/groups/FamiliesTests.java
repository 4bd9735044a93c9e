package id.renteng.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.FormationRefusal.NotTogether;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may be together in a loan group: every rule of the scheme, and that a person who fits is let in.
@SpringBootTest
class FamiliesTests {

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    Families families;

    @Autowired
    JdbcClient db;

    private CoachedGroupId club;
    private List<PersonId> people;

    @BeforeEach
    void a_club() {
        club = new Town(db, coached, groups).club("Keluarga", 14);
        people = coached.members(club);
    }

    @Test
    void two_of_a_family_card_may_borrow_and_a_third_may_not() {
        told(people.get(4), Set.of(people.get(5)), Set.of(), false, true);
        var first = done(form(people.subList(0, 6)));
        assertThat(groups.find(first)).isPresent();
        told(people.get(6), Set.of(people.get(4), people.get(5)), Set.of(), false, true);
        assertThat(unfit(form(people.subList(6, 12))))
                .isInstanceOfSatisfying(
                        Unfit.OneHousehold.class,
                        why -> assertThat(why.people())
                                .containsExactlyInAnyOrder(people.get(4), people.get(5), people.get(6)));
        assertThat(compositions.join(
                        first, people.get(6), Town.accepted(groups, first, people.get(6), MARCH), MARCH, OFFICER))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(CompositionRefusal.NotTogether.class));
    }

    @Test
    void officers_come_from_different_households() {
        told(people.get(0), Set.of(people.get(2)), Set.of(), false, true);
        assertThat(unfit(form(people.subList(0, 6)))).isInstanceOf(Unfit.OfficersOfOneHousehold.class);
        var group = done(form(
                List.of(people.get(0), people.get(1), people.get(3), people.get(2), people.get(4), people.get(5))));
        var officers = new Officers(people.get(0), people.get(1), people.get(2));
        assertThat(compositions.changeOfficers(group, officers, MARCH, OFFICER)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_family_does_not_make_a_group_of_its_own() {
        told(people.get(3), Set.of(), Set.of(people.get(4), people.get(5), people.get(6)), false, true);
        assertThat(unfit(form(people.subList(0, 7)))).isEqualTo(new Unfit.OneFamily(people.subList(3, 7), 3));
    }

    @Test
    void who_works_for_the_state_does_not_borrow() {
        told(people.get(3), Set.of(), Set.of(), true, true);
        assertThat(unfit(form(people.subList(0, 6)))).isEqualTo(new Unfit.WorksForState(people.get(3)));
    }

    @Test
    void a_treasurer_keeps_books() {
        told(people.get(2), Set.of(), Set.of(), false, false);
        assertThat(unfit(form(people.subList(0, 6)))).isEqualTo(new Unfit.CannotKeepBooks(people.get(2)));
        told(people.get(2), Set.of(), Set.of(), false, true);
        assertThat(form(people.subList(0, 6))).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_borrower_is_neither_too_young_nor_too_old() {
        bornOn(people.get(3), LocalDate.of(2010, 1, 1));
        assertThat(unfit(form(people.subList(0, 6)))).isEqualTo(new Unfit.WrongAge(people.get(3), 16, 18, 63));
        bornOn(people.get(3), MARCH.minusYears(64));
        assertThat(unfit(form(people.subList(0, 6)))).isEqualTo(new Unfit.WrongAge(people.get(3), 64, 18, 63));
        bornOn(people.get(3), MARCH.minusYears(64).plusDays(1));
        assertThat(form(people.subList(0, 6))).isInstanceOf(Result.Done.class);
    }

    @Test
    void members_live_in_the_city_and_near_each_other() {
        livesIn(people.get(3), "15.05.01.2001");
        assertThat(unfit(form(people.subList(0, 6)))).isEqualTo(new Unfit.LivesElsewhere(people.get(3)));
        livesIn(people.get(3), "15.71.11.1006");
        assertThat(unfit(form(people.subList(0, 6)))).isInstanceOf(Unfit.TooFarApart.class);
    }

    @Test
    void what_was_told_last_counts_and_only_members_are_named() {
        told(people.get(3), Set.of(people.get(4)), Set.of(), true, true);
        told(people.get(3), Set.of(), Set.of(), false, true);
        assertThat(families.households(people)).hasSize(2);
        var stranger = PersonId.random();
        var told = new Particulars(people.get(3), Set.of(stranger), false, true, MARCH);
        assertThat(families.record(told, Set.of(), OFFICER))
                .isEqualTo(Result.refused(new ParticularsRefusal.NotKnownHere(stranger)));
    }

    private Result<LoanGroupId, FormationRefusal> form(List<PersonId> members) {
        return groups.form(Town.asked(club, Town.unique("Susunan"), members), MARCH, OFFICER);
    }

    private void told(PersonId who, Set<PersonId> housemates, Set<PersonId> kin, boolean state, boolean books) {
        done(families.record(new Particulars(who, kin, state, books, MARCH), housemates, OFFICER));
    }

    private void bornOn(PersonId person, LocalDate day) {
        db.sql("update registry_person set born_on = :day where id = :id")
                .param("day", day)
                .param("id", person.value())
                .update();
    }

    private void livesIn(PersonId person, String kelurahan) {
        db.sql("update registry_person set kelurahan = :code where id = :id")
                .param("code", kelurahan)
                .param("id", person.value())
                .update();
    }

    private static Unfit unfit(Result<LoanGroupId, FormationRefusal> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        var reason = ((Result.Refused<LoanGroupId, FormationRefusal>) result).reason();
        assertThat(reason).isInstanceOf(NotTogether.class);
        return ((NotTogether) reason).why();
    }
}
