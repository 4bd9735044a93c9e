package id.renteng.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads the first sheet of a workbook that has a heading we know. Before anything is kept, the file is unpacked once
/// into nothing, to count: a bomb or a million rows end there.
final class Xlsx {

    private static final long UNPACKED_MAX = 200L * 1024 * 1024;
    private static final int CELL_CHARACTERS_MAX = 20_000;
    private static final int COLUMNS_MAX = 300;

    private Xlsx() {}

    static List<SheetRow> read(byte[] file) {
        try {
            measure(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var sheets = workbook.getSheets().toList();
                List<SheetRow> first = null;
                for (var sheet : sheets) {
                    var rows = rows(sheet);
                    if (rows.stream().anyMatch(row -> Headings.in(row.cells()).isPresent())) return rows;
                    if (first == null) first = rows;
                }
                if (first == null) throw new FileRefused(FileProblem.BERKAS_KOSONG);
                return first;
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileRefused(FileProblem.BERKAS_RUSAK);
        }
    }

    private static void measure(byte[] file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean sheet = entry.getName().contains("worksheets/");
                int rows = 0;
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (sheet) rows += rowsIn(buffer, read);
                    if (rows > SpreadsheetReader.ROWS_MAX) throw new FileRefused(FileProblem.TERLALU_BANYAK_BARIS);
                    if (unpacked > UNPACKED_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
                }
            }
        }
        if (unpacked == 0) throw new FileRefused(FileProblem.BERKAS_RUSAK);
    }

    /// Beginnings of rows; one that is cut by the end of the buffer is not counted, which does no harm.
    private static int rowsIn(byte[] buffer, int length) {
        int rows = 0;
        for (int i = 0; i + 4 < length; i++) {
            if (buffer[i] == '<' && buffer[i + 1] == 'r' && buffer[i + 2] == 'o' && buffer[i + 3] == 'w') rows++;
        }
        return rows;
    }

    private static List<SheetRow> rows(Sheet sheet) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            for (var rowsOf = stream.iterator(); rowsOf.hasNext(); ) {
                var row = rowsOf.next();
                for (int missing = rows.size() + 1; missing < row.getRowNum(); missing++) {
                    if (missing > SpreadsheetReader.ROWS_MAX) throw new FileRefused(FileProblem.TERLALU_BANYAK_BARIS);
                    rows.add(new SheetRow(missing, List.of(), new BitSet(), new BitSet()));
                }
                rows.add(row(row));
            }
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

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        var text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        if (text == null) return "";
        return text.length() > CELL_CHARACTERS_MAX ? text.substring(0, CELL_CHARACTERS_MAX) : text;
    }
}
