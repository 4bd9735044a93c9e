package id.renteng.registry.alike;

import id.renteng.registry.Names;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// An address by its parts: the words of the street, the number of the house, the RT.
record Street(Set<String> parts) {

    private static final Set<String> PASSED_OVER = Set.of(
            "jl",
            "jln",
            "jalan",
            "lrg",
            "lorong",
            "lr",
            "gg",
            "gang",
            "perum",
            "perumahan",
            "komplek",
            "komp",
            "kel",
            "kelurahan",
            "kec",
            "kecamatan",
            "kota",
            "jambi",
            "rw");

    private static final Set<String> LABELS = Set.of("rt", "no", "nomor", "nmr");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern GLUED = Pattern.compile("^(rt|rw|no)(?=[0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern NUMBERED = Pattern.compile("(?:no|rt)[0-9]+");

    static Street of(String address) {
        var parts = new TreeSet<String>();
        var before = "";
        for (var word : Names.key(QUOTED.matcher(address).replaceAll(" ")).split(" ", -1)) {
            var glued = GLUED.matcher(word).replaceFirst("$1 ").split(" ", -1);
            for (var piece : glued) {
                if (NUMBER.matcher(piece).matches()) {
                    var number = ZEROS.matcher(piece).replaceFirst("");
                    if (!before.equals("rw")) parts.add((before.equals("rt") ? "rt" : "no") + number);
                } else if (!piece.isEmpty() && !PASSED_OVER.contains(piece) && !LABELS.contains(piece)) {
                    parts.add(piece);
                }
                before = piece;
            }
        }
        return new Street(parts);
    }

    String key() {
        return String.join(" ", parts);
    }

    boolean isKnown() {
        return parts.stream().anyMatch(part -> !NUMBERED.matcher(part).matches());
    }

    Optional<Sign> sign(Street other) {
        if (!isKnown() || !other.isKnown()) return Optional.empty();
        if (parts.equals(other.parts)) return Optional.of(Sign.SAME_ADDRESS);
        var both = new TreeSet<>(parts);
        both.retainAll(other.parts);
        var all = new TreeSet<>(parts);
        all.addAll(other.parts);
        boolean near = new Street(both).isKnown() && both.size() * 3 >= all.size() * 2;
        return near ? Optional.of(Sign.LIKE_ADDRESS) : Optional.empty();
    }
}
