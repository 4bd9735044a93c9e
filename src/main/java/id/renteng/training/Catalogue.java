package id.renteng.training;

import id.renteng.kernel.BusinessDays;
import id.renteng.training.TrainingRule.Pass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be taught, where, and by which rule: reference data with dates.
@Service
public class Catalogue {

    /// Joint leave is a day off for offices, not for training.
    private static final Set<LocalDate> HOLIDAYS = BusinessDays.indonesia(false).holidays();

    private final CatalogueTable catalogue;
    private final CatalogueThingTable entries;

    Catalogue(CatalogueTable catalogue, CatalogueThingTable entries) {
        this.catalogue = catalogue;
        this.entries = entries;
    }

    /// The themes offered on a day; the compulsory group training first.
    @Transactional(readOnly = true)
    public List<Theme> themes(LocalDate on) {
        return catalogue.themes(on);
    }

    /// All themes ever offered, to name what was: also those that are not offered any more.
    @Transactional(readOnly = true)
    public List<Theme> allThemes() {
        return catalogue.themes();
    }

    /// Whether results in a theme come from somebody else than who ran the class.
    boolean isAssessedApart(Theme theme) {
        return catalogue.isAssessedApart(theme.code());
    }

    /// The codes of the themes whose results come from somebody else than who ran the class.
    @Transactional(readOnly = true)
    public Set<String> assessedApart() {
        return catalogue.assessedApart();
    }

    /// The centres in use on a day.
    @Transactional(readOnly = true)
    public List<Centre> centres(LocalDate on) {
        return catalogue.centres(on);
    }

    /// Whether a day is a public holiday, of the years whose decrees are known. Sundays are not.
    public boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(day);
    }

    /// The rooms of all centres, also those that are not used any more, by centre and name.
    @Transactional(readOnly = true)
    public List<Room> rooms() {
        return catalogue.rooms();
    }

    /// The rooms in use on a day, by centre and name.
    @Transactional(readOnly = true)
    public List<Room> rooms(LocalDate on) {
        return catalogue.rooms(on);
    }

    /// The themes to be passed before a theme, by theme.
    @Transactional(readOnly = true)
    public Map<String, Set<String>> prerequisites() {
        return catalogue.prerequisites();
    }

    /// The units of competence that themes follow, by theme and in the order of their codes.
    @Transactional(readOnly = true)
    public Map<String, List<Unit>> units() {
        return catalogue.units();
    }

    /// The room of a centre, if the centre has it on a day.
    Optional<Room> room(String code, String centre, LocalDate on) {
        return catalogue.rooms(on).stream()
                .filter(room -> room.code().equals(code) && room.centre().equals(centre))
                .findFirst();
    }

    /// The rule for classes that begin on a day.
    ///
    /// @throws IllegalStateException if no rule was in force then
    @Transactional(readOnly = true)
    public TrainingRule rule(LocalDate on) {
        return catalogue.rule(on).orElseThrow(() -> new IllegalStateException("no training rule on " + on));
    }

    /// How long a theme is taught in classes that begin on a day, if anybody has said.
    @Transactional(readOnly = true)
    public Optional<Programme> programme(String theme, LocalDate on) {
        return entries.programme(theme, on);
    }

    /// What a pass takes in a theme, for classes that begin on a day: its own programme goes before the rule of all
    /// skills; the compulsory group training follows its rule alone.
    Pass pass(Theme theme, LocalDate on) {
        var usual = rule(on).of(theme);
        return switch (theme.kind()) {
            case LWK -> usual;
            case SKILL ->
                programme(theme.code(), on)
                        .map(programme -> programme.over(usual))
                        .orElse(usual);
        };
    }
}
