package id.renteng.registry;

/// Who is looked for. Empty texts leave a side open.
///
/// @param name      a name or part of one, also misspelt; or the last four digits of a NIK
/// @param kelurahan a code of [Regions]
/// @param trade     a code of [Trades]
public record PeopleQuery(String name, String kelurahan, String trade) {

    public static final PeopleQuery EVERYBODY = new PeopleQuery("", "", "");

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
