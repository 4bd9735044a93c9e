package id.renteng.web.groups;

import id.renteng.groups.AgreementText;
import id.renteng.groups.Bond;
import id.renteng.groups.Charter;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.GroupAccount;
import id.renteng.groups.HouseRules;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.Office;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody must know before she says yes to a loan group: who is in it, who leads it, what is agreed.
///
/// @param people  everybody in the draft or the group, officers first
/// @param account the one that keeps the cash; null where it is opened later
/// @param text    what she says yes to; empty where no text says it
public record AgreementFacts(
        String name,
        List<Person> people,
        @Nullable Bond bond,
        @Nullable HouseRules rules,
        @Nullable Account account,
        String text) {

    /// @param office the name of an [Office]
    public record Person(String id, String name, String office) {}

    /// @param shown       bank and masked number
    /// @param signatories who sign together, chair first
    public record Account(String shown, String holder, String signatories) {}

    static AgreementFacts of(Formation draft, Optional<GroupAccount> noted, People known) {
        var people = people(draft.people(), person -> office(draft.officers(), person), known);
        var account = account(noted, signatories(people));
        return new AgreementFacts(
                draft.name(), people, draft.bond(), draft.rules(), account, AgreementText.of(draft.name()));
    }

    /// Of a group that is there already, for who would join it and for its members.
    ///
    /// @param text what is said yes to; empty where no text says it
    static AgreementFacts of(
            LoanGroup.Details group,
            Optional<Charter> charter,
            Optional<GroupAccount> held,
            String text,
            People known) {
        var people = people(
                group.people(), person -> group.member(person).orElseThrow().office(), known);
        var signing = held.map(GroupAccount::signatories).orElse(List.of());
        var names = known.all(signing);
        var account = account(
                held,
                signing.stream()
                        .map(one -> Objects.requireNonNull(names.get(one)).name())
                        .collect(Collectors.joining(", ")));
        return new AgreementFacts(
                group.name(),
                people,
                charter.map(Charter::bond).orElse(null),
                charter.map(Charter::rules).orElse(null),
                account,
                text);
    }

    private static List<Person> people(List<PersonId> of, Function<PersonId, Office> office, People known) {
        return known.all(of).values().stream()
                .map(person -> new Person(
                        person.id().value().toString(),
                        person.name(),
                        office.apply(person.id()).name()))
                .sorted(Comparator.comparing(person -> Office.valueOf(person.office())))
                .toList();
    }

    private static @Nullable Account account(Optional<GroupAccount> known, String signatories) {
        return known.map(one -> new Account(one.bankName() + " " + one.numberMasked(), one.holder(), signatories))
                .orElse(null);
    }

    private static String signatories(List<Person> people) {
        return people.stream()
                .filter(person -> Office.valueOf(person.office()).signs())
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private static Office office(@Nullable Officers officers, PersonId person) {
        return officers == null ? Office.MEMBER : officers.of(person);
    }
}
