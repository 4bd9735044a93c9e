package id.renteng.registry;

import id.renteng.registry.cell.Blank;
import id.renteng.registry.cell.Places;
import id.renteng.registry.sheet.ColumnMap;
import id.renteng.registry.sheet.FileProblem;
import id.renteng.registry.sheet.FileRefused;
import id.renteng.registry.sheet.Headings;
import id.renteng.registry.sheet.Headings.Field;
import id.renteng.registry.sheet.SheetBody;
import id.renteng.registry.sheet.SheetRow;
import id.renteng.registry.sheet.SpreadsheetReader;
import id.renteng.registry.sheet.SpreadsheetReader.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Judges a whole spreadsheet: finds the heading, passes over titles, totals and signatures, judges every row of data,
/// and then the rows against each other. Keeps nothing and asks no database.
@Component
final class FileCheck {

    private static final int CUT_NIKS_MIN = 20;
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:jumlah|grand total|total|sub\\s*-?\\s*total|rekap)\\b.*", Pattern.DOTALL);
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(?:(?:mengetahui|menyetujui|disahkan|dibuat oleh|catatan|sumber|keterangan|ket\\.|nip\\b|kepala (?:dinas|bidang|seksi|bagian|kelurahan|desa)|lurah|camat)\\b.*"
                    + "|\\*+\\).*|\\(?[._…]{6,}\\)?|\\p{L}[\\p{L} ]+, (?:[0-9]{1,2}|[._…]+) \\p{L}+ [0-9]{4})",
            Pattern.DOTALL);
    private static final int LINES_OF_A_CELL_MAX = 10;
    private static final int HEADING_WITHIN = 200;

    private final Niks niks;
    private final Regions regions;
    private final List<String> nearby;

    FileCheck(Niks niks, Regions regions) {
        this.niks = niks;
        this.regions = regions;
        nearby = Resource.rows("kecamatan-nearby.csv").stream()
                .map(row -> row.get(1))
                .toList();
    }

    /// Why a row holds no data, or that it does.
    enum Kind {
        JUDUL,
        KOSONG,
        KEPALA,
        NOMOR_KOLOM,
        KEPALA_BERULANG,
        SUBTOTAL,
        PENUTUP,
        DATA
    }

    /// @param skipped  the rows without data, by number, with why
    /// @param rows     the rows with data, each with its verdict
    /// @param headings what the columns hold
    /// @param sheet    the name of the sheet that was read; empty for a CSV
    record Checked(SortedMap<Integer, Kind> skipped, List<CheckedRow> rows, Headings headings, String sheet) {

        static final Checked NOTHING = new Checked(new TreeMap<>(), List.of(), Headings.NONE, "");
    }

    /// As [#check(byte[], Optional, LocalDate, Progress)], by what the program finds itself, unseen.
    Checked check(byte[] file, LocalDate on) {
        return check(file, Optional.empty(), on, Progress.UNSEEN);
    }

    /// @param map which column is which, if somebody said so
    /// @param on  the day to compute ages on
    /// @throws FileRefused if the file as a whole cannot be taken
    Checked check(byte[] file, Optional<ColumnMap> map, LocalDate on, Progress progress) {
        progress.at(ImportStep.READING, 0, 0);
        var read = SpreadsheetReader.read(file, map.map(ColumnMap::sheet));
        var head = head(read, map);
        var headings = head.headings();
        if (!headings.has(Field.NIK)) throw new FileRefused(FileProblem.KOLOM_WAJIB_HILANG, "nik");
        var body = SheetBody.of(read, headings, head.last() + 1);
        var rows = body.rows();
        var skipped = new TreeMap<Integer, Kind>();
        var data = new ArrayList<SheetRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var kind = head.isAt(i) ? Kind.KEPALA : i < head.first() ? beforeHeading(row) : kind(row, head, body);
            if (kind == Kind.DATA) data.add(row);
            else skipped.put(row.number(), kind);
        }
        refuseSwallowed(data);
        refuseFormulas(data);
        refuseCutColumn(data, headings);
        var places = new Places(regions, nearby);
        var codes = places.listOf(data.stream().map(row -> row.cell(headings.column(Field.KELURAHAN))));
        var judged = new AtomicInteger();
        return new Checked(
                skipped,
                compare(data.parallelStream()
                        .map(row -> new RowCheck(row, headings, niks, places, codes, regions, on).check())
                        .peek(_ -> progress.at(ImportStep.JUDGING, judged.incrementAndGet(), data.size()))
                        .toList()),
                headings,
                read.sheet());
    }

    /// The rows of a file as they are judged, whatever kind they are of.
    ///
    /// @throws FileRefused if the file as a whole cannot be taken
    List<SheetRow> rows(byte[] file, Optional<ColumnMap> map) {
        var read = SpreadsheetReader.read(file, map.map(ColumnMap::sheet));
        var head = head(read, map);
        return SheetBody.of(read, head.headings(), head.last() + 1).rows();
    }

    private static Head head(Read read, Optional<ColumnMap> map) {
        return map.map(said -> Head.of(said, read.rows())).orElseGet(() -> Head.in(read.rows()));
    }

    /// The row of the headings, or the two.
    private record Head(int first, int last, List<List<String>> lines, Headings headings) {

        private static Head in(List<SheetRow> rows) {
            for (int i = 0; i < Math.min(rows.size(), HEADING_WITHIN); i++) {
                var found = Headings.in(rows.get(i).cells());
                if (found.isEmpty()) continue;
                var both =
                        i + 1 < rows.size() ? found.get().with(rows.get(i + 1).cells()) : Optional.<Headings>empty();
                return of(i, both.isPresent() ? i + 1 : i, rows, both.orElse(found.get()));
            }
            throw new FileRefused(FileProblem.KEPALA_TIDAK_DITEMUKAN);
        }

        private static Head of(ColumnMap map, List<SheetRow> rows) {
            int row = map.headRow() - 1;
            if (row >= rows.size()) throw new FileRefused(FileProblem.KEPALA_TIDAK_DITEMUKAN);
            return of(row, row, rows, map.headings());
        }

        private static Head of(int first, int last, List<SheetRow> rows, Headings headings) {
            var lines =
                    rows.subList(first, last + 1).stream().map(SheetRow::cells).toList();
            return new Head(first, last, lines, headings);
        }

        private boolean isAt(int row) {
            return first <= row && row <= last;
        }

        private boolean isRepeatedBy(SheetRow row) {
            return lines.contains(row.cells()) || Headings.in(row.cells()).isPresent();
        }
    }

    private static Kind beforeHeading(SheetRow row) {
        return row.isBlank() ? Kind.KOSONG : Kind.JUDUL;
    }

    private static Kind kind(SheetRow row, Head head, SheetBody body) {
        if (row.isBlank()) return Kind.KOSONG;
        if (body.isTitle(row)) return Kind.JUDUL;
        var headings = head.headings();
        var owner = row.cell(headings.column(Field.OWNER));
        var nik = row.cell(headings.column(Field.NIK));
        boolean nikHasDigits = nik.chars().anyMatch(Character::isDigit);
        if (mayBeHeading(nik) && head.isRepeatedBy(row)) return Kind.KEPALA_BERULANG;
        if (isCounting(row)) return Kind.NOMOR_KOLOM;
        if (!nikHasDigits && (isTotal(owner) || isTotal(row.cell(0)))) return Kind.SUBTOTAL;
        boolean empty = blank(owner)
                && blank(nik)
                && !row.isOpen(headings.column(Field.NIK))
                && blank(row.cell(headings.column(Field.BUSINESS)))
                && blank(row.cell(headings.column(Field.ADDRESS)));
        return empty || isClosing(row) ? Kind.PENUTUP : Kind.DATA;
    }

    /// One cell alone, whichever it is, that says who signed, when, or where the list is from.
    private static boolean isClosing(SheetRow row) {
        var written = row.cells().stream()
                .map(Blank::plain)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return written.size() == 1 && CLOSING.matcher(written.getFirst()).matches();
    }

    /// A heading may hold a digit or two, as in `NIK (16 digit)`; few rows of data do not hold more.
    private static boolean mayBeHeading(String nik) {
        return nik.chars().filter(Character::isDigit).count() <= 2;
    }

    private static boolean blank(String cell) {
        return Blank.plain(cell).isEmpty();
    }

    private static boolean isTotal(String cell) {
        return TOTAL.matcher(Blank.plain(cell)).matches();
    }

    /// 1, 2, 3 … under the headings. A column that is merged with its neighbour may leave one out.
    private static boolean isCounting(SheetRow row) {
        int counted = 0;
        int last = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column).replaceAll("[()\\s]", "");
            if (cell.isEmpty()) continue;
            if (!COLUMN_NUMBER.matcher(cell).matches() || Integer.parseInt(cell) <= last) return false;
            last = Integer.parseInt(cell);
            if (counted++ == 0 && last != 1) return false;
        }
        return counted >= 3 && last <= row.cells().size();
    }

    /// A quotation mark that nobody closed makes one cell of many rows.
    private static void refuseSwallowed(List<SheetRow> data) {
        for (var row : data) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cell(column).chars().filter(c -> c == '\n').count() > LINES_OF_A_CELL_MAX)
                    throw new FileRefused(FileProblem.KUTIP_TIDAK_DITUTUP, address(column, row.number()));
            }
        }
    }

    private static void refuseFormulas(List<SheetRow> data) {
        for (var row : data) {
            int column = row.formulas().nextSetBit(0);
            if (column >= 0) throw new FileRefused(FileProblem.SEL_RUMUS, address(column, row.number()));
        }
    }

    private static String address(int column, int row) {
        return SheetRow.letters(column) + row;
    }

    private static void refuseCutColumn(List<SheetRow> data, Headings headings) {
        var full = data.stream()
                .map(row -> Niks.clean(row.cell(headings.column(Field.NIK))))
                .filter(nik -> SIXTEEN_DIGITS.matcher(nik).matches())
                .toList();
        long round = full.stream().filter(nik -> nik.endsWith("0")).count();
        if (full.size() >= CUT_NIKS_MIN && round * 2 > full.size()) {
            throw new FileRefused(FileProblem.NIK_KOLOM_TERPOTONG);
        }
    }

    /// Marks rows that say what an earlier one says, and NIKs that two clearly different names claim.
    private static List<CheckedRow> compare(List<CheckedRow> rows) {
        var first = new HashMap<String, Integer>();
        var byNik = new HashMap<Nik, List<Integer>>();
        var compared = new ArrayList<CheckedRow>();
        for (var row : rows) {
            var values = row.values();
            if (values == null) {
                compared.add(row);
                continue;
            }
            var same = first.putIfAbsent(values.nik().digits() + Names.key(values.business()), row.number());
            if (same == null)
                byNik.computeIfAbsent(values.nik(), nik -> new ArrayList<>()).add(compared.size());
            compared.add(same == null ? row : row.asDuplicateOf(same));
        }
        byNik.values().stream().filter(claims -> claims.size() > 1).forEach(claims -> flag(claims, compared));
        return List.copyOf(compared);
    }

    private static void flag(List<Integer> claims, List<CheckedRow> rows) {
        for (int claim : claims) {
            var row = rows.get(claim);
            boolean disputed = claims.stream()
                    .anyMatch(other ->
                            Names.clearlyDiffer(row.shownName(), rows.get(other).shownName()));
            if (disputed) rows.set(claim, row.with(RowProblem.NIK_DIPAKAI_NAMA_LAIN));
        }
    }
}
