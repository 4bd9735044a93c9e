package id.renteng.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Unfit.NoLongerHere;
import id.renteng.groups.Unfit.OneHousehold;
import id.renteng.groups.Unfit.WorksForState;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.Households;
import id.renteng.registry.Occupation;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the register knows of a person decides with whom she may borrow.
@SpringBootTest
class RegisteredCircumstancesTests {

    private static final LocalDate APRIL = MARCH.plusMonths(1);

    @Autowired
    Compositions compositions;

    @Autowired
    ChairChanges chairs;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Families families;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    Households households;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private List<PersonId> people;
    private PersonId free;

    @BeforeEach
    void a_group_of_six_and_somebody_who_wants_to_join() {
        var town = new Town(db, coached, groups);
        var club = town.club("Anggrek", 6);
        group = town.loanGroup(club, 6);
        people = groups.find(group).orElseThrow().details().people();
        free = RegisteredPeople.register(db, "Rukmini");
        done(coached.addMembers(club, List.of(free), MARCH, OFFICER));
    }

    @Test
    void a_policeman_does_not_join_and_stays_in_the_register() {
        circumstances.works(free, Occupation.POLICE, MARCH, "KTP", OFFICER);

        assertThat(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotTogether(new WorksForState(free))));

        circumstances.works(free, Occupation.OWN_BUSINESS, APRIL, "Surat pensiun", OFFICER);
        assertThat(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER))
                .isInstanceOf(Done.class);
    }

    @Test
    void who_moved_away_does_not_join_until_she_is_back() {
        circumstances.is(free, Whereabouts.MOVED_AWAY, MARCH, "Surat pindah", OFFICER);
        assertThat(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotTogether(new NoLongerHere(free, false))));

        circumstances.is(free, Whereabouts.LIVES_HERE, APRIL, "KTP baru", OFFICER);
        assertThat(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_chair_who_died_is_replaced_and_holds_no_office_again() {
        var old = new Officers(people.get(0), people.get(1), people.get(2));
        circumstances.is(people.get(0), Whereabouts.DIED, MARCH, "Akta kematian", OFFICER);

        var without = new Officers(people.get(3), people.get(1), people.get(2));
        Town.changeChair(chairs, group, without, APRIL);
        assertThat(compositions.changeOfficers(group, old, APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotTogether(new NoLongerHere(people.get(0), true))));
    }

    @Test
    void a_third_borrower_of_one_family_card_does_not_join_whoever_told_what() {
        households.record(people.get(3), "1571012345670001", OFFICER);
        households.record(people.get(4), "1571 0123 4567 0001", OFFICER);
        households.record(free, "1571012345670001", OFFICER);

        var refusal = compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER);

        assertThat(refusal.toString()).contains(OneHousehold.class.getSimpleName());
        assertThat(families.households(people).values())
                .hasSize(2)
                .containsOnly(families.households(List.of(free)).get(free));
    }
}
