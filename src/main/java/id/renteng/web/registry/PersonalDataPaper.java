package id.renteng.web.registry;

import id.renteng.registry.PersonData;
import id.renteng.registry.Regions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The copy that a person gets of her data, to read.
public record PersonalDataPaper(PersonData data, Regions regions) {

    /// A table with so many rows is printed in part; the file for machines has them all.
    private static final int PRINTED = 40;

    private static final Pattern KELURAHAN = Pattern.compile("15\\.71\\.[0-9]{2}\\.[0-9]{4}");

    /// The name of her kelurahan, with the kecamatan where the program knows it.
    public String kelurahan() {
        var code = data.person().kelurahan();
        var kecamatan = regions.kecamatanNameOf(code);
        return kecamatan.isEmpty() ? regions.nameOf(code) : regions.nameOf(code) + ", " + kecamatan;
    }

    /// The rows of a table that are printed, each as names and values with what is empty left out.
    public List<String> printed(String table) {
        return data.records().getOrDefault(table, List.of()).stream()
                .limit(PRINTED)
                .map(row -> row.entrySet().stream()
                        .filter(field -> field.getValue() != null
                                && !field.getValue().toString().isEmpty())
                        .map(field -> field.getKey().replace('_', ' ') + ": "
                                + value(field.getValue().toString()))
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    /// How many rows of a table are not printed.
    public int unprinted(String table) {
        return Math.max(0, data.records().getOrDefault(table, List.of()).size() - PRINTED);
    }

    /// A kelurahan by its name, whichever column it stands in.
    private String value(String written) {
        return KELURAHAN.matcher(written).matches() ? "%s (%s)".formatted(regions.nameOf(written), written) : written;
    }
}
