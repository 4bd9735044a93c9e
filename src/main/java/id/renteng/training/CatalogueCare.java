package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.training.CatalogueRefusal.UnitThere;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the office says of a theme beside its facts: the units of competence it follows, and who assesses it.
@Service
public class CatalogueCare {

    private final CatalogueTable catalogue;

    CatalogueCare(CatalogueTable catalogue) {
        this.catalogue = catalogue;
    }

    /// Adds a unit of competence that a theme follows. Refused when [UnitThere].
    ///
    /// @throws NoSuchElementException if there is no such theme
    @Transactional
    @Command(value = "unit-added", by = OFFICER)
    public Result<Unit, CatalogueRefusal> addUnit(String theme, Unit unit, Actor by) {
        if (!catalogue.lockTheme(theme)) throw new NoSuchElementException("no theme " + theme);
        if (catalogue.units().getOrDefault(theme, java.util.List.of()).stream()
                .anyMatch(there -> there.code().equals(unit.code()))) {
            return refused(new UnitThere(unit.code()));
        }
        catalogue.insert(theme, unit);
        return done(unit);
    }

    /// Takes a unit off a theme, as when it was written wrongly.
    ///
    /// @throws NoSuchElementException if the theme does not have it
    @Transactional
    @Command(value = "unit-removed", by = OFFICER)
    public void removeUnit(String theme, String code, Actor by) {
        if (!catalogue.remove(theme, code)) throw new NoSuchElementException("no unit " + code);
    }

    /// Says in which themes results come from somebody else than who ran the class, and so in which they do not. It
    /// holds for results recorded from now on. A code that no theme has says nothing.
    @Transactional
    @Command(value = "assessment-apart-decided", by = OFFICER)
    public void assessApart(Set<String> themes, Actor by) {
        catalogue.assessApart(themes);
    }
}
