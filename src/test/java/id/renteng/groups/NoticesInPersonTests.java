package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Whereabouts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has no account is told in person, and it is written down when and by whom.
@SpringBootTest
class NoticesInPersonTests {

    private static final Actor IN_LEGOK = facilitator("15.71.10.1003");
    private static final Actor ELSEWHERE = facilitator("15.71.05");
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    NoticesInPerson inPerson;

    @Autowired
    Freezes freezes;

    @Autowired
    Users users;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private List<PersonId> members;
    private LocalDate today;

    @BeforeEach
    void a_group_is_frozen() {
        var town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Kabar", 12), 5);
        members = groups.find(group).orElseThrow().details().people();
        today = LocalDate.now(clock);
        done(freezes.freeze(group, "Ada aduan", OFFICER));
    }

    @Test
    void who_can_sign_in_reads_it_herself_and_all_others_are_on_the_list_of_their_facilitator() {
        var reader = members.getFirst();
        var user = done(users.add(
                new NewUser(
                        "anggota." + group.value().toString().substring(0, 8), "A", Role.MEMBER, reader.value(), null),
                "kata-sandi-panjang",
                ADMIN));
        assertThat(onListOf(IN_LEGOK)).containsExactlyInAnyOrderElementsOf(members.subList(1, 5));
        assertThat(onListOf(HEAD)).hasSize(4);
        assertThat(onListOf(ELSEWHERE)).isEmpty();
        done(users.deactivate(user.id(), ADMIN));
        assertThat(onListOf(IN_LEGOK)).contains(reader);
    }

    @Test
    void it_is_written_down_when_she_was_told_and_by_whom() {
        var her = members.getLast();
        long upTo = slip(her).upTo();
        assertThat(inPerson.tell(her, upTo, today.plusDays(1), IN_LEGOK))
                .isEqualTo(refused(new TellingRefusal.DateInFuture()));
        assertThat(inPerson.tell(her, upTo, today.minusDays(1), IN_LEGOK))
                .isEqualTo(refused(new TellingRefusal.BeforeIt(today)));
        done(freezes.lift(group, "Aduan selesai", HEAD));

        assertThat(inPerson.tell(her, upTo, today, IN_LEGOK)).isEqualTo(Result.done(1));
        assertThat(inPerson.tell(her, upTo, today, IN_LEGOK)).isEqualTo(refused(new TellingRefusal.AlreadyTold()));
        assertThat(slip(her).notices()).extracting(Notice::kind).containsExactly(Notice.Kind.UNFROZEN);
        done(inPerson.tell(her, slip(her).upTo(), today, IN_LEGOK));
        assertThat(onListOf(IN_LEGOK)).doesNotContain(her);
        assertThat(inPerson.told(HEAD)).contains(new Told(her, 2, today, IN_LEGOK.user()));
        assertThat(inPerson.told(ELSEWHERE)).noneMatch(told -> told.person().equals(her));
    }

    @Test
    void only_who_works_there_writes_it_down_and_members_see_nobody_s_list() {
        var her = members.getLast();
        long upTo = slip(her).upTo();
        assertThatThrownBy(() -> inPerson.tell(her, upTo, today, ELSEWHERE)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> inPerson.tell(her, upTo, today, HEAD)).isInstanceOf(NotAllowed.class);
        var chair = new Actor(
                new UUID(0, 77), "Ketua", Role.CHAIR, members.getFirst().value(), null);
        assertThatThrownBy(() -> inPerson.waiting(0, 10, chair)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inPerson.told(chair)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_list_comes_a_page_at_a_time_and_who_waits_longest_comes_first() {
        var all = inPerson.waiting(0, 100_000, IN_LEGOK);
        var paged = new ArrayList<PersonId>();
        long after = 0;
        for (var page = inPerson.waiting(after, 3, IN_LEGOK);
                !page.isEmpty();
                page = inPerson.waiting(after, 3, IN_LEGOK)) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            page.forEach(one -> paged.add(one.person()));
            after = page.getLast().from();
        }
        assertThat(paged)
                .containsExactlyElementsOf(all.stream().map(ToTell::person).toList());
        assertThat(all).extracting(ToTell::from).isSorted();
        assertThat(inPerson.waiting(members.getLast(), ELSEWHERE)).isEmpty();
    }

    @Test
    void the_dead_are_not_told() {
        var her = members.getLast();
        done(circumstances.is(her, Whereabouts.DIED, MARCH, "surat keterangan kelurahan", OFFICER));
        assertThat(onListOf(IN_LEGOK)).doesNotContain(her).hasSize(4);
    }

    /// Of this group.
    private List<PersonId> onListOf(Actor by) {
        return inPerson.waiting(0, 100_000, by).stream()
                .map(ToTell::person)
                .filter(members::contains)
                .toList();
    }

    private ToTell slip(PersonId person) {
        return inPerson.waiting(person, IN_LEGOK).orElseThrow();
    }

    private static Actor facilitator(String ward) {
        return new Actor(new UUID(0, 31), "Bu Yanti", Role.OFFICER, null, null, new Area(Set.of(ward)));
    }
}
