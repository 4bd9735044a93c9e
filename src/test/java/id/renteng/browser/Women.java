package id.renteng.browser;

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
    String spreadsheet() {
        var rows = IntStream.range(0, all.size())
                .mapToObj(i -> row(i + 1, all.get(i).name(), all.get(i).nik()))
                .collect(Collectors.joining());
        return "No;Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP;Omset/Bulan\n"
                + rows
                + row(11, "Ani " + family, get(0).nik().substring(1))
                + row(12, get(0).name(), get(0).nik());
    }

    private static String row(int number, String name, String nik) {
        return "%d;%s;%s;Kue %s;Kue basah;Legok;Danau Sipin;0812-0000-%04d;4.000.000%n"
                .formatted(number, name, nik, name.split(" ")[0], number + 1000);
    }

    /// Women born in the 1980s, in Jambi.
    private static String nik(int number, int index) {
        return "157110%02d%02d%02d9%d%02d".formatted(41 + index, 1 + index, 80 + number, number, index + 1);
    }
}
