package id.renteng.groups;

import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroup.Borrowing;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Groups of both levels and their inauguration, on a real PostgreSQL.
@SpringBootTest
class GroupsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor HEAD = new Actor(new UUID(0, 2), "Pak Kadis", Role.HEAD, null, null);
    private static final String LEGOK = "15.71.10.1003";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate TOMORROW_OF_ALL = LocalDate.of(2999, 1, 1);

    @Autowired
    Verifications verifications;

    @Autowired
    CoachedGroups coachedGroups;

    @Autowired
    LoanGroups loanGroups;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    JdbcClient db;

    @Test
    void a_loan_group_is_formed_inside_its_coached_group_with_three_officers() {
        var melati = coached("Melati Legok", 12);
        var people = coachedGroups.members(melati);

        var id = done(loanGroups.form(group(melati, "Melati 01", people.subList(0, 7)), MARCH, OFFICER));

        var formed = loanGroups.find(id).orElseThrow().details();
        assertThat(formed.people()).hasSize(7).startsWith(people.get(0), people.get(1), people.get(2));
        assertThat(formed.holder(Office.TREASURER)).contains(people.get(2));
        assertThat(formed.formedBy()).isEqualTo(OFFICER.user());
        assertThat(loanGroups.ofPerson(people.get(3))).contains(id);
    }

    @Test
    void who_is_in_another_loan_group_is_refused_with_the_name_of_that_group() {
        var mawar = coached("Mawar Legok", 12);
        var people = coachedGroups.members(mawar);
        done(loanGroups.form(group(mawar, "Mawar 01", people.subList(0, 5)), MARCH, OFFICER));

        var result = loanGroups.form(group(mawar, "Mawar 02", people.subList(4, 9)), MARCH, OFFICER);

        assertThat(result).isEqualTo(refused(new FormationRefusal.InAnotherGroup(people.get(4), "Mawar 01")));
        assertThat(loanGroups.of(mawar)).hasSize(1);
    }

    @Test
    void four_or_eleven_people_are_no_loan_group() {
        var anggrek = coached("Anggrek Legok", 12);
        var people = coachedGroups.members(anggrek);

        assertThat(loanGroups.form(group(anggrek, "Anggrek 01", people.subList(0, 4)), MARCH, OFFICER))
                .isEqualTo(refused(new FormationRefusal.WrongSize(4, 5, 10)));
        assertThat(loanGroups.form(group(anggrek, "Anggrek 01", people.subList(0, 11)), MARCH, OFFICER))
                .isEqualTo(refused(new FormationRefusal.WrongSize(11, 5, 10)));
    }

    @Test
    void one_person_cannot_hold_two_offices() {
        var kenanga = coached("Kenanga Legok", 12);
        var people = coachedGroups.members(kenanga);
        var asked = new NewLoanGroup(
                kenanga, "Kenanga 01", people.get(0), people.get(0), people.get(1), people.subList(2, 7));

        assertThat(loanGroups.form(asked, MARCH, OFFICER)).isEqualTo(refused(new FormationRefusal.OfficersNotThree()));
    }

    @Test
    void strangers_to_the_coached_group_cannot_join_its_loan_groups() {
        var dahlia = coached("Dahlia Legok", 12);
        var stranger = RegisteredPeople.register(db, "Tetangga Jauh");
        var people = new ArrayList<>(coachedGroups.members(dahlia).subList(0, 5));
        people.add(stranger);

        assertThat(loanGroups.form(group(dahlia, "Dahlia 01", people), MARCH, OFFICER))
                .isEqualTo(refused(new FormationRefusal.NotInCoachedGroup(stranger)));
    }

    @Test
    void a_person_belongs_to_one_coached_group_and_the_refusal_names_it() {
        var teratai = coached("Teratai Legok", 12);
        var person = coachedGroups.members(teratai).getFirst();
        var other = done(coachedGroups.register(new NewCoachedGroup("Seruni Legok", LEGOK, "arisan"), MARCH, OFFICER));

        assertThat(coachedGroups.addMembers(other, List.of(person), MARCH, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.InAnotherGroup(person, "Teratai Legok")));
        assertThat(coachedGroups.members(other)).isEmpty();
    }

    @Test
    void a_decree_inaugurates_all_its_groups_or_none() {
        var cempaka = coached("Cempaka Legok", 12);
        var flamboyan = coached("Flamboyan Legok", 12);
        Town.verified(coachedGroups, verifications, cempaka, MARCH);
        var both = new NewDecree("SK 188/2026", MARCH, "Kepala Dinas", List.of(cempaka, flamboyan));

        assertThat(inaugurations.inaugurate(both, HEAD))
                .isEqualTo(refused(new InaugurationRefusal.NotVerified("Flamboyan Legok")));
        assertThat(coachedGroups.find(cempaka)).get().isInstanceOf(CoachedGroup.Verified.class);

        Town.verified(coachedGroups, verifications, flamboyan, MARCH);
        var decree = done(inaugurations.inaugurate(both, HEAD));

        assertThat(inaugurations.groupsOf(decree))
                .hasSize(2)
                .allSatisfy(group -> assertThat(group).isInstanceOf(Inaugurated.class));
        var code = inaugurations.verificationCode(cempaka);
        assertThat(inaugurations.verify(code.toLowerCase(java.util.Locale.ROOT)))
                .get()
                .extracting(group -> group.details().name())
                .isEqualTo("Cempaka Legok");
        assertThat(inaugurations.verify("AAAAAAAAAA")).isEmpty();
    }

    @Test
    void a_decree_number_is_recorded_once_and_never_for_the_future() {
        var first = coached("Tulip Legok", 12);
        var second = coached("Bakung Legok", 12);
        Town.verified(coachedGroups, verifications, first, MARCH);
        Town.verified(coachedGroups, verifications, second, MARCH);
        done(inaugurations.inaugurate(new NewDecree("SK 7/2026", MARCH, "Kepala Dinas", List.of(first)), HEAD));

        assertThat(inaugurations.inaugurate(new NewDecree("SK 7/2026", MARCH, "Kepala Dinas", List.of(second)), HEAD))
                .isEqualTo(refused(new InaugurationRefusal.NumberTaken()));
        assertThat(inaugurations.inaugurate(
                        new NewDecree("SK 8/2026", TOMORROW_OF_ALL, "Kepala Dinas", List.of(second)), HEAD))
                .isEqualTo(refused(new InaugurationRefusal.DateInFuture()));
    }

    @Test
    void nine_people_are_too_few_to_propose() {
        var small = coached("Melur Legok", 9);

        assertThat(coachedGroups.propose(small, MARCH, OFFICER))
                .isEqualTo(refused(new CoachedGroupRefusal.TooFew(9, 10)));
    }

    @Test
    void while_a_loan_runs_the_group_cannot_be_dissolved() {
        var asoka = coached("Asoka Legok", 12);
        var id = done(loanGroups.form(
                group(asoka, "Asoka 01", coachedGroups.members(asoka).subList(0, 5)), MARCH, OFFICER));
        done(loanGroups.startCycle(id, MARCH, OFFICER));

        assertThat(loanGroups.dissolve(id, MARCH, Because.of(MoveReason.MEMBERS_DECIDED), OFFICER))
                .isEqualTo(refused(new MoveRefusal.NotNow()));
        assertThat(loanGroups.find(id)).get().isInstanceOf(Borrowing.class);

        done(loanGroups.endCycle(id, MARCH.plusMonths(6), OFFICER));
        done(loanGroups.dissolve(id, MARCH.plusMonths(6), Because.of(MoveReason.MEMBERS_DECIDED), OFFICER));
        assertThat(loanGroups.find(id).orElseThrow().details().members()).isEmpty();
    }

    @Test
    void only_the_head_inaugurates_and_only_officers_form_groups() {
        var soka = coached("Soka Legok", 12);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> inaugurations.inaugurate(
                        new NewDecree("SK 9/2026", MARCH, "Kepala Dinas", List.of(soka)), OFFICER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> coachedGroups.propose(soka, MARCH, HEAD));
    }

    @Test
    void a_chair_does_not_see_another_group() {
        var wijaya = coached("Wijaya Legok", 12);
        var people = coachedGroups.members(wijaya);
        var own = done(loanGroups.form(group(wijaya, "Wijaya 01", people.subList(0, 5)), MARCH, OFFICER));
        var other = done(loanGroups.form(group(wijaya, "Wijaya 02", people.subList(5, 10)), MARCH, OFFICER));
        var chair = new Actor(
                new UUID(0, 9), "Ibu Sari", Role.CHAIR, people.getFirst().value(), null);

        assertThat(loanGroups.seenBy(chair, own).details().name()).isEqualTo("Wijaya 01");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> loanGroups.seenBy(chair, other));
    }

    private CoachedGroupId coached(String name, int members) {
        var id = done(coachedGroups.register(new NewCoachedGroup(name, LEGOK, "arisan"), MARCH, OFFICER));
        var people = new ArrayList<PersonId>();
        for (int i = 1; i <= members; i++) people.add(RegisteredPeople.register(db, name + " " + i));
        done(coachedGroups.addMembers(id, people, MARCH, OFFICER));
        return id;
    }

    private static NewLoanGroup group(CoachedGroupId within, String name, List<PersonId> people) {
        return new NewLoanGroup(
                within, name, people.get(0), people.get(1), people.get(2), people.subList(3, people.size()));
    }

    private static <T, R> T done(Result<T, R> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<T, R>) result).value();
    }
}
