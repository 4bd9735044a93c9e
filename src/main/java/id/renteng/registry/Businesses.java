package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The businesses of registered persons. One person may have several.
@Service
@Transactional(readOnly = true)
public class Businesses {

    private final BusinessTable businesses;
    private final BusinessChangeTable changes;
    private final People people;
    private final Trades trades;
    private final Kbli kbli;
    private final Regions regions;
    private final Clock clock;

    Businesses(
            BusinessTable businesses,
            BusinessChangeTable changes,
            People people,
            Trades trades,
            Kbli kbli,
            Regions regions,
            Clock clock) {
        this.businesses = businesses;
        this.changes = changes;
        this.people = people;
        this.trades = trades;
        this.kbli = kbli;
        this.regions = regions;
        this.clock = clock;
    }

    /// Her businesses, the first registered first.
    public List<Business> of(PersonId person) {
        return all(List.of(person)).getOrDefault(person, List.of());
    }

    /// The businesses of each of these persons, in one question; who has none is not in the answer.
    public Map<PersonId, List<Business>> all(Collection<PersonId> persons) {
        return businesses.all(persons);
    }

    /// What people set of her businesses, not lists: who, when, and what was known before; the newest first.
    public List<BusinessChange> changes(PersonId person) {
        return changes.of(person);
    }

    public long count() {
        return businesses.count();
    }

    /// Where businesses of people of a kelurahan are, at most `limit`; also under the codes before it.
    public List<Spot> spotsIn(String kelurahan, int limit) {
        return businesses.spotsIn(regions.codesOf(kelurahan), limit);
    }

    /// The limits of the size classes in force today.
    public SizeClass.Rule sizeRule() {
        return businesses.sizeRule(LocalDate.now(clock));
    }

    /// One more business of somebody.
    ///
    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "business-registered", by = Role.OFFICER)
    public Result<BusinessId, FieldsWrong> register(PersonId person, NewBusiness asked, Actor by) {
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
        var reading = new BusinessReading(trades, kbli);
        var read = reading.read(asked, LocalDate.now(clock));
        if (read.isEmpty()) return refused(new FieldsWrong(reading.problems()));
        var id = BusinessId.random();
        boolean fresh = businesses.insert(id, person, read.get(), clock.instant(), by);
        return fresh ? done(id) : refused(twice());
    }

    /// What is known of it now, in place of what was. What was stays, with who set the new and when.
    ///
    /// @throws NoSuchElementException if this person has no such business
    @Transactional
    @Command(value = "business-changed", by = Role.OFFICER)
    public Result<BusinessId, FieldsWrong> change(PersonId person, BusinessId id, NewBusiness asked, Actor by) {
        var owned = of(person);
        var before = one(owned, id);
        var reading = new BusinessReading(trades, kbli);
        var read = reading.read(asked, LocalDate.now(clock));
        if (read.isEmpty()) return refused(new FieldsWrong(reading.problems()));
        var key = Names.key(read.get().name());
        boolean taken = owned.stream()
                .anyMatch(other ->
                        !other.id().equals(id) && Names.key(other.name()).equals(key));
        if (taken) return refused(twice());
        businesses.update(id, read.get());
        changes.insert(before, one(of(person), id), clock.instant(), by);
        return done(id);
    }

    private static Business one(List<Business> owned, BusinessId id) {
        return owned.stream()
                .filter(business -> business.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FieldsWrong twice() {
        return new FieldsWrong(List.of(new FieldProblem("name", "BUSINESS_TWICE")));
    }
}
