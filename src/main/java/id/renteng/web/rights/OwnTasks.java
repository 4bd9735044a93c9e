package id.renteng.web.rights;

import id.renteng.groups.Agreements;
import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.registry.DataConsents;
import id.renteng.registry.EndingPermits;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.rights.OwnTask.AgreeAgain;
import id.renteng.web.rights.OwnTask.AnswerGroup;
import id.renteng.web.rights.OwnTask.AnswerJoining;
import id.renteng.web.rights.OwnTask.RenewPermit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What waits for a member: a loan group that asks her in, somebody who would join hers, consents that newer words ask
/// for again, papers that end.
@Component
public class OwnTasks {

    private final Agreements agreements;
    private final JoinQuestions joinings;
    private final LoanGroups groups;
    private final People people;
    private final DataConsents consents;
    private final EndingPermits permits;
    private final Clock clock;

    OwnTasks(
            Agreements agreements,
            JoinQuestions joinings,
            LoanGroups groups,
            People people,
            DataConsents consents,
            EndingPermits permits,
            Clock clock) {
        this.agreements = agreements;
        this.joinings = joinings;
        this.groups = groups;
        this.people = people;
        this.consents = consents;
        this.permits = permits;
        this.clock = clock;
    }

    /// Nothing for who is nobody in the register.
    public List<OwnTask> of(Actor by) {
        var person = by.person();
        if (person == null) return List.of();
        var today = LocalDate.now(clock);
        var agree = consents.asksAgain(new PersonId(person)).stream().sorted().map(AgreeAgain::new);
        var renew = permits.of(new PersonId(person)).stream().map(permit -> new RenewPermit(permit, today));
        var answer = agreements.asks(by).stream()
                .map(question ->
                        new AnswerGroup(question.draft().id(), question.draft().name()));
        return Stream.<Stream<? extends OwnTask>>of(answer, joinings(by, new PersonId(person)), agree, renew)
                .flatMap(tasks -> tasks)
                .<OwnTask>map(task -> task)
                .toList();
    }

    private Stream<AnswerJoining> joinings(Actor by, PersonId own) {
        var today = LocalDate.now(clock);
        var waiting = joinings.asks(by).stream()
                .filter(question -> !question.answers().containsKey(own) && question.isInTime(today))
                .toList();
        var names = people.all(waiting.stream().map(JoinQuestion::person).toList());
        var named = groups.all(waiting.stream().map(JoinQuestion::group).toList());
        return waiting.stream()
                .map(question -> new AnswerJoining(
                        question.id(),
                        Objects.requireNonNull(names.get(question.person())).name(),
                        Objects.requireNonNull(named.get(question.group()))
                                .details()
                                .name(),
                        question.person().equals(own)));
    }
}
