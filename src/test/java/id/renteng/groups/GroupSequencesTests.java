package id.renteng.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Compositions.Officers;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Officers do anything in any order; whatever is refused, what is done leaves the groups whole.
@SpringBootTest
class GroupSequencesTests {

    private static final int STEPS = 150;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    ChairChanges chairs;

    @Autowired
    Families families;

    @Autowired
    JdbcClient db;

    private CoachedGroupId club;
    private List<PersonId> people;
    private int done;

    @BeforeEach
    void a_club_in_which_some_share_a_household() {
        club = new Town(db, coached, groups).club("Urutan", 30);
        people = coached.members(club);
        for (int i = 0; i < 9; i += 3) {
            var told = new Particulars(people.get(i), Set.of(), i == 6, i != 3, MARCH);
            Town.done(families.record(told, Set.of(people.get(i + 1), people.get(i + 2)), OFFICER));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1571, 2026})
    void no_sequence_of_commands_breaks_a_group(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            act(random);
            if (step % 10 == 9) groupsAreWhole();
        }
        groupsAreWhole();
        assertThat(done).as("commands done").isGreaterThan(10);
    }

    private void act(Random random) {
        var formed = groups.of(club);
        var group = formed.isEmpty()
                ? null
                : formed.get(random.nextInt(formed.size())).details();
        var person = people.get(random.nextInt(people.size()));
        int act = group == null ? 0 : random.nextInt(8);
        var result = switch (act) {
            case 0 -> groups.form(Town.asked(club, Town.unique("U"), some(random)), MARCH, OFFICER);
            case 1, 2 ->
                compositions.join(group.id(), person, Town.accepted(groups, group.id(), person, MARCH), MARCH, OFFICER);
            case 3 -> compositions.leave(group.id(), person, MARCH, LeavingReason.OWN_WISH, OFFICER);
            case 4 -> {
                var three = some(random);
                var officers = new Officers(three.get(0), three.get(1), three.get(2));
                yield switch (chairs.propose(group.id(), officers, MARCH, "Musyawarah", OFFICER)) {
                    case Done(var change) -> chairs.approve(change, Town.HEAD);
                    case Refused<?, ?> _ -> compositions.changeOfficers(group.id(), officers, MARCH, OFFICER);
                };
            }
            case 5 -> groups.startCycle(group.id(), MARCH, OFFICER);
            case 6 -> groups.endCycle(group.id(), MARCH, OFFICER);
            default -> groups.dissolve(group.id(), MARCH, Because.of(MoveReason.REGROUPED), OFFICER);
        };
        if (result instanceof Done<?, ?>) done++;
    }

    /// Three to eleven people, also too few and too many.
    private List<PersonId> some(Random random) {
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 3 + random.nextInt(9));
    }

    private void groupsAreWhole() {
        var alive = groups.of(club).stream()
                .filter(group -> !(group instanceof LoanGroup.Dissolved))
                .map(LoanGroup::details)
                .toList();
        var seen = new HashSet<PersonId>();
        for (var group : alive) {
            assertThat(group.people()).hasSizeBetween(5, 10).allMatch(people::contains);
            for (var person : group.people()) assertThat(seen.add(person)).isTrue();
            for (var office : List.of(Office.CHAIR, Office.SECRETARY, Office.TREASURER)) {
                assertThat(group.holder(office)).isPresent();
            }
            assertThat(group.holder(Office.TREASURER)).isNotEqualTo(Optional.of(people.get(3)));
            assertThat(group.has(people.get(6))).as("works for the state").isFalse();
        }
        var households = families.households(people);
        assertThat(seen.stream()
                        .filter(households::containsKey)
                        .collect(Collectors.groupingBy(households::get, Collectors.counting()))
                        .values())
                .allMatch(borrowing -> borrowing <= 2);
    }
}
