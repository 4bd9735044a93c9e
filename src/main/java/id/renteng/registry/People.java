package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.AlreadyRegistered;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registered persons.
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonTable persons;
    private final PersonSearchTable search;
    private final RegistrationTable registrations;
    private final HouseholdTable households;
    private final ImportCommitTable register;
    private final IdentityKeys keys;
    private final Niks niks;
    private final Regions regions;
    private final Clock clock;

    People(
            PersonTable persons,
            PersonSearchTable search,
            RegistrationTable registrations,
            HouseholdTable households,
            ImportCommitTable register,
            IdentityKeys keys,
            Niks niks,
            Regions regions,
            Clock clock) {
        this.persons = persons;
        this.search = search;
        this.registrations = registrations;
        this.households = households;
        this.register = register;
        this.keys = keys;
        this.niks = niks;
        this.regions = regions;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    /// All of these that are registered, in one question.
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return persons.all(ids);
    }

    /// Who has this NIK; where two claim it, who was first.
    public Optional<Person> byNik(Nik nik) {
        return persons.byNik(keys.hashes(PersonTable.NIK, nik.digits()));
    }

    /// The same for several at once; whose NIK nobody has is left out.
    public Map<Nik, Person> byNiks(Collection<Nik> niks) {
        var asked = new LinkedHashMap<Nik, byte[][]>();
        niks.forEach(nik -> asked.put(nik, keys.hashes(PersonTable.NIK, nik.digits())));
        var found = persons.byNiks(asked.values());
        var known = new LinkedHashMap<Nik, Person>();
        asked.forEach((nik, hashes) -> Arrays.stream(hashes)
                .map(hash -> found.get(ByteBuffer.wrap(hash)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(person -> known.put(nik, person)));
        return known;
    }

    /// Who is meant by each of these NIKs as they are written, in their order, in one question; empty where
    /// one is wrong or nobody's.
    public List<Optional<Person>> byWritten(List<String> written) {
        var today = LocalDate.now(clock);
        var read = written.stream().map(one -> nik(one, today)).toList();
        var known = byNiks(read.stream().flatMap(Optional::stream).toList());
        return read.stream().map(nik -> nik.map(known::get)).toList();
    }

    private Optional<Nik> nik(String written, LocalDate today) {
        return switch (niks.check(written.strip(), today)) {
            case Result.Done(var nik) -> Optional.of(nik);
            case Result.Refused(var _) -> Optional.empty();
        };
    }

    /// Who is meant, at most `limit`. Without a name, or with the end of a NIK, they come in the order of their names,
    /// and `after` continues a list; with a name the most alike come first, and there is no second page.
    public List<Person> search(PeopleQuery query, @Nullable PersonId after, int limit) {
        if (query.isByNikEnd()) return search.byNikEnd(query, after, limit);
        return query.isByName() ? search.alike(query, limit) : search.list(query, after, limit);
    }

    public long count() {
        return persons.count();
    }

    /// Registers one person with her business, by hand.
    @Transactional
    @Command(value = "person-registered", by = Role.OFFICER)
    public Result<PersonId, RegistrationRefusal> register(NewPerson asked, Actor by) {
        var registration = new Registration(niks, regions);
        var read = registration.read(asked, LocalDate.now(clock));
        if (read.isEmpty()) return refused(new FieldsWrong(registration.problems()));
        register.lock();
        var known = byNik(read.get().nik());
        if (known.isPresent()) {
            return refused(new AlreadyRegistered(known.get().id(), known.get().name()));
        }
        var id = PersonId.random();
        var now = clock.instant();
        registrations.insert(id, read.get(), now, by);
        var card = read.get().familyCard();
        if (!card.isEmpty()) households.putIn(id, households.put(card, keys), LocalDate.now(clock), now, by);
        return done(id);
    }
}
