package id.renteng.operation.demo;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Actor;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/// Forms the coached groups of the demo city, has most of them inaugurated, and forms loan groups inside them.
@Component
class DemoGroups {

    /// In a city of the usual size.
    private static final int COACHED_GROUPS = 21;

    /// Of these; the others are only proposed, and the last one only registered, so that every state is there.
    private static final int INAUGURATED = 18;

    private static final int LOAN_GROUPS_EACH = 4;
    private static final int SMALLEST_LOAN_GROUP = 5;

    /// Near enough to meet.
    private static final int METRES_APART = 5_000;

    private static final List<String> BONDS = List.of(
            "arisan RT sejak 2019", "los pasar yang sama", "pengajian ibu-ibu", "dagang kuliner", "PKK kelurahan");

    private final DemoSize size;
    private final People people;
    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final Verifications verifications;
    private final Inaugurations inaugurations;
    private final Regions regions;

    DemoGroups(
            DemoSize size,
            People people,
            CoachedGroups coached,
            LoanGroups groups,
            Verifications verifications,
            Inaugurations inaugurations,
            Regions regions) {
        this.size = size;
        this.people = people;
        this.coached = coached;
        this.groups = groups;
        this.verifications = verifications;
        this.inaugurations = inaugurations;
        this.regions = regions;
    }

    /// Coaches neighbours together: groups of 40 or 41, about as many as in the real city on average.
    ///
    /// @param people neighbours next to each other
    List<CoachedGroupId> coach(List<Person> people, LocalDate on, Actor officer) {
        var names = Weighted.rows("nama-kelompok.csv");
        var coachedGroups = new ArrayList<CoachedGroupId>();
        int count = size.of(COACHED_GROUPS);
        for (int i = 0; i < count; i++) {
            var members = people.subList(i * people.size() / count, (i + 1) * people.size() / count);
            var kelurahan = members.getFirst().kelurahan();
            var round = i < names.size() ? "" : " " + (1 + i / names.size());
            var name = names.get(i % names.size())[0] + " " + regions.nameOf(kelurahan) + round;
            var id = Steps.done(
                    coached.register(new NewCoachedGroup(name, kelurahan, BONDS.get(i % BONDS.size())), on, officer));
            Steps.done(coached.addMembers(id, members.stream().map(Person::id).toList(), on, officer));
            coachedGroups.add(id);
        }
        return coachedGroups;
    }

    /// Two decrees, half a year apart.
    void inaugurate(List<CoachedGroupId> coachedGroups, LocalDate on, Actor officer, Actor verifier, Actor head) {
        var proposed = coachedGroups.subList(0, coachedGroups.size() - 1);
        for (var group : proposed) Steps.done(coached.propose(group, on, officer));
        int inaugurated = Math.min(size.of(INAUGURATED), proposed.size());
        for (var group : proposed.subList(0, inaugurated)) Steps.done(verifications.verify(group, on, verifier));
        int half = inaugurated / 2;
        Steps.done(inaugurations.inaugurate(
                new NewDecree(
                        "188.45/" + on.getDayOfYear() + "/Kota Contoh", on, "Wali Kota", proposed.subList(0, half)),
                head));
        var later = on.plusMonths(2);
        Steps.done(inaugurations.inaugurate(
                new NewDecree(
                        "188.45/" + later.getDayOfYear() + "/Kota Contoh",
                        later,
                        "Wali Kota",
                        proposed.subList(half, inaugurated)),
                head));
    }

    /// Up to four loan groups of five to ten in each coached group, of people who live near each other.
    List<LoanGroupId> form(List<CoachedGroupId> coachedGroups, Random random, LocalDate on, Actor officer) {
        var formed = new ArrayList<LoanGroupId>();
        for (var within : coachedGroups) {
            var name = coached.find(within).orElseThrow().details().name();
            var waiting = new ArrayList<>(people.all(coached.members(within)).values());
            waiting.sort(Comparator.comparing(Person::kelurahan).thenComparing(Person::name));
            for (int number = 1; number <= LOAN_GROUPS_EACH && !waiting.isEmpty(); ) {
                var members = neighbours(waiting, number == 1 ? 10 : 6 + random.nextInt(4));
                waiting.removeAll(members);
                if (members.size() < SMALLEST_LOAN_GROUP) continue;
                var ids = members.stream().map(Person::id).toList();
                formed.add(form(within, "%s %02d".formatted(name, number++), ids, on, officer));
            }
        }
        return formed;
    }

    private List<Person> neighbours(List<Person> waiting, int most) {
        var near = new ArrayList<Person>();
        for (var person : waiting) {
            if (near.size() < most && near.stream().allMatch(other -> areNear(person, other))) near.add(person);
        }
        return near;
    }

    private boolean areNear(Person one, Person other) {
        return regions.metresBetween(one.kelurahan(), other.kelurahan()) <= METRES_APART;
    }

    private LoanGroupId form(CoachedGroupId within, String name, List<PersonId> people, LocalDate on, Actor officer) {
        return Steps.done(groups.form(
                new NewLoanGroup(
                        within, name, people.get(0), people.get(1), people.get(2), people.subList(3, people.size())),
                on,
                officer));
    }
}
