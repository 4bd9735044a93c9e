package id.renteng.groups;

import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A loan group on its way: what an officer wrote down so far, one step after the other. What was not answered yet is
/// null.
///
/// @param name        1 to 100 characters
/// @param people      the members, officers among them; empty until chosen
/// @param reserveBank the bank that keeps the group's reserve; empty when it has no account yet
/// @param sent        the group that came of it; from then on nothing changes
public record Formation(
        FormationId id,
        CoachedGroupId within,
        String name,
        LocalDate on,
        @Nullable Bond bond,
        List<PersonId> people,
        @Nullable Officers officers,
        @Nullable HouseRules rules,
        @Nullable String reserveBank,
        @Nullable LoanGroupId sent) {

    public Formation {
        name = name.strip();
        people = List.copyOf(people);
        if (name.isEmpty() || name.length() > 100) throw new IllegalArgumentException("name: 1 to 100 characters");
        if (reserveBank != null && reserveBank.length() > 100) throw new IllegalArgumentException("bank: to 100");
    }

    /// The steps, in the order they are asked.
    public enum Step {
        NAME,
        BOND,
        MEMBERS,
        OFFICERS,
        RULES,
        ACCOUNT,
        CHECK
    }

    public static Formation of(CoachedGroupId within, String name, LocalDate on, List<PersonId> people) {
        return new Formation(FormationId.random(), within, name, on, null, people, null, null, null, null);
    }

    public Formation named(String name, LocalDate on) {
        return new Formation(id, within, name, on, bond, people, officers, rules, reserveBank, sent);
    }

    public Formation with(Bond bond) {
        return new Formation(id, within, name, on, bond, people, officers, rules, reserveBank, sent);
    }

    /// Who is no longer chosen holds no office, so the offices are asked again.
    public Formation with(List<PersonId> people) {
        var kept = officers != null && Set.copyOf(people).containsAll(officers.all()) ? officers : null;
        return new Formation(id, within, name, on, bond, people, kept, rules, reserveBank, sent);
    }

    /// The same without somebody who does not want it.
    public Formation without(PersonId person) {
        return with(people.stream().filter(other -> !other.equals(person)).toList());
    }

    public Formation with(Officers officers) {
        return new Formation(id, within, name, on, bond, people, officers, rules, reserveBank, sent);
    }

    public Formation with(HouseRules rules) {
        return new Formation(id, within, name, on, bond, people, officers, rules, reserveBank, sent);
    }

    public Formation keepingReserveAt(String bank) {
        return new Formation(id, within, name, on, bond, people, officers, rules, bank.strip(), sent);
    }

    /// The first step that still waits for an answer; CHECK when none does.
    public Step waiting() {
        if (bond == null) return Step.BOND;
        if (people.isEmpty()) return Step.MEMBERS;
        if (officers == null) return Step.OFFICERS;
        if (rules == null) return Step.RULES;
        return reserveBank == null ? Step.ACCOUNT : Step.CHECK;
    }

    /// All answers, once there are all.
    Optional<Complete> complete() {
        if (bond == null || officers == null || rules == null || reserveBank == null) return Optional.empty();
        var asked =
                new NewLoanGroup(within, name, officers.chair(), officers.secretary(), officers.treasurer(), people);
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Complete(asked, new Charter(bond, rules, reserveBank)));
    }

    record Complete(NewLoanGroup group, Charter charter) {}
}
