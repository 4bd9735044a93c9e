package id.renteng.registry;

/// Where a list comes from.
///
/// @param source     who gave it, as the officer calls them; empty if nobody said
/// @param definition whom it counts, in the words of the source; empty if nobody said
public record Origin(String source, String definition) {

    public static final int SOURCE_CHARACTERS_MAX = 100;
    public static final int DEFINITION_CHARACTERS_MAX = 300;
    public static final Origin UNKNOWN = new Origin("", "");

    public Origin {
        source = shortened(Names.tidy(source), SOURCE_CHARACTERS_MAX);
        definition = shortened(Names.tidy(definition), DEFINITION_CHARACTERS_MAX);
    }

    private static String shortened(String text, int characters) {
        return text.length() > characters ? text.substring(0, characters) : text;
    }
}
