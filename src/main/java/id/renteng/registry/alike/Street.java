package id.renteng.registry.alike;

import id.renteng.registry.Names;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    static Street of(String address) {
        var parts = new TreeSet<String>();
        var before = "";
        for (var word : Names.key(address.replaceAll("\"[^\"]*\"", " ")).split(" ", -1)) {
            var glued = word.replaceFirst("^(rt|rw|no)(?=[0-9])", "$1 ").split(" ", -1);
            for (var piece : glued) {
                if (piece.matches("[0-9]+")) {
                    var number = piece.replaceFirst("^0+(?=[0-9])", "");
                    if (!before.equals("rw")) parts.add((before.equals("rt") ? "rt" : "no") + number);
                } else if (!piece.isEmpty() && !PASSED_OVER.contains(piece) && !piece.matches("rt|no|nomor|nmr")) {
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
        return parts.stream().anyMatch(part -> !part.matches("(?:no|rt)[0-9]+"));
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
