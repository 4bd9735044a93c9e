package id.renteng.web.groups;

import id.renteng.groups.Acceptance;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One more member for a loan group.
///
/// @param free    who may be asked
/// @param members who of the group must say yes
public record JoinPage(String id, String group, List<Choice> free, List<Choice> members, Form form, Errors errors) {

    /// What is ticked for the yes of who joins.
    public static final String NEWCOMER = "newcomer";

    /// What was typed, as it was typed.
    ///
    /// @param agreeing the ids of members who said yes, and [JoinPage#NEWCOMER] for who joins
    public record Form(String person, List<String> agreeing, String agreedOn, String witness, String on) {

        public Set<String> ticked() {
            return Set.copyOf(agreeing);
        }

        /// Of a form without errors.
        Acceptance accepted() {
            var yes = Stream.concat(
                    agreeing.stream().flatMap(one -> GroupForms.person(one).stream()),
                    agreeing.contains(NEWCOMER) ? GroupForms.person(person).stream() : Stream.empty());
            return new Acceptance(
                    yes.collect(Collectors.toSet()), GroupForms.date(agreedOn).orElseThrow(), witness);
        }

        Errors errors() {
            return Errors.NONE
                    .andIf(GroupForms.person(person).isEmpty(), "person", "groups.join.who-missing")
                    .andIf(GroupForms.date(agreedOn).isEmpty(), "agreedOn", "groups.date.wrong")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }
    }
}
