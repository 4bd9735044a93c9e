package id.renteng.browser;

import id.renteng.registry.dirty.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ten invented women of a story, and the spreadsheet an office keeps of them.
///
/// @param family what their names end with, so that two stories in one city do not meet
record Women(String family, List<Woman> all) {

    private static final List<String> NAMES = List.of(
            "Sari Wulandari",
            "Rina Marlina",
            "Dewi Lestari",
            "Tati Suryani",
            "Yuli Astuti",
            "Nur Aini",
            "Eka Putri",
            "Wati Rahayu",
            "Lina Safitri",
            "Siti Aminah");

    record Woman(String name, String nik) {}

    /// @param number apart from other stories, 1 to 9
    static Women of(int number, String family) {
        return new Women(
                family,
                IntStream.range(0, NAMES.size())
                        .mapToObj(i -> new Woman(NAMES.get(i) + " " + family, nik(number, i)))
                        .toList());
    }

    Woman get(int index) {
        return all.get(index);
    }

    String names(String between) {
        return all.stream().map(Woman::name).collect(Collectors.joining(between));
    }

    String niks() {
        return all.stream().map(Woman::nik).collect(Collectors.joining("\n"));
    }

    /// As offices write it: headings of their own, a row that has lost a digit, and one that stands there twice.
    byte[] csv() {
        return Files.csv(rows(), ';', StandardCharsets.UTF_8, false, "\n");
    }

    /// The same list as a workbook, behind a sheet that is not the list.
    byte[] xlsx() {
        try {
            return Files.xlsx(rows(), List.of(List.of("Rekap usaha 2026"), List.of("Jumlah", "12")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "No",
                "Nama Pemilik",
                "NIK",
                "Nama Usaha",
                "Jenis Usaha",
                "Kelurahan",
                "Kecamatan",
                "No HP",
                "Omset/Bulan"));
        for (int i = 0; i < all.size(); i++)
            rows.add(row(i + 1, all.get(i).name(), all.get(i).nik()));
        rows.add(row(11, "Ani " + family, get(0).nik().substring(1)));
        rows.add(row(12, get(0).name(), get(0).nik()));
        return rows;
    }

    private static List<String> row(int number, String name, String nik) {
        return List.of(
                String.valueOf(number),
                name,
                nik,
                "Kue " + name.split(" ")[0],
                "Kue basah",
                "Legok",
                "Danau Sipin",
                "0812-0000-%04d".formatted(number + 1000),
                "4.000.000");
    }

    /// Women born in the 1980s, in Jambi.
    private static String nik(int number, int index) {
        return "157110%02d%02d%02d9%d%02d".formatted(41 + index, 1 + index, 80 + number, number, index + 1);
    }
}
