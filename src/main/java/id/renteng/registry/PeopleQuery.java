package id.renteng.registry;

import id.renteng.kernel.Area;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is looked for. Empty texts leave a side open.
///
/// @param name      a name or part of one, also misspelt; or the last four digits of a NIK
/// @param kelurahan a code of [Regions]
/// @param trade     a code of [Trades]
/// @param area      only who lives in this part of the city
/// @param among     only these, also if an entry of theirs was merged into another; null for everybody
public record PeopleQuery(
        String name,
        String kelurahan,
        String trade,
        Area area,
        @Nullable Set<PersonId> among) {

    public static final PeopleQuery EVERYBODY = new PeopleQuery("", "", "");

    public PeopleQuery {
        among = among == null ? null : Set.copyOf(among);
    }

    public PeopleQuery(String name, String kelurahan, String trade) {
        this(name, kelurahan, trade, Area.CITY);
    }

    public PeopleQuery(String name, String kelurahan, String trade, Area area) {
        this(name, kelurahan, trade, area, null);
    }

    public PeopleQuery in(Area part) {
        return new PeopleQuery(name, kelurahan, trade, part, among);
    }

    public PeopleQuery only(Collection<PersonId> people) {
        return new PeopleQuery(name, kelurahan, trade, area, Set.copyOf(people));
    }

    /// The list is then by likeness and not by name, and has no second page.
    public boolean isByName() {
        return !isByNikEnd() && !key().isEmpty();
    }

    boolean isByNikEnd() {
        return name.strip().matches("[0-9]{4}");
    }

    String key() {
        return Names.key(name);
    }

    boolean isAmongAll() {
        return among == null;
    }

    String[] amongIds() {
        return PersonTable.texts(among == null ? Set.of() : among);
    }
}
