package id.renteng.operation.demo;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/// Forms the coached groups of the demo city, has most of them inaugurated, and forms loan groups inside them.
@Component
class DemoGroups {

    private static final int COACHED_GROUPS = 21;
    private static final int LOAN_GROUPS_EACH = 4;
    /// The last two are only proposed and the last but two only registered, so that every state is there.
    private static final int INAUGURATED = 18;

    private static final List<String> BONDS = List.of(
            "arisan RT sejak 2019", "los pasar yang sama", "pengajian ibu-ibu", "dagang kuliner", "PKK kelurahan");

    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final Inaugurations inaugurations;
    private final Regions regions;

    DemoGroups(CoachedGroups coached, LoanGroups groups, Inaugurations inaugurations, Regions regions) {
        this.coached = coached;
        this.groups = groups;
        this.inaugurations = inaugurations;
        this.regions = regions;
    }

    /// Coaches neighbours together: 21 groups of 38 or 39, as in the real city on average.
    ///
    /// @param people neighbours next to each other
    List<CoachedGroupId> coach(List<Person> people, LocalDate on, Actor officer) {
        var names = Weighted.rows("nama-kelompok.csv");
        var coachedGroups = new ArrayList<CoachedGroupId>();
        for (int i = 0; i < COACHED_GROUPS; i++) {
            var members = people.subList(i * people.size() / COACHED_GROUPS, (i + 1) * people.size() / COACHED_GROUPS);
            var kelurahan = members.getFirst().kelurahan();
            var name = names.get(i)[0] + " " + regions.nameOf(kelurahan);
            var id = Steps.done(
                    coached.register(new NewCoachedGroup(name, kelurahan, BONDS.get(i % BONDS.size())), on, officer));
            Steps.done(coached.addMembers(id, members.stream().map(Person::id).toList(), on, officer));
            coachedGroups.add(id);
        }
        return coachedGroups;
    }

    /// Two decrees, half a year apart.
    void inaugurate(List<CoachedGroupId> coachedGroups, LocalDate on, Actor officer, Actor head) {
        var proposed = coachedGroups.subList(0, COACHED_GROUPS - 1);
        for (var group : proposed) Steps.done(coached.propose(group, on, officer));
        var half = INAUGURATED / 2;
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
                        proposed.subList(half, INAUGURATED)),
                head));
    }

    /// Four loan groups of five to ten in each coached group.
    List<LoanGroupId> form(List<CoachedGroupId> coachedGroups, Random random, LocalDate on, Actor officer) {
        var formed = new ArrayList<LoanGroupId>();
        for (var within : coachedGroups) {
            var members = coached.members(within);
            var name = coached.find(within).orElseThrow().details().name();
            int from = 0;
            for (int number = 1; number <= LOAN_GROUPS_EACH; number++) {
                int size = Math.min(number == 1 ? 10 : 6 + random.nextInt(4), members.size() - from);
                formed.add(form(
                        within, "%s %02d".formatted(name, number), members.subList(from, from + size), on, officer));
                from += size;
            }
        }
        return formed;
    }

    private LoanGroupId form(CoachedGroupId within, String name, List<PersonId> people, LocalDate on, Actor officer) {
        return Steps.done(groups.form(
                new NewLoanGroup(
                        within, name, people.get(0), people.get(1), people.get(2), people.subList(3, people.size())),
                on,
                officer));
    }
}
