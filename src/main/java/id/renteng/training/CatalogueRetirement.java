package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.training.CatalogueChange.Act;
import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.AskedBefore;
import id.renteng.training.CatalogueRefusal.AskedForALoan;
import id.renteng.training.CatalogueRefusal.CentreRetired;
import id.renteng.training.CatalogueRefusal.GroupTraining;
import id.renteng.training.CatalogueRefusal.NameTaken;
import id.renteng.training.CatalogueRefusal.ReasonMissing;
import id.renteng.training.CatalogueRefusal.Retired;
import id.renteng.training.CatalogueRefusal.StillInUse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes things of the catalogue out of use and back into it. What was held with them stays as it was.
@Service
public class CatalogueRetirement {

    private final CatalogueThingTable entries;
    private final InstructorTable instructors;
    private final ClassTable classes;
    private final CatalogueHistory history;
    private final List<AskedThemes> loans;
    private final Clock clock;

    CatalogueRetirement(
            CatalogueThingTable entries,
            InstructorTable instructors,
            ClassTable classes,
            CatalogueHistory history,
            List<AskedThemes> loans,
            Clock clock) {
        this.entries = entries;
        this.instructors = instructors;
        this.classes = classes;
        this.history = history;
        this.loans = loans;
        this.clock = clock;
    }

    /// Takes a thing out of use: from today nothing new is planned with it.
    ///
    /// Refusals, in this order: [ReasonMissing], [Retired]; of a theme [GroupTraining], [AskedBefore] and
    /// [AskedForALoan]; [ClassesHeld].
    ///
    /// @throws NoSuchElementException if there is no such thing
    @Transactional
    @Command(value = "catalogue-thing-retired", by = OFFICER)
    public Result<LocalDate, CatalogueRefusal> retire(Thing thing, String code, String reason, Actor by) {
        classes.lockAll();
        entries.lockAll();
        var until = find(thing, code).until();
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        if (until != null) return refused(new Retired(until));
        var asked = thing == Thing.THEME ? asked(code) : Optional.<CatalogueRefusal>empty();
        if (asked.isPresent()) return refused(asked.get());
        var held = entries.held(thing, code);
        if (held.isPresent()) return refused(held.get());
        var today = LocalDate.now(clock);
        entries.end(thing, code, today);
        write(thing, code, Act.RETIRED, "", today.toString(), reason, by);
        return done(today);
    }

    /// Takes a thing back into use, from today.
    ///
    /// Refusals, in this order: [ReasonMissing], [StillInUse], of a room [CentreRetired], and [NameTaken] by one
    /// in use.
    ///
    /// @throws NoSuchElementException if there is no such thing
    @Transactional
    @Command(value = "catalogue-thing-reopened", by = OFFICER)
    public Result<LocalDate, CatalogueRefusal> reopen(Thing thing, String code, String reason, Actor by) {
        entries.lockAll();
        var entry = find(thing, code);
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        var until = entry.until();
        if (until == null) return refused(new StillInUse());
        var whyNot = whyNotAgain(thing, entry);
        if (whyNot.isPresent()) return refused(whyNot.get());
        entries.end(thing, code, null);
        write(thing, code, Act.REOPENED, until.toString(), "", reason, by);
        return done(LocalDate.now(clock));
    }

    private Optional<CatalogueRefusal> asked(String theme) {
        if (entries.isGroupTraining(theme)) return Optional.of(new GroupTraining());
        var before = entries.themes().stream()
                .filter(other -> other.isInUseBeside(theme))
                .map(Entry::facts)
                .filter(facts -> facts.prerequisites().contains(theme))
                .map(ThemeFacts::name)
                .toList();
        if (!before.isEmpty()) return Optional.of(new AskedBefore(before));
        boolean forALoan = loans.stream().anyMatch(loan -> loan.askedForALoan().contains(theme));
        return forALoan ? Optional.of(new AskedForALoan()) : Optional.empty();
    }

    private Optional<CatalogueRefusal> whyNotAgain(Thing thing, Entry<?> entry) {
        if (thing == Thing.ROOM
                && Entry.find(entries.centres(), entry.facts().place()).isRetired()) {
            return Optional.of(new CentreRetired());
        }
        return Entry.isNamed(all(thing), entry.code(), entry.facts())
                ? Optional.of(new NameTaken(entry.facts().name()))
                : Optional.empty();
    }

    private Entry<?> find(Thing thing, String code) {
        return Entry.find(all(thing), code);
    }

    private List<? extends Entry<?>> all(Thing thing) {
        return switch (thing) {
            case CENTRE -> entries.centres();
            case ROOM -> entries.rooms();
            case THEME -> entries.themes();
            case INSTRUCTOR -> instructors.all();
        };
    }

    private void write(Thing thing, String code, Act act, String was, String became, String reason, Actor by) {
        history.write(thing, code, act, List.of(new Fact("until", was, became)), reason, by);
    }
}
