package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Spot;
import id.renteng.registry.Regions;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.CentreRetired;
import id.renteng.training.CatalogueRefusal.FarFromTheCity;
import id.renteng.training.CatalogueRefusal.NameTaken;
import id.renteng.training.CatalogueRefusal.NoSuchKelurahan;
import id.renteng.training.CatalogueRefusal.NothingChanged;
import id.renteng.training.CatalogueRefusal.Retired;
import id.renteng.training.CatalogueRefusal.RoomTooSmall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where classes can be held, kept up to date by the office: centres and their rooms. Matching counts distances from
/// the
/// place of a centre, or from the middle of its kelurahan where nobody has said its place.
@Service
public class CentreCare {

    /// One degree, about 111 km: whoever is farther off has written the two numbers the wrong way round.
    private static final int FARTHEST = 1_000_000;

    private final CatalogueThingTable entries;
    private final ClassTable classes;
    private final CatalogueHistory history;
    private final Regions regions;
    private final Clock clock;

    CentreCare(
            CatalogueThingTable entries, ClassTable classes, CatalogueHistory history, Regions regions, Clock clock) {
        this.entries = entries;
        this.classes = classes;
        this.history = history;
        this.regions = regions;
        this.clock = clock;
    }

    /// All centres, the retired ones among them, by name.
    @Transactional(readOnly = true)
    public List<Entry<CentreFacts>> centres() {
        return entries.centres();
    }

    /// All rooms, the retired ones among them, by centre and name.
    @Transactional(readOnly = true)
    public List<Entry<RoomFacts>> rooms() {
        return entries.rooms();
    }

    /// Adds a centre, in use from today. Refusals, in this order: [NoSuchKelurahan], [FarFromTheCity], [NameTaken].
    ///
    /// @return its code
    @Transactional
    @Command(value = "centre-added", by = OFFICER)
    public Result<String, CatalogueRefusal> add(CentreFacts facts, Actor by) {
        entries.lockAll();
        var all = entries.centres();
        var code = Named.code(facts.name(), taken -> Entry.isThere(all, taken));
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        entries.save(code, facts, today());
        history.added(Thing.CENTRE, code, facts.told(), by);
        return done(code);
    }

    /// Changes what is known about a centre. Refusals, in this order: [Retired], [NothingChanged], [NoSuchKelurahan],
    /// [FarFromTheCity], [NameTaken].
    ///
    /// @throws NoSuchElementException if there is no such centre
    @Transactional
    @Command(value = "centre-changed", by = OFFICER)
    public Result<String, CatalogueRefusal> change(String code, CentreFacts facts, Actor by) {
        entries.lockAll();
        var all = entries.centres();
        var centre = Entry.find(all, code);
        var until = centre.until();
        if (until != null) return refused(new Retired(until));
        if (centre.facts().equals(facts)) return refused(new NothingChanged());
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        entries.save(code, facts, centre.since());
        history.changed(Thing.CENTRE, code, centre.facts().told(), facts.told(), by);
        return done(code);
    }

    /// Adds a room to a centre. Refusals, in this order: [CentreRetired], [NameTaken].
    ///
    /// @return its code
    /// @throws NoSuchElementException if there is no such centre
    @Transactional
    @Command(value = "room-added", by = OFFICER)
    public Result<String, CatalogueRefusal> addRoom(RoomFacts facts, Actor by) {
        entries.lockAll();
        if (Entry.find(entries.centres(), facts.centre()).isRetired()) return refused(new CentreRetired());
        var all = entries.rooms();
        var code = Named.code(facts.centre() + " " + facts.name(), taken -> Entry.isThere(all, taken));
        if (Entry.isNamed(all, code, facts)) return refused(new NameTaken(facts.name()));
        entries.save(code, facts, today());
        history.added(Thing.ROOM, code, facts.told(), by);
        return done(code);
    }

    /// Renames a room or says how many people it holds. Refusals, in this order: [Retired], [NothingChanged],
    /// [NameTaken], [RoomTooSmall].
    ///
    /// @throws NoSuchElementException if the centre has no such room
    @Transactional
    @Command(value = "room-changed", by = OFFICER)
    public Result<String, CatalogueRefusal> changeRoom(String code, RoomFacts facts, Actor by) {
        classes.lockAll();
        entries.lockAll();
        var all = entries.rooms();
        var room = Entry.find(all, code);
        if (!room.facts().centre().equals(facts.centre())) throw new NoSuchElementException("no room " + code);
        var until = room.until();
        if (until != null) return refused(new Retired(until));
        if (room.facts().equals(facts)) return refused(new NothingChanged());
        if (Entry.isNamed(all, code, facts)) return refused(new NameTaken(facts.name()));
        int taken = entries.seatsTaken(code);
        if (facts.seats() < taken) return refused(new RoomTooSmall(taken));
        entries.save(code, facts, room.since());
        history.changed(Thing.ROOM, code, room.facts().told(), facts.told(), by);
        return done(code);
    }

    private Optional<CatalogueRefusal> whyNot(List<Entry<CentreFacts>> all, String code, CentreFacts facts) {
        var kelurahan = facts.kelurahan();
        if (!kelurahan.isEmpty() && regions.kelurahan(kelurahan).isEmpty()) {
            return Optional.of(new NoSuchKelurahan(kelurahan));
        }
        if (isFar(facts.spot())) return Optional.of(new FarFromTheCity());
        return Entry.isNamed(all, code, facts) ? Optional.of(new NameTaken(facts.name())) : Optional.empty();
    }

    private static boolean isFar(@Nullable Spot spot) {
        return spot != null
                && (Math.abs(spot.latitude() - Regions.ORIGIN_LATITUDE) > FARTHEST
                        || Math.abs(spot.longitude() - Regions.ORIGIN_LONGITUDE) > FARTHEST);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
