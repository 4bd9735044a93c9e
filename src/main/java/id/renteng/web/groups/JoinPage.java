package id.renteng.web.groups;

import id.renteng.groups.Acceptance;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One more member for a loan group.
///
/// @param free      who may be asked
/// @param members   who of the group must say yes
/// @param questions who is asked already, and how far they have come
public record JoinPage(
        String id,
        String group,
        List<Choice> free,
        List<Choice> members,
        List<Question> questions,
        Form form,
        Errors errors) {

    /// @param over   the name of why nobody can answer it any more; empty while they can
    /// @param said   how many of those asked have said yes on their own pages
    /// @param no     the names of those who said no, now or when this was asked before
    /// @param silent the names of those who have said nothing
    public record Question(
            String id, String person, String over, LocalDate answerBy, int said, int of, String no, String silent) {}

    /// What is ticked for the yes of who joins.
    public static final String NEWCOMER = "newcomer";

    /// What was typed, as it was typed.
    ///
    /// @param agreeing the ids of members who said yes, and [JoinPage#NEWCOMER] for who joins
    /// @param answerBy the last day of answers on their own pages
    public record Form(
            String person, List<String> agreeing, String agreedOn, String witness, String on, String answerBy) {

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

        /// Of what is asked on their own pages.
        Errors asking() {
            return Errors.NONE
                    .andIf(GroupForms.person(person).isEmpty(), "newcomer", "groups.join.who-missing")
                    .andIf(GroupForms.date(answerBy).isEmpty(), "answerBy", "groups.date.wrong");
        }

        Errors errors() {
            return Errors.NONE
                    .andIf(GroupForms.person(person).isEmpty(), "person", "groups.join.who-missing")
                    .andIf(GroupForms.date(agreedOn).isEmpty(), "agreedOn", "groups.date.wrong")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }
    }
}
