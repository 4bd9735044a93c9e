package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Spot;
import id.renteng.registry.Regions;
import id.renteng.training.CatalogueRefusal.FarFromTheCity;
import id.renteng.training.CatalogueRefusal.UnitThere;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the office keeps up to date in the catalogue itself: units of competence, who assesses, and where centres are
/// on the map.
@Service
public class CatalogueCare {

    /// One degree, about 111 km: whoever is farther off has written the two numbers the wrong way round.
    private static final int FARTHEST = 1_000_000;

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

    /// Says where a centre is. Matching then counts distances from there, not from the middle of its kelurahan.
    /// Refused when [FarFromTheCity].
    ///
    /// @throws NoSuchElementException if there is no such centre
    @Transactional
    @Command(value = "centre-placed", by = OFFICER)
    public Result<Spot, CatalogueRefusal> place(String centre, Spot spot, Actor by) {
        boolean far = Math.abs(spot.latitude() - Regions.ORIGIN_LATITUDE) > FARTHEST
                || Math.abs(spot.longitude() - Regions.ORIGIN_LONGITUDE) > FARTHEST;
        if (far) return refused(new FarFromTheCity());
        if (!catalogue.place(centre, spot)) throw new NoSuchElementException("no centre " + centre);
        return done(spot);
    }
}
