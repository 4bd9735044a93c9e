package id.renteng.registry;

import id.renteng.registry.alike.Likeness;
import id.renteng.registry.alike.Pairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Which rows of a file may be about one person though their NIKs do not say so.
final class SamePerson {

    private SamePerson() {}

    /// Two rows, the earlier first.
    record Pair(int row, int other, Likeness likeness) {}

    /// Rows with the same NIK are one person for certain, with one business or several: only the first of them is
    /// compared. Refused rows are compared too, for most were refused for their NIK.
    static List<Pair> in(List<CheckedRow> rows) {
        var compared = new ArrayList<CheckedRow>();
        var claims = new HashMap<Nik, List<CheckedRow>>();
        for (var row : rows) {
            if (row.verdict() == RowVerdict.DUPLICATE || row.described().name().isEmpty()) continue;
            if (row.values() == null
                    || isFirst(row, claims.computeIfAbsent(row.values().nik(), none -> new ArrayList<>())))
                compared.add(row);
        }
        return Pairs.among(compared.stream().map(CheckedRow::described).toList()).stream()
                .filter(pair -> !sameNik(compared.get(pair.one()), compared.get(pair.other())))
                .map(pair -> new Pair(
                        compared.get(pair.one()).number(),
                        compared.get(pair.other()).number(),
                        pair.likeness()))
                .toList();
    }

    private static boolean isFirst(CheckedRow row, List<CheckedRow> claims) {
        boolean known = claims.stream().anyMatch(claim -> !Names.clearlyDiffer(claim.shownName(), row.shownName()));
        if (!known) claims.add(row);
        return !known;
    }

    private static boolean sameNik(CheckedRow one, CheckedRow other) {
        return one.values() != null
                && other.values() != null
                && one.values().nik().equals(other.values().nik());
    }
}
