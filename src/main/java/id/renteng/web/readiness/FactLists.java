package id.renteng.web.readiness;

import id.renteng.groups.LoanGroup.Details;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.readiness.ConsentMethod;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Learning;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Roster;
import id.renteng.training.Roster.Participant;
import id.renteng.web.Errors;
import id.renteng.web.readiness.FactsPage.Form;
import id.renteng.web.readiness.FactsPage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Puts together the pages on which facts are recorded: every member with what is known of her.
@Component
class FactLists {

    private final Evidence evidence;
    private final LoanGroups groups;
    private final People people;
    private final Learning learning;
    private final Clock clock;

    FactLists(Evidence evidence, LoanGroups groups, People people, Learning learning, Clock clock) {
        this.evidence = evidence;
        this.groups = groups;
        this.people = people;
        this.learning = learning;
        this.clock = clock;
    }

    /// How an assessor found a member's explanation of joint liability.
    enum Understood {
        RIGHT,
        NOT_YET
    }

    FactsPage ownWords(LoanGroupId id, Form form, Errors errors) {
        var said = learning.ownWords(details(id).people());
        return page(id, "own-words", Understood.values(), true, form, errors, words(said));
    }

    /// The same of everybody who takes part in a class, also of who is in no loan group yet.
    FactsPage ownWords(Roster roster, String theme, Form form, Errors errors) {
        var said = learning.ownWords(roster.people());
        var back = "/classes/" + roster.of().id().value();
        var people = roster.participants().stream().map(Participant::person).toList();
        return page(back, theme, people, "own-words", Understood.values(), true, form, errors, words(said));
    }

    private static BiFunction<PersonId, String, Line> words(Map<PersonId, Learning.OwnWords> said) {
        return (person, name) -> {
            var hers = said.get(person);
            return hers == null
                    ? unknown(person, name)
                    : new Line(text(person), name, hers.understood() ? "RIGHT" : "NOT_YET", hers.on(), true);
        };
    }

    boolean isMember(UUID group, PersonId person) {
        return details(new LoanGroupId(group)).has(person);
    }

    FactsPage creditHistory(LoanGroupId id, Form form, Errors errors, Actor by) {
        var known = evidence.creditHistory(details(id).people(), by);
        return page(id, "credit-history", CreditStatus.values(), false, form, errors, (person, name) -> {
            var check = known.get(person);
            return check == null
                    ? unknown(person, name)
                    : new Line(text(person), name, check.status().name(), check.checkedOn(), check.isValid(today()));
        });
    }

    FactsPage consents(LoanGroupId id, Form form, Errors errors) {
        var known = evidence.consents(details(id).people());
        return page(id, "consents", ConsentMethod.values(), false, form, errors, (person, name) -> {
            var on = known.get(person);
            return on == null ? unknown(person, name) : new Line(text(person), name, "GIVEN", on, true);
        });
    }

    private FactsPage page(
            LoanGroupId id,
            String kind,
            Enum<?>[] choices,
            boolean noted,
            Form form,
            Errors errors,
            BiFunction<PersonId, String, Line> line) {
        var details = details(id);
        var back = "/loan-groups/" + id.value() + "/readiness";
        return page(back, details.name(), details.people(), kind, choices, noted, form, errors, line);
    }

    private FactsPage page(
            String back,
            String whose,
            Collection<PersonId> members,
            String kind,
            Enum<?>[] choices,
            boolean noted,
            Form form,
            Errors errors,
            BiFunction<PersonId, String, Line> line) {
        var registered = people.all(members);
        var lines = members.stream()
                .map(person -> line.apply(
                        person, Objects.requireNonNull(registered.get(person)).name()))
                .toList();
        var names = Arrays.stream(choices).map(Enum::name).toList();
        return new FactsPage(back, whose, kind, lines, List.copyOf(names), noted, today(), form, errors);
    }

    private Details details(LoanGroupId id) {
        return groups.find(id).orElseThrow().details();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Line unknown(PersonId person, String name) {
        return new Line(text(person), name, null, null, false);
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }
}
