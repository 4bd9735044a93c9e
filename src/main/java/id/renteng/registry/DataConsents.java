package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to, and took back. Taking back holds from the moment it is recorded, whoever records it; the law
/// gives three times 24 hours (UU 27/2022, article 40).
@Service
@Transactional(readOnly = true)
public class DataConsents {

    private final DataConsentTable consents;
    private final ConsentTexts texts;
    private final ConsentRenewalTable renewals;
    private final People people;
    private final Clock clock;

    DataConsents(
            DataConsentTable consents, ConsentTexts texts, ConsentRenewalTable renewals, People people, Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.renewals = renewals;
        this.people = people;
        this.clock = clock;
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

    /// For which purposes she agreed to words that were replaced by others that ask again.
    public Set<ConsentPurpose> asksAgain(PersonId person) {
        return renewals.of(person, LocalDate.now(clock));
    }

    /// Who in this part of the city is asked again, by name, in pages: the people after somebody, at most `limit`. The
    /// dead are not asked.
    ///
    /// @param kelurahan a code; empty for all
    /// @param after     null for the first page
    public List<Renewal> renewals(Area area, String kelurahan, @Nullable PersonId after, int limit) {
        return renewals.in(area, kelurahan, after, LocalDate.now(clock), limit);
    }

    /// How many they are.
    public int renewalCount(Area area) {
        return renewals.count(area, LocalDate.now(clock));
    }

    /// Records that she agrees. For an officer anybody, to words that were in force some day, as on the paper she
    /// signed;
    /// for a member herself, to the words of today.
    ///
    /// @throws NoSuchElementException if there is no such person, or a member names somebody else
    @Transactional
    @Command(
            value = "data-consent-given",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public Result<PersonId, WordsNotInForce> give(PersonId person, Agreement agreed, Actor by) {
        check(person, by);
        if (!mayBeAgreedTo(agreed, by)) return refused(new WordsNotInForce());
        consents.insert(person, by.is(Role.OFFICER) ? agreed : herself(agreed), true, clock.instant(), by);
        return done(person);
    }

    /// Registers one person with her business and with what she signed: all of it or nothing. A paper with other words
    /// is refused at the field `agreed`.
    @Transactional
    @Command(value = "person-registered-with-consents", by = Role.OFFICER)
    public Result<PersonId, RegistrationRefusal> register(NewPerson asked, List<Agreement> signed, Actor by) {
        if (!signed.stream().allMatch(agreed -> mayBeAgreedTo(agreed, by)))
            return refused(new FieldsWrong(List.of(new FieldProblem("agreed", "CONSENT_VERSION"))));
        var registered = people.register(asked, by);
        if (registered instanceof Done<PersonId, RegistrationRefusal>(var person))
            for (var agreed : signed) consents.insert(person, agreed, true, clock.instant(), by);
        return registered;
    }

    /// Records that she does not agree, from now on. It stops what [ConsentPurpose] says, at once.
    ///
    /// @throws NoSuchElementException as [#give]
    @Transactional
    @Command(
            value = "data-consent-withdrawn",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public PersonId withdraw(PersonId person, ConsentPurpose purpose, ConsentMeans means, Actor by) {
        check(person, by);
        var refused = new Agreement(purpose, versionOfToday(purpose), means);
        consents.insert(person, by.is(Role.OFFICER) ? refused : herself(refused), false, clock.instant(), by);
        return person;
    }

    private void check(PersonId person, Actor by) {
        Oneself.check(person, by);
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
    }

    private boolean mayBeAgreedTo(Agreement agreed, Actor by) {
        return by.is(Role.OFFICER) ? texts.wasInForce(agreed) : agreed.version() == versionOfToday(agreed.purpose());
    }

    private int versionOfToday(ConsentPurpose purpose) {
        return texts.versionOn(purpose, LocalDate.now(clock));
    }

    private static Agreement herself(Agreement said) {
        return new Agreement(said.purpose(), said.version(), ConsentMeans.OWN_ACCOUNT);
    }
}
