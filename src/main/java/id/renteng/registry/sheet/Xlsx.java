package id.renteng.registry.sheet;

import id.renteng.registry.sheet.SpreadsheetReader.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of a workbook. Before anything is kept, the file is unpacked once
/// into nothing, to count: a bomb or a million rows end there.
final class Xlsx {

    private static final long UNPACKED_MAX = 400L * 1024 * 1024;
    private static final int CELL_CHARACTERS_MAX = 20_000;
    private static final int COLUMNS_MAX = 300;
    private static final int BLANK_ROWS_MAX = 1_000;
    private static final Map<String, String> OTHERS =
            Map.of("content.xml", "ods", "word/", "docx", "ppt/", "pptx", "xl/workbook.bin", "xlsb");
    private static final int LOOKED_AT = 60;

    private Xlsx() {}

    /// @param name empty for the sheet whose headings say most
    static Read read(byte[] file, Optional<String> name) {
        return open(file, (workbook, sheets) -> {
            var chosen =
                    name.orElseGet(() -> SpreadsheetReader.best(heads(sheets)).name());
            var sheet = sheets.stream()
                    .filter(candidate -> candidate.getName().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> new FileRefused(FileProblem.KEPALA_TIDAK_DITEMUKAN));
            var rows = rows(sheet, SpreadsheetReader.ROWS_MAX);
            return new Read(chosen, rows, Merges.of(file, sheet.getId()), workbook.isDate1904());
        });
    }

    static List<SheetHead> heads(byte[] file) {
        return open(file, (workbook, sheets) -> heads(sheets));
    }

    private interface Use<T> {
        T of(ReadableWorkbook workbook, List<Sheet> sheets) throws IOException, XMLStreamException;
    }

    private static List<SheetHead> heads(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> new SheetHead(sheet.getName(), rows(sheet, -LOOKED_AT)))
                .toList();
    }

    private static <T> T open(byte[] file, Use<T> use) {
        try {
            measure(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var sheets = workbook.getSheets().toList();
                if (sheets.isEmpty()) throw new FileRefused(FileProblem.BERKAS_KOSONG);
                return use.of(workbook, sheets);
            }
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (Exception whatever) { // a library that meets a broken file throws anything, some of it undeclared
            throw new FileRefused(FileProblem.BERKAS_RUSAK, whatever);
        }
    }

    /// By the directory at the end of the file, as it is read later.
    private static void measure(byte[] file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            refuseOtherThanWorkbook(zip);
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > UNPACKED_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
                    }
                }
            }
        }
        if (unpacked == 0) throw new FileRefused(FileProblem.BERKAS_RUSAK);
    }

    /// Other programs, too, pack their documents in this way.
    private static void refuseOtherThanWorkbook(ZipFile zip) {
        var names = Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
        if (names.isEmpty() || names.stream().anyMatch(name -> name.contains("worksheets/") && name.endsWith(".xml")))
            return;
        var kind = OTHERS.entrySet().stream()
                .filter(other -> names.stream().anyMatch(name -> name.startsWith(other.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
        throw new FileRefused(FileProblem.BERKAS_JENIS_LAIN, kind.orElse("zip"));
    }

    /// Rows that hold nothing count for nothing: many a sheet is formatted down to its last row.
    ///
    /// @param limit when negative, only so many rows are read; otherwise more rows than this are refused
    private static List<SheetRow> rows(Sheet sheet, int limit) {
        var rows = new ArrayList<SheetRow>();
        int filled = 0;
        try (var stream = sheet.openStream()) {
            for (var rowsOf = stream.iterator(); rowsOf.hasNext(); ) {
                var row = rowsOf.next();
                boolean beyond = row.getRowNum() > Math.abs(limit);
                if (beyond && limit < 0) return rows;
                var read = row(row);
                if (!read.isBlank()) filled = read.number();
                else if (read.number() > filled + BLANK_ROWS_MAX) continue;
                if (beyond) throw new FileRefused(FileProblem.TERLALU_BANYAK_BARIS);
                for (int missing = rows.size() + 1; missing < row.getRowNum(); missing++)
                    rows.add(new SheetRow(missing, List.of(), new BitSet(), new BitSet()));
                rows.add(read);
            }
        } catch (IOException e) {
            throw new FileRefused(FileProblem.BERKAS_RUSAK, e);
        }
        return rows;
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        var numbers = new BitSet();
        var formulas = new BitSet();
        for (int column = 0; column < Math.min(row.getCellCount(), COLUMNS_MAX); column++) {
            var cell = row.getCell(column);
            cells.add(text(cell));
            if (cell != null && cell.getType() == CellType.NUMBER) numbers.set(column);
            if (cell != null && cell.getType() == CellType.FORMULA) formulas.set(column);
        }
        return new SheetRow(row.getRowNum(), List.copyOf(cells), numbers, formulas);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        var text = cell.getType() == CellType.NUMBER ? number(cell.getRawValue()) : cell.getText();
        if (text == null) return "";
        return text.length() > CELL_CHARACTERS_MAX ? text.substring(0, CELL_CHARACTERS_MAX) : text;
    }

    /// As people write it: without exponent and without a `.0` at the end.
    private static @Nullable String number(@Nullable String raw) {
        if (raw == null || !raw.matches("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")) return raw;
        var number = new BigDecimal(raw);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
}
