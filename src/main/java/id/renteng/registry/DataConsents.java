package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to, and took back. Taking back holds from the moment it is recorded, whoever records it; the law
/// gives three times 24 hours (UU 27/2022, article 40).
@Service
@Transactional(readOnly = true)
public class DataConsents {

    private final DataConsentTable consents;
    private final People people;
    private final Clock clock;

    DataConsents(DataConsentTable consents, People people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    /// The words in force today, one for each purpose.
    public List<DataConsent.Words> words() {
        return consents.words(LocalDate.now(clock));
    }

    /// All of hers, the newest first.
    public List<DataConsent> of(PersonId person) {
        return consents.of(person);
    }

    /// Who of these agrees to it now.
    public Set<PersonId> given(Collection<PersonId> persons, ConsentPurpose purpose) {
        return consents.newest(persons, purpose, true);
    }

    /// Who of these took it back and has not agreed again.
    public Set<PersonId> withdrawn(Collection<PersonId> persons, ConsentPurpose purpose) {
        return consents.newest(persons, purpose, false);
    }

    /// Records that she agrees to the words in force. For an officer anybody, for a member herself.
    ///
    /// @throws NoSuchElementException if there is no such person, or a member names somebody else
    @Transactional
    @Command(
            value = "data-consent-given",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public PersonId give(PersonId person, ConsentPurpose purpose, ConsentMeans means, Actor by) {
        return record(person, purpose, true, means, by);
    }

    /// Records that she does not, from now on. It stops what [ConsentPurpose] says, at once.
    ///
    /// @throws NoSuchElementException as [#give]
    @Transactional
    @Command(
            value = "data-consent-withdrawn",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public PersonId withdraw(PersonId person, ConsentPurpose purpose, ConsentMeans means, Actor by) {
        return record(person, purpose, false, means, by);
    }

    private PersonId record(PersonId person, ConsentPurpose purpose, boolean given, ConsentMeans means, Actor by) {
        Oneself.check(person, by);
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
        var own = by.is(Role.OFFICER) ? means : ConsentMeans.OWN_ACCOUNT;
        consents.insert(person, purpose, LocalDate.now(clock), given, own, clock.instant(), by);
        return person;
    }
}
