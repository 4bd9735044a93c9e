package id.renteng.registry;

import id.renteng.kernel.Area;

/// Who is looked for. Empty texts leave a side open.
///
/// @param name      a name or part of one, also misspelt; or the last four digits of a NIK
/// @param kelurahan a code of [Regions]
/// @param trade     a code of [Trades]
/// @param area      only who lives in this part of the city
public record PeopleQuery(String name, String kelurahan, String trade, Area area) {

    public static final PeopleQuery EVERYBODY = new PeopleQuery("", "", "");

    public PeopleQuery(String name, String kelurahan, String trade) {
        this(name, kelurahan, trade, Area.CITY);
    }

    public PeopleQuery in(Area part) {
        return new PeopleQuery(name, kelurahan, trade, part);
    }

    /// The list is then by likeness and not by name, and has no second page.
    public boolean isByName() {
        return !key().isEmpty();
    }

    boolean isByNikEnd() {
        return name.strip().matches("[0-9]{4}");
    }

    String key() {
        return Names.key(name);
    }
}
