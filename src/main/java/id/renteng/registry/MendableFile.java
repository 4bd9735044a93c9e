package id.renteng.registry;

import id.renteng.registry.sheet.ColumnMap;
import id.renteng.registry.sheet.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// The refused rows of a file as a workbook, under the headings they had, with one more column that says what to mend.
/// Every cell is a text, so that no program computes with it or cuts its digits; the workbook can be imported as it is.
@Component
class MendableFile {

    private static final Pattern LOST = Pattern.compile("[0-9]{15,}");

    private final FileCheck check;

    MendableFile(FileCheck check) {
        this.check = check;
    }

    /// @param columns which column is which, if a person said so
    /// @param refused what is said of each refused row, by number
    byte[] of(byte[] file, Optional<ColumnMap> columns, Map<Integer, String> refused, Headline headline) {
        var checked = check.check(file, columns, LocalDate.EPOCH, Progress.UNSEEN);
        var heads = new TreeMap<>(checked.skipped());
        heads.values().removeIf(kind -> kind != FileCheck.Kind.KEPALA);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet(headline.sheet());
            var rows = check.rows(file, columns).stream()
                    .filter(row -> heads.containsKey(row.number()) || refused.containsKey(row.number()))
                    .toList();
            int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            for (int line = 0; line < rows.size(); line++) {
                var row = rows.get(line);
                fill(sheet, line, row);
                var said = heads.containsKey(row.number()) ? headline.column() : refused.getOrDefault(row.number(), "");
                if (!heads.containsKey(row.number()) || row.number() == heads.firstKey())
                    sheet.value(line, width, said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// How the sheet and the column of reasons are called.
    record Headline(String sheet, String column) {}

    private static void fill(Worksheet sheet, int line, SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++)
            if (!row.cell(column).isEmpty()) sheet.value(line, column, text(row, column));
    }

    /// A number too long for a spreadsheet has lost its last digit; as plain digits it would come back for a whole one.
    private static String text(SheetRow row, int column) {
        var cell = row.cell(column);
        if (!row.isNumber(column) || !LOST.matcher(cell).matches()) return cell;
        return cell.charAt(0) + "," + cell.substring(1, 6) + "E+" + (cell.length() - 1);
    }
}
