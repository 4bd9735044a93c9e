package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.CentreRetired;
import id.renteng.training.CatalogueRefusal.NameTaken;
import id.renteng.training.CatalogueRefusal.NothingChanged;
import id.renteng.training.CatalogueRefusal.Retired;
import id.renteng.training.CatalogueRefusal.UserTaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who teaches, kept up to date by the office.
@Service
public class InstructorCare {

    private final InstructorTable instructors;
    private final CatalogueThingTable entries;
    private final CatalogueHistory history;
    private final Clock clock;

    InstructorCare(InstructorTable instructors, CatalogueThingTable entries, CatalogueHistory history, Clock clock) {
        this.instructors = instructors;
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    /// All instructors, also those who teach no more, by name.
    @Transactional(readOnly = true)
    public List<Entry<InstructorFacts>> all() {
        return instructors.all();
    }

    /// Adds somebody who teaches from today on; classes of the past may name her too. Refusals, in this order:
    /// [CentreRetired], [NameTaken], [UserTaken].
    ///
    /// @return her code, which says nothing about her
    /// @throws NoSuchElementException if there is no such centre or theme
    @Transactional
    @Command(value = "instructor-added", by = OFFICER)
    public Result<String, CatalogueRefusal> add(InstructorFacts facts, Actor by) {
        entries.lockAll();
        var all = instructors.all();
        var code = Named.code("pelatih", taken -> Entry.isThere(all, taken));
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        instructors.save(code, facts, LocalDate.now(clock));
        history.added(Thing.INSTRUCTOR, code, facts.told(), by);
        return done(code);
    }

    /// Changes what is known about her; classes that are planned with her stay. Refusals, in this order: [Retired],
    /// [NothingChanged], [CentreRetired], [NameTaken], [UserTaken].
    ///
    /// @throws NoSuchElementException if there is no such instructor, centre or theme
    @Transactional
    @Command(value = "instructor-changed", by = OFFICER)
    public Result<String, CatalogueRefusal> change(String code, InstructorFacts facts, Actor by) {
        entries.lockAll();
        var all = instructors.all();
        var entry = Entry.find(all, code);
        var until = entry.until();
        if (until != null) return refused(new Retired(until));
        if (entry.facts().equals(facts)) return refused(new NothingChanged());
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        instructors.save(code, facts, entry.since());
        history.changed(Thing.INSTRUCTOR, code, entry.facts().told(), facts.told(), by);
        return done(code);
    }

    private Optional<CatalogueRefusal> whyNot(List<Entry<InstructorFacts>> all, String code, InstructorFacts facts) {
        var themes = entries.themes();
        facts.themes().forEach(theme -> Entry.find(themes, theme));
        if (!facts.isFromOutside()
                && Entry.find(entries.centres(), facts.centre()).isRetired()) {
            return Optional.of(new CentreRetired());
        }
        if (Entry.isNamed(all, code, facts)) return Optional.of(new NameTaken(facts.name()));
        return all.stream()
                .filter(one -> !one.code().equals(code) && facts.user() != null)
                .map(Entry::facts)
                .filter(one -> Objects.equals(one.user(), facts.user()))
                .findFirst()
                .map(one -> new UserTaken(one.name()));
    }
}
