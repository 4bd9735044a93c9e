package id.renteng.web.rights;

import id.renteng.groups.Agreements;
import id.renteng.kernel.Actor;
import id.renteng.registry.DataConsents;
import id.renteng.registry.EndingPermits;
import id.renteng.registry.PersonId;
import id.renteng.web.rights.OwnTask.AgreeAgain;
import id.renteng.web.rights.OwnTask.AnswerGroup;
import id.renteng.web.rights.OwnTask.RenewPermit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What waits for a member: a loan group that asks her in, consents that newer words ask for again, papers that end.
@Component
public class OwnTasks {

    private final Agreements agreements;
    private final DataConsents consents;
    private final EndingPermits permits;
    private final Clock clock;

    OwnTasks(Agreements agreements, DataConsents consents, EndingPermits permits, Clock clock) {
        this.agreements = agreements;
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
        var answer = agreements.asks(by).stream().map(draft -> new AnswerGroup(draft.id(), draft.name()));
        return Stream.<Stream<? extends OwnTask>>of(answer, agree, renew)
                .flatMap(tasks -> tasks)
                .<OwnTask>map(task -> task)
                .toList();
    }
}
