package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import id.renteng.registry.LikenessTable.Entry;
import id.renteng.registry.LikenessTable.Found;
import id.renteng.registry.LikenessTable.Kept;
import id.renteng.registry.alike.Couple;
import id.renteng.registry.alike.Described;
import id.renteng.registry.alike.Likeness;
import id.renteng.registry.alike.Pairs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds entries of the register that may be one person. It asks; nothing is merged by itself.
@Service
public class Duplicates {

    private static final int COMPARED_AT_ENTRY = 400;

    private final LikenessTable likenesses;
    private final PersonTable persons;
    private final RegisterEntries entries;
    private final Niks niks;
    private final Regions regions;
    private final Clock clock;

    Duplicates(
            LikenessTable likenesses,
            PersonTable persons,
            RegisterEntries entries,
            Niks niks,
            Regions regions,
            Clock clock) {
        this.likenesses = likenesses;
        this.persons = persons;
        this.entries = entries;
        this.niks = niks;
        this.regions = regions;
        this.clock = clock;
    }

    /// Compares the whole register. What somebody judged before stays judged.
    ///
    /// @return how many pairs are open now
    @Transactional
    @Command(
            value = "duplicates-looked-for",
            by = {Role.OFFICER, Role.ADMINISTRATOR})
    public int look(Actor by) {
        var all = likenesses.all();
        var pairs = Pairs.among(all.stream().map(entries::described).toList());
        likenesses.keep(
                pairs.stream()
                        .map(pair -> new Found(
                                all.get(pair.one()).id(),
                                all.get(pair.other()).id(),
                                pair.likeness().points(),
                                signs(pair.likeness())))
                        .toList(),
                clock.instant());
        keepCouples(all);
        return likenesses.openCount();
    }

    /// Compares one person again with those she was found to be like and with those near her, after something that
    /// she is compared by was changed. What somebody judged stays judged; an entry that was merged is compared with
    /// nobody.
    void compareAgain(PersonId person) {
        var known = likenesses.withPartners(person);
        var herself = known.stream().filter(entry -> entry.id().equals(person)).findFirst();
        if (herself.isEmpty()) return;
        keepCouples(List.of(herself.get()));
        var described = entries.described(herself.get());
        var others = new LinkedHashMap<PersonId, Entry>();
        known.forEach(entry -> others.put(entry.id(), entry));
        entries.near(List.of(described), COMPARED_AT_ENTRY).forEach(entry -> others.put(entry.id(), entry));
        others.remove(person);
        likenesses.keepOf(
                person,
                others.values().stream()
                        .map(other -> found(person, other, described))
                        .flatMap(Optional::stream)
                        .toList(),
                clock.instant());
    }

    /// A name was changed, or was written before this was kept.
    private void keepCouples(List<Entry> people) {
        var changed = new LinkedHashMap<PersonId, String>();
        for (var one : people) {
            var couple = Couple.key(one.name(), one.spouse());
            if (!couple.equals(one.couple())) changed.put(one.id(), couple);
        }
        if (!changed.isEmpty()) likenesses.keepCouples(changed);
    }

    private Optional<Found> found(PersonId person, Entry other, Described described) {
        var likeness = Pairs.likeness(described, entries.described(other));
        return likeness.isWorthALook()
                ? Optional.of(new Found(person, other.id(), likeness.points(), signs(likeness)))
                : Optional.empty();
    }

    /// Pairs nobody has judged, the most alike first.
    ///
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<Likely> open(LikelyQuery query, int limit) {
        var kept = likenesses.open(query, limit);
        var ids = new HashSet<PersonId>();
        kept.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        var people = persons.all(ids);
        return kept.stream()
                .map(pair -> likely(pair, people.get(pair.one()), people.get(pair.other())))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Two entries side by side, whether they were found to be alike or not.
    ///
    /// @throws NoSuchElementException if one of them is not registered
    @Transactional(readOnly = true)
    public Likely compare(PersonId one, PersonId other) {
        var first = persons.find(one).orElseThrow();
        var second = persons.find(other).orElseThrow();
        return likenesses
                .find(one, other)
                .map(kept -> new Likely(first, second, kept.points(), kept.signs(), kept.told()))
                .orElseGet(() -> new Likely(first, second, 0, List.of(), false));
    }

    /// Remembers that two entries are two persons: they are not asked about again.
    ///
    /// @throws NoSuchElementException if one of them is not registered
    @Transactional
    @Command(value = "persons-told-apart", by = Role.OFFICER)
    public void tellApart(PersonId one, PersonId other, Actor by) {
        if (one.equals(other) || persons.all(List.of(one, other)).size() < 2) throw new NoSuchElementException();
        likenesses.judge(one, other, "DIFFERENT", clock.instant(), by);
    }

    /// Who is registered and may be the person that an officer writes down, the most alike first. Empty while the form
    /// cannot be read, and for whoever has the same NIK: that is certain, and refused elsewhere.
    @Transactional(readOnly = true)
    public List<Lookalike> of(NewPerson asked) {
        var read = new Registration(niks, regions).read(asked, LocalDate.now(clock));
        return read.map(this::of).orElse(List.of());
    }

    private List<Lookalike> of(Registration.Read read) {
        var alone = described(read, List.of());
        var near = entries.near(List.of(alone), COMPARED_AT_ENTRY).stream()
                .collect(Collectors.toMap(entry -> entry, entries::described, (one, other) -> one, LinkedHashMap::new));
        var described = described(read, mates(alone, near.values()));
        return near.entrySet().stream()
                .map(entry -> lookalike(entry.getKey(), entry.getValue(), described))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Lookalike::points).reversed())
                .toList();
    }

    private static Described described(Registration.Read read, List<String> mates) {
        var nik = read.nik();
        return new Described(
                read.name(),
                nik.digits(),
                Set.of(nik.bornOn()),
                nik.sex(),
                read.phone(),
                read.address(),
                read.kelurahan().code(),
                read.business(),
                read.familyCard(),
                read.spouse(),
                mates);
    }

    /// The names of who is registered on her card and may be her husband, or his wife.
    private static List<String> mates(Described asked, Collection<Described> near) {
        if (asked.familyCard().isEmpty()) return List.of();
        return near.stream()
                .filter(other -> other.familyCard().equals(asked.familyCard()) && other.sex() != asked.sex())
                .map(Described::name)
                .toList();
    }

    private @Nullable Lookalike lookalike(Entry entry, Described other, Described asked) {
        var likeness = Pairs.likeness(asked, other);
        if (!likeness.isWorthALook() || other.nik().equals(asked.nik())) return null;
        return new Lookalike(entry.id(), entry.name(), likeness.points(), signs(likeness));
    }

    private static Optional<Likely> likely(Kept kept, @Nullable Person one, @Nullable Person other) {
        if (one == null || other == null) return Optional.empty();
        return Optional.of(new Likely(one, other, kept.points(), kept.signs(), kept.told()));
    }

    private static List<String> signs(Likeness likeness) {
        return likeness.signs().stream().map(Enum::name).toList();
    }
}
