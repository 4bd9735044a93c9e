package id.renteng.registry.dirty;

import id.renteng.registry.Regions;
import id.renteng.registry.sheet.Headings.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A made-up list whose officer merged what many rows have in common, and now and then what they cannot have in common;
/// and the same list with everything written out.
public final class MergedSheet {

    private static final Set<Field> COMMON = Set.of(Field.KELURAHAN, Field.KECAMATAN, Field.LINE, Field.ADDRESS);

    private final Chance chance;
    private final Layout layout;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> plain = new ArrayList<>();
    private final List<int[]> areas = new ArrayList<>();
    private final Map<Integer, Set<String>> codes = new TreeMap<>();
    private final List<Integer> people = new ArrayList<>();
    private int serial = 1000;

    private MergedSheet(long seed) {
        chance = new Chance(seed);
        layout = Layout.of(chance);
    }

    /// @param blocks how many kelurahan follow each other
    public static MergedSheet of(long seed, int blocks) {
        var sheet = new MergedSheet(seed);
        sheet.wide("DATA UMKM KOTA JAMBI");
        sheet.both(sheet.layout.headings());
        for (int i = 0; i < blocks; i++) {
            if (sheet.chance.percent(30)) sheet.wide("Kelompok " + i);
            sheet.block();
        }
        return sheet;
    }

    public List<List<String>> rows() {
        return rows;
    }

    public List<List<String>> plain() {
        return plain;
    }

    /// As [Files#merged] takes them.
    public List<int[]> areas() {
        return areas;
    }

    /// What must be said of the rows where something was merged that belongs to one of them, by number.
    public Map<Integer, Set<String>> codes() {
        return codes;
    }

    /// The numbers of the rows that are about somebody.
    public List<Integer> people() {
        return people;
    }

    private void wide(String text) {
        var row = new ArrayList<>(layout.headings().stream().map(heading -> "").toList());
        row.set(0, text);
        both(row);
        areas.add(new int[] {rows.size() - 1, 0, rows.size() - 1, row.size() - 1});
    }

    private void both(List<String> row) {
        rows.add(row);
        plain.add(row);
    }

    private void block() {
        int first = rows.size();
        int many = chance.between(1, 6);
        var place = chance.of(new Regions().kelurahan());
        var address = "Pasar " + chance.of("Baru", "Lama") + " Blok " + chance.of("A", "B");
        for (int i = 0; i < many; i++) {
            var row = new ArrayList<String>();
            for (var column : layout.columns())
                row.add(
                        switch (column.field()) {
                            case KELURAHAN -> place.name();
                            case KECAMATAN -> place.kecamatanName();
                            case ADDRESS -> address;
                            case LINE -> "Kue basah";
                            case NIK -> "1571015703%02d%04d".formatted(chance.between(60, 95), ++serial);
                            case OWNER -> "Siti " + chance.of("Lubis", "Handayani", "Puspita");
                            case BUSINESS -> "Warung " + serial + i;
                            case PHONE -> "0812%08d".formatted(serial);
                            case NIB -> "0%012d".formatted(serial);
                            case TURNOVER_MONTH, TURNOVER_YEAR, CAPITAL -> "5000000";
                            case SEX -> "P";
                            case BORN, KK, SPOUSE -> "";
                            case null -> "x";
                        });
            people.add(rows.size() + 1);
            plain.add(row);
            rows.add(new ArrayList<>(row));
        }
        if (many == 1) return;
        for (int column = 0; column < layout.columns().size(); column++) {
            var field = layout.columns().get(column).field();
            if (field == null) continue;
            if (COMMON.contains(field) && chance.percent(70)) merge(column, first, many);
            if (!COMMON.contains(field) && field != Field.BORN && chance.percent(6)) {
                merge(column, first, many);
                for (int i = 0; i < many; i++) expect(first + i + 1, field, i == 0);
            }
        }
    }

    private void merge(int column, int first, int people) {
        areas.add(new int[] {first, column, first + people - 1, column});
        for (int i = 1; i < people; i++) rows.get(first + i).set(column, "");
    }

    private void expect(int number, Field field, boolean first) {
        var said = codes.computeIfAbsent(number, none -> new TreeSet<>());
        said.add(
                first
                        ? "SEL_GABUNGAN"
                        : switch (field) {
                            case NIK -> "NIK_GABUNGAN";
                            case OWNER -> "NAMA_GABUNGAN";
                            default -> "SEL_GABUNGAN";
                        });
        if (!first && field == Field.BUSINESS) said.add("NAMA_USAHA_KOSONG");
    }
}
