package id.renteng.web.proposing;

import id.renteng.proposing.Portrait;
import id.renteng.proposing.Proposal.ProposedGroup;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The proposed loan groups of a coached group.
///
/// @param proposal the id of the proposal; empty while none was made
/// @param leftOut  names with the key of why
/// @param wishes   what was told, as names
/// @param choices  all members, for telling wishes
public record ProposalPage(
        String id,
        String group,
        String proposal,
        List<ProposedGroup> groups,
        Map<PersonId, String> names,
        List<Left> leftOut,
        List<Told> wishes,
        List<Choice> choices,
        @Nullable Move move,
        Errors errors) {

    public record Left(String name, String why) {}

    public record Told(String person, String other, boolean together) {}

    /// A move that is being weighed.
    public record Move(
            String person,
            String name,
            ProposedGroup from,
            ProposedGroup to,
            ProposedGroup fromAfter,
            ProposedGroup toAfter) {

        public boolean isSound() {
            return fromAfter.problems().isEmpty() && toAfter.problems().isEmpty();
        }
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "?");
    }

    /// The groups somebody could move to, by their numbers.
    public List<Choice> others(ProposedGroup group, String label) {
        return groups.stream()
                .filter(other -> other.number() != group.number())
                .map(other -> new Choice(String.valueOf(other.number()), label + " " + other.number()))
                .toList();
    }

    /// The address that begins to form this group.
    public String form(ProposedGroup proposed) {
        var people = proposed.people().stream()
                .map(person -> "people=" + person.value())
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return "/coached-groups/" + id + "/loan-groups/new?" + people;
    }

    public static String kilometres(Portrait portrait) {
        int tenths = portrait.metres() / 100;
        return tenths / 10 + "," + tenths % 10;
    }
}
