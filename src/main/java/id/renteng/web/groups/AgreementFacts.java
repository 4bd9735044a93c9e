package id.renteng.web.groups;

import id.renteng.groups.AgreementText;
import id.renteng.groups.Bond;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.GroupAccount;
import id.renteng.groups.HouseRules;
import id.renteng.groups.Office;
import id.renteng.registry.People;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody must know before she says yes to a loan group: who is in it, who leads it, what is agreed.
///
/// @param people  everybody in the draft, officers first
/// @param account the one that keeps the cash; null where it is opened later
/// @param text    what she says yes to
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
        var names = known.all(draft.people());
        var people = names.values().stream()
                .map(person -> new Person(
                        person.id().value().toString(),
                        person.name(),
                        office(draft.officers(), person.id()).name()))
                .sorted(java.util.Comparator.comparing((Person person) -> Office.valueOf(person.office())))
                .toList();
        var account = noted.map(one ->
                        new Account(one.bankName() + " " + one.numberMasked(), one.holder(), signatories(people)))
                .orElse(null);
        return new AgreementFacts(draft.name(), people, draft.bond(), draft.rules(), account, AgreementText.of(draft));
    }

    private static String signatories(List<Person> people) {
        return people.stream()
                .filter(person -> Office.valueOf(person.office()).signs())
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private static Office office(@Nullable Officers officers, id.renteng.registry.PersonId person) {
        return officers == null ? Office.MEMBER : officers.of(person);
    }
}
