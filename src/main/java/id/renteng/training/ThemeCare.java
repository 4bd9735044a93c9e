package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.DayPassed;
import id.renteng.training.CatalogueRefusal.GroupTraining;
import id.renteng.training.CatalogueRefusal.HasMet;
import id.renteng.training.CatalogueRefusal.NameTaken;
import id.renteng.training.CatalogueRefusal.NothingChanged;
import id.renteng.training.CatalogueRefusal.Retired;
import id.renteng.training.CatalogueRefusal.WrongPrerequisite;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be learned, kept up to date by the office: themes, and the programme that each of them follows.
@Service
public class ThemeCare {

    private final CatalogueThingTable entries;
    private final CatalogueHistory history;
    private final Clock clock;

    ThemeCare(CatalogueThingTable entries, CatalogueHistory history, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    /// All themes, the retired ones among them; the compulsory group training first, then by name.
    @Transactional(readOnly = true)
    public List<Entry<ThemeFacts>> themes() {
        return entries.themes();
    }

    /// The programmes that a theme has had and will have, the latest first.
    @Transactional(readOnly = true)
    public List<Programme> programmes(String theme) {
        return entries.programmes(theme);
    }

    /// Whether a theme is the compulsory group training, whose pass follows its own rule.
    @Transactional(readOnly = true)
    public boolean isGroupTraining(String theme) {
        return entries.isGroupTraining(theme);
    }

    /// Adds a skill, offered from today. Refusals, in this order: [NameTaken], [WrongPrerequisite].
    ///
    /// @return its code
    @Transactional
    @Command(value = "theme-added", by = OFFICER)
    public Result<String, CatalogueRefusal> add(ThemeFacts facts, Actor by) {
        entries.lockAll();
        var all = entries.themes();
        var code = Named.code(facts.name(), taken -> Entry.isThere(all, taken));
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        entries.save(code, facts, LocalDate.now(clock));
        history.added(Thing.THEME, code, facts.told(), by);
        return done(code);
    }

    /// Changes what is known about a theme; classes that are planned keep what they ask for themselves.
    /// Refusals, in this order: [Retired], [NothingChanged], [NameTaken], [WrongPrerequisite].
    ///
    /// @throws NoSuchElementException if there is no such theme
    @Transactional
    @Command(value = "theme-changed", by = OFFICER)
    public Result<String, CatalogueRefusal> change(String code, ThemeFacts facts, Actor by) {
        entries.lockAll();
        var all = entries.themes();
        var theme = Entry.find(all, code);
        var until = theme.until();
        if (until != null) return refused(new Retired(until));
        if (theme.facts().equals(facts)) return refused(new NothingChanged());
        var whyNot = whyNot(all, code, facts);
        if (whyNot.isPresent()) return refused(whyNot.get());
        entries.save(code, facts, theme.since());
        history.changed(Thing.THEME, code, theme.facts().told(), facts.told(), by);
        return done(code);
    }

    /// Says how long a theme is taught and what a pass takes, for classes that begin from a day on. Refusals,
    /// in this order: [Retired], [GroupTraining] (its pass follows its own rule), [DayPassed], [HasMet],
    /// [NothingChanged].
    ///
    /// @param programme in the place of what was said for that same day
    /// @throws NoSuchElementException if there is no such theme
    @Transactional
    @Command(value = "programme-set", by = OFFICER)
    public Result<String, CatalogueRefusal> follow(String code, Programme programme, Actor by) {
        entries.lockAll();
        var theme = Entry.find(entries.themes(), code);
        var until = theme.until();
        if (until != null) return refused(new Retired(until));
        if (programme.asksOwnPass() && entries.isGroupTraining(code)) return refused(new GroupTraining());
        if (programme.from().isBefore(LocalDate.now(clock))) return refused(new DayPassed(programme.from()));
        if (entries.hasMet(code, programme.from(), LocalDateTime.now(clock))) return refused(new HasMet());
        var before = entries.programme(code, programme.from());
        var was = before.map(Programme::told).orElse(Map.of());
        if (was.equals(programme.told())) return refused(new NothingChanged());
        entries.save(code, programme);
        var told = new LinkedHashMap<>(programme.told());
        told.put("from", programme.from().toString());
        history.changed(Thing.THEME, code, was, told, by);
        return done(code);
    }

    private Optional<CatalogueRefusal> whyNot(List<Entry<ThemeFacts>> all, String code, ThemeFacts facts) {
        if (Entry.isNamed(all, code, facts)) return Optional.of(new NameTaken(facts.name()));
        return facts.prerequisites().stream()
                .filter(asked -> entries.isGroupTraining(asked) || !mayBeAsked(all, asked, code))
                .sorted()
                .findFirst()
                .map(WrongPrerequisite::new);
    }

    /// It is another theme in use, and does not ask for this one itself, through others either.
    private static boolean mayBeAsked(List<Entry<ThemeFacts>> all, String asked, String code) {
        boolean inUse = all.stream().anyMatch(one -> one.code().equals(asked) && !one.isRetired());
        return inUse && !asksFor(all, asked, code, new HashSet<>());
    }

    private static boolean asksFor(List<Entry<ThemeFacts>> all, String theme, String code, Set<String> seen) {
        if (theme.equals(code)) return true;
        if (!seen.add(theme)) return false;
        return all.stream()
                .filter(one -> one.code().equals(theme))
                .flatMap(one -> one.facts().prerequisites().stream())
                .anyMatch(next -> asksFor(all, next, code, seen));
    }
}
