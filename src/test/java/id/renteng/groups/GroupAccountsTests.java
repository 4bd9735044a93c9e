package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Compositions.Officers;
import id.renteng.registry.KeyChangeRefusal;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.PayoutAccountRefusal;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A group's cash lies in an account of its own that two sign for, and nobody replaces it alone.
@SpringBootTest
class GroupAccountsTests {

    @Autowired
    GroupAccounts accounts;

    @Autowired
    Formations formations;

    @Autowired
    Agreements agreements;

    @Autowired
    KeyChanges changes;

    @Autowired
    Clock clock;

    @Autowired
    ChairChanges chairs;

    @Autowired
    Compositions compositions;

    @Autowired
    Families families;

    @Autowired
    PayoutAccounts own;

    @Autowired
    People people;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    NoticeTable notices;

    @Autowired
    JdbcClient db;

    private Town town;
    private LoanGroupId group;
    private List<PersonId> members;
    private String number;

    @BeforeEach
    void a_group() {
        town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Kas", 14), 6);
        members = details().people();
        number = fresh();
    }

    @Test
    void the_first_account_is_recorded_at_once_with_chair_and_treasurer_as_signatories() {
        done(accounts.record(group, read(number.substring(0, 4) + " " + number.substring(4)), OFFICER));

        var account = accounts.of(group).orElseThrow();
        assertThat(account.numberMasked()).startsWith("•").endsWith(number.substring(number.length() - 4));
        assertThat(account.signatories()).containsExactlyInAnyOrder(members.get(0), members.get(2));
        assertThat(account.isSignedBy(details())).isTrue();
        assertThat(accounts.record(group, read(fresh()), OFFICER))
                .isEqualTo(refused(new GroupAccountRefusal.AlreadyRecorded()));
        assertThat(db.sql("select count(*) from registry_account_number where position(:number in number_masked) > 0")
                        .param("number", number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void one_account_is_not_two_groups_nor_a_persons() {
        done(accounts.record(group, read(number), OFFICER));
        var other = town.loanGroup(details().coachedGroup(), 6);
        assertThat(accounts.record(other, read(number), OFFICER))
                .isEqualTo(refused(new GroupAccountRefusal.OfAnotherGroup()));
        var treasurer = members.get(2);
        var hers = fresh();
        var name = people.find(treasurer).orElseThrow().name();
        done(own.record(treasurer, new NewAccount("Bank Jambi", hers, name), MARCH, OFFICER));
        assertThat(accounts.record(other, read(hers), OFFICER)).isEqualTo(refused(new GroupAccountRefusal.OfAPerson()));
        assertThat(accounts.record(other, read("12 34"), OFFICER))
                .isEqualTo(refused(new GroupAccountRefusal.NumberInvalid()));
    }

    @Test
    void a_groups_account_is_never_a_persons_whoever_comes_first() {
        done(accounts.record(group, read(fresh()), OFFICER));
        done(accounts.propose(group, read(number), OFFICER));
        var rina = members.getLast();
        var name = people.find(rina).orElseThrow().name();
        var hers = new NewAccount("Bank Jambi", number, name);
        assertThat(own.record(rina, hers, MARCH, OFFICER)).isEqualTo(refused(new PayoutAccountRefusal.OfAGroup()));

        done(accounts.decline(waiting(), OFFICER));
        done(own.record(rina, hers, MARCH, OFFICER));
        var next = fresh();
        var change = done(changes.propose(rina, new NewAccount("Bank Jambi", next, name), MARCH, OFFICER));
        done(accounts.propose(group, read(next), OFFICER));
        assertThat(changes.approve(change, next, HEAD))
                .isEqualTo(refused(new KeyChangeRefusal.AccountWrong(new PayoutAccountRefusal.OfAGroup())));
    }

    @Test
    void what_has_changed_since_is_looked_at_again_when_the_second_person_reads_it() {
        done(accounts.record(group, read(fresh()), OFFICER));
        done(accounts.propose(group, read(number), OFFICER));
        var waiting = waiting();
        var rina = members.getLast();
        var name = people.find(rina).orElseThrow().name();
        // As before both ways were looked at: she got the same number while it waited.
        done(accounts.decline(waiting, HEAD));
        done(own.record(rina, new NewAccount("Bank Jambi", number, name), MARCH, OFFICER));
        db.sql("update groups_account set state = 'PROPOSED', decided_by = null, decided_at = null where id = :id")
                .param("id", waiting.value())
                .update();
        assertThat(accounts.approve(waiting, number, HEAD)).isEqualTo(refused(new GroupAccountRefusal.OfAPerson()));

        done(groups.dissolve(group, MARCH, Because.of(MoveReason.MEMBERS_DECIDED), OFFICER));
        assertThat(accounts.approve(waiting, number, HEAD)).isEqualTo(refused(new GroupAccountRefusal.NotNow()));
    }

    @Test
    void another_account_takes_two_who_read_the_same_number_and_every_member_is_told() {
        assertThat(accounts.propose(group, read(number), OFFICER))
                .isEqualTo(refused(new GroupAccountRefusal.NoneYet()));
        done(accounts.record(group, read(fresh()), OFFICER));
        done(accounts.propose(group, read(number), OFFICER));
        assertThat(accounts.propose(group, read(number), OFFICER))
                .isEqualTo(refused(new GroupAccountRefusal.AnotherWaits()));
        var waiting = waiting();

        assertThat(accounts.approve(waiting, number, OFFICER)).isEqualTo(refused(new GroupAccountRefusal.SamePerson()));
        assertThat(accounts.approve(waiting, fresh(), HEAD)).isEqualTo(refused(new GroupAccountRefusal.DoesNotMatch()));
        done(accounts.approve(waiting, number, HEAD));
        assertThat(accounts.approve(waiting, number, HEAD))
                .isEqualTo(refused(new GroupAccountRefusal.AlreadyDecided()));

        assertThat(accounts.of(group).orElseThrow().numberMasked()).endsWith(number.substring(number.length() - 4));
        for (var member : members) {
            assertThat(notices.of(member, 5))
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.GROUP_ACCOUNT_CHANGED);
        }
    }

    @Test
    void after_another_chair_the_account_is_stale_until_the_bank_knows_her() {
        done(accounts.record(group, read(number), OFFICER));
        var officers = new Officers(members.get(3), members.get(1), members.get(2));
        Town.changeChair(chairs, group, officers, MARCH);
        assertThat(accounts.of(group).orElseThrow().isSignedBy(details())).isFalse();
        assertThat(accounts.inOrder(List.of(groups.find(group).orElseThrow()))).isEmpty();

        done(accounts.propose(group, read(number), OFFICER));
        done(accounts.approve(waiting(), number, HEAD));
        assertThat(accounts.of(group).orElseThrow().isSignedBy(details())).isTrue();
        assertThat(accounts.inOrder(List.of(groups.find(group).orElseThrow()))).containsExactly(group);
    }

    @Test
    void chair_and_treasurer_are_never_kin() {
        var told = new Particulars(members.get(0), Set.of(members.get(4)), false, true, MARCH);
        done(families.record(told, Set.of(), OFFICER));
        var officers = new Officers(members.get(0), members.get(1), members.get(4));
        // In March it was no rule yet: what was agreed then stands.
        done(chairs.decline(done(chairs.propose(group, officers, MARCH, "Musyawarah", OFFICER)), OFFICER));
        assertThat(chairs.propose(group, officers, LocalDate.now(clock), "Musyawarah", OFFICER))
                .isEqualTo(refused(new ChairRefusal.NotThese(new CompositionRefusal.NotTogether(
                        new Unfit.SignatoriesAreKin(members.get(0), members.get(4))))));
    }

    @Test
    void what_is_noted_with_a_draft_is_forgotten_with_it_or_with_a_word() {
        var club = town.club("Draf", 12);
        var chosen = coached.members(club).subList(0, 5);
        var draft = Formation.of(club, Town.unique("Draf"), MARCH, chosen)
                .with(new HouseRules(2, DayOfWeek.MONDAY, 5, 50, HouseRules.Exit.PART_PAID, 14));
        done(formations.save(draft, OFFICER));
        done(accounts.note(draft.id(), read(number), OFFICER));
        done(accounts.note(draft.id(), read(number), OFFICER));
        done(accounts.forget(draft.id(), OFFICER));
        done(accounts.forget(draft.id(), OFFICER));
        assertThat(accounts.ofDraft(draft.id(), OFFICER)).isEmpty();

        done(accounts.note(draft.id(), read(number), OFFICER));
        done(formations.drop(draft.id(), OFFICER));
        done(accounts.record(group, read(number), OFFICER));
    }

    @Test
    void a_draft_that_was_left_lying_keeps_its_account_from_nobody() {
        var lying = town.club("Lama", 12);
        var draft = Formation.of(
                lying, Town.unique("Lama"), MARCH, coached.members(lying).subList(0, 5));
        done(formations.save(draft, OFFICER));
        done(accounts.note(draft.id(), read(number), OFFICER));

        var rina = members.getLast();
        var name = people.find(rina).orElseThrow().name();
        done(own.record(rina, new NewAccount("Bank Jambi", number, name), MARCH, OFFICER));
        assertThat(formations.whyNot(formations.find(draft.id(), OFFICER).orElseThrow()))
                .contains(new FormationRefusal.AccountTaken(new GroupAccountRefusal.OfAPerson()));
        var same = draft.with(new Compositions.Officers(
                draft.people().get(0), draft.people().get(0), draft.people().get(1)));
        assertThat(formations.whyNot(same))
                .as("what is wrong with the people is said before the account")
                .contains(new FormationRefusal.OfficersNotThree());
        var next = fresh();
        done(accounts.note(draft.id(), read(next), OFFICER));
        done(accounts.record(group, read(next), OFFICER));
    }

    @Test
    void a_noted_account_that_another_group_took_meanwhile_is_nobody_elses_when_the_draft_is_sent() {
        var draft = asked();
        done(accounts.record(group, read(number), OFFICER));
        assertThat(formations.send(draft.id(), OFFICER))
                .isEqualTo(refused(new FormationRefusal.AccountTaken(new GroupAccountRefusal.OfAnotherGroup())));

        done(accounts.note(draft.id(), read(fresh()), OFFICER));
        sayYes(draft);
        done(formations.send(draft.id(), OFFICER));
    }

    @Test
    void officers_of_before_the_rule_keep_nobody_from_joining_or_taking_another_office() {
        var told = new Particulars(members.get(0), Set.of(members.get(2)), false, true, MARCH);
        done(families.record(told, Set.of(), OFFICER));
        var today = LocalDate.now(clock);
        var newcomer = free();
        done(compositions.join(group, newcomer, Town.accepted(groups, group, newcomer, today), today, OFFICER));
        var secretary = new Officers(members.get(0), members.get(3), members.get(2));
        done(compositions.changeOfficers(group, secretary, today, OFFICER));
        assertThat(compositions.whyNotInPlaceOf(group, members.get(4), free(), today))
                .isEmpty();
    }

    @Test
    void after_all_said_yes_another_account_or_none_has_them_asked_again() {
        var draft = asked();
        done(accounts.note(draft.id(), read(number), OFFICER));
        assertThat(agreements.of(draft)).isInstanceOf(Agreement.Asked.class);

        done(accounts.note(draft.id(), read(fresh()), OFFICER));
        assertThat(agreements.of(draft)).isEqualTo(new Agreement.NotAsked());
        assertThat(formations.send(draft.id(), OFFICER)).isEqualTo(refused(new FormationRefusal.NotAllAgree(0, 5)));

        sayYes(draft);
        done(accounts.forget(draft.id(), OFFICER));
        assertThat(agreements.of(draft)).isEqualTo(new Agreement.NotAsked());
    }

    /// A whole draft with a noted account to which everybody said yes.
    private Formation asked() {
        var club = town.club("Tanya", 12);
        var chosen = coached.members(club).subList(0, 5);
        var draft = Formation.of(club, Town.unique("Tanya"), MARCH, chosen)
                .with(new Bond(Bond.Kind.ARISAN, 2019))
                .with(new Officers(chosen.get(0), chosen.get(1), chosen.get(2)))
                .with(new HouseRules(2, DayOfWeek.MONDAY, 5, 50, HouseRules.Exit.PART_PAID, 14))
                .keepingReserveAt("Bank Jambi");
        done(formations.save(draft, OFFICER));
        done(accounts.note(draft.id(), read(number), OFFICER));
        sayYes(draft);
        return draft;
    }

    private void sayYes(Formation draft) {
        var today = LocalDate.now(clock);
        done(agreements.ask(draft.id(), today, OFFICER));
        for (var person : draft.people()) {
            done(agreements.record(draft.id(), person, new Reply.Yes(), "Bu RT", today, OFFICER));
        }
        assertThat(agreements.of(draft)).isInstanceOf(Agreement.Agreed.class);
    }

    private GroupAccountId waiting() {
        return accounts.waiting(null, 1_000, HEAD).stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
    }

    private PersonId free() {
        return coached.members(details().coachedGroup()).stream()
                .filter(person -> groups.ofPerson(person).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private LoanGroup.Details details() {
        return groups.find(group).orElseThrow().details();
    }

    private static NewGroupAccount read(String number) {
        return new NewGroupAccount("Bank Jambi", number, "KLP TANGGUNG RENTENG MELATI", LocalDate.of(2026, 2, 2));
    }

    private static String fresh() {
        return "77" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }
}
