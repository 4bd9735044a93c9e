package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.KeyChangeRefusal;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.PayoutAccountRefusal;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody changes an account or a phone alone, and nobody behind a member's back.
@SpringBootTest
class KeyChangesTests {

    @Autowired
    KeyChanges changes;

    @Autowired
    ChairChanges chairs;

    @Autowired
    PayoutAccounts accounts;

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

    private List<PersonId> members;
    private PersonId rina;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        members = groups.find(town.loanGroup(town.club("Rekening", 12), 5))
                .orElseThrow()
                .details()
                .people();
        rina = members.getLast();
    }

    @Test
    void the_first_account_is_recorded_at_once_and_another_takes_two_who_read_the_same_number() {
        assertThat(changes.propose(rina, account("10020031"), MARCH, OFFICER))
                .isEqualTo(refused(new KeyChangeRefusal.NoneYet()));
        done(accounts.record(rina, account("10020031"), MARCH, OFFICER));
        assertThat(accounts.record(rina, account("10020099"), MARCH, OFFICER))
                .isEqualTo(refused(new PayoutAccountRefusal.AlreadyRecorded()));

        var change = done(changes.propose(rina, account("1002-0099"), MARCH, OFFICER));
        assertThat(changes.approve(change, "10020099", OFFICER)).isEqualTo(refused(new KeyChangeRefusal.SamePerson()));
        assertThat(changes.approve(change, "10020098", HEAD)).isEqualTo(refused(new KeyChangeRefusal.DoesNotMatch()));
        assertThat(number()).isEqualTo("10020031");
        done(changes.approve(change, "1002 0099", HEAD));

        assertThat(number()).isEqualTo("10020099");
        for (var member : members) {
            assertThat(notices.of(member, 5))
                    .extracting(Notice::kind, Notice::about)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Notice.Kind.ACCOUNT_CHANGED, rina));
        }
    }

    @Test
    void a_phone_is_changed_by_two_who_rang_it() {
        assertThat(changes.proposePhone(rina, "halo", OFFICER)).isEqualTo(refused(new KeyChangeRefusal.PhoneWrong()));
        var change = done(changes.proposePhone(rina, "0812 7400 1571", OFFICER));
        assertThat(changes.proposePhone(rina, "0812 7400 1572", OFFICER))
                .isEqualTo(refused(new KeyChangeRefusal.AnotherWaits()));
        done(changes.approve(change, "+62 812-7400-1571", HEAD));

        assertThat(people.find(rina).orElseThrow().phone()).isEqualTo("+6281274001571");
        assertThat(notices.of(members.getFirst(), 5)).extracting(Notice::kind).contains(Notice.Kind.PHONE_CHANGED);
        assertThat(changes.decline(change, HEAD)).isEqualTo(refused(new KeyChangeRefusal.AlreadyDecided()));
    }

    @Test
    void chairs_that_wait_come_a_page_at_a_time() {
        var town = new Town(db, coached, groups);
        var club = town.club("Antre", 12);
        for (int i = 0; i < 2; i++) {
            var group = town.loanGroup(club, 5);
            var now = groups.find(group).orElseThrow().details().people();
            done(chairs.propose(
                    group, new Compositions.Officers(now.get(3), now.get(1), now.get(2)), MARCH, "Rapat", OFFICER));
        }
        var all = chairs.waiting(null, 10_000, HEAD);
        var paged = new ArrayList<ChairChange>();
        var page = chairs.waiting(null, 1, HEAD);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = chairs.waiting(page.getLast().id(), 1, HEAD);
        }
        assertThat(paged).containsExactlyElementsOf(all).hasSizeGreaterThan(1);
    }

    private NewAccount account(String number) {
        return new NewAccount(
                "Bank Jambi", number, people.find(rina).orElseThrow().name());
    }

    private String number() {
        var target = accounts.forPayout(List.of(rina)).get(rina);
        return java.util.Objects.requireNonNull(target).number();
    }
}
