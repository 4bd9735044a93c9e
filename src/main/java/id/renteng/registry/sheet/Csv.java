package id.renteng.registry.sheet;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Reads text with separators. The separator is the one under which a row shows the most known headings.
final class Csv {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 60;
    private static final int CELL_CHARACTERS_MAX = 20_000;
    private static final int COLUMNS_MAX = 300;

    private Csv() {}

    static List<SheetRow> read(byte[] file) {
        var text = unwrap(decode(file));
        if (text.indexOf('\0') >= 0) throw new FileRefused(FileProblem.BERKAS_RUSAK);
        char separator = separator(text);
        var rows = rows(text, separator, SpreadsheetReader.ROWS_MAX);
        refuseSwallowed(rows, separator);
        return rows;
    }

    /// A quotation mark that nobody closed makes one cell of several rows: one of its lines has as many parts as a row.
    private static void refuseSwallowed(List<SheetRow> rows, char separator) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (width < Headings.KNOWN_MIN) return;
        for (var row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                boolean swallowed = row.cell(column).indexOf('\n') >= 0
                        && row.cell(column).lines().anyMatch(line -> parts(line, separator) >= width);
                if (swallowed)
                    throw new FileRefused(FileProblem.KUTIP_TIDAK_DITUTUP, SheetRow.letters(column) + row.number());
            }
        }
    }

    private static long parts(String line, char separator) {
        return 1 + line.chars().filter(c -> c == separator).count();
    }

    /// The beginning of it.
    static List<SheetRow> head(byte[] file) {
        var text = unwrap(decode(file));
        return head(text, separator(text));
    }

    /// Where no heading is known, the one under which most rows have the same number of cells, more than one.
    private static char separator(String text) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int known = head(text, separator).stream()
                    .mapToInt(row ->
                            Headings.in(row.cells()).map(Headings::weight).orElse(0))
                    .max()
                    .orElse(0);
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return most > 0 ? best : mostEven(text);
    }

    private static char mostEven(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            var widths = head(text, separator).stream()
                    .map(row -> row.cells().size())
                    .filter(width -> width > 1)
                    .toList();
            long even = widths.stream()
                    .mapToLong(width -> Collections.frequency(widths, width))
                    .max()
                    .orElse(0);
            if (even > most) {
                best = separator;
                most = even;
            }
        }
        return best;
    }

    private static List<SheetRow> head(String text, char separator) {
        try {
            return rows(text, separator, -LOOKED_AT);
        } catch (FileRefused e) {
            return List.of();
        }
    }

    /// @param limit when negative, only so many rows are read; otherwise more rows than this are refused
    private static List<SheetRow> rows(String text, char separator, int limit) {
        var parser = new CsvParser(settings(separator));
        var rows = new ArrayList<SheetRow>();
        try {
            parser.beginParsing(new OneLineEnd(text));
            for (var cells = parser.parseNext(); cells != null; cells = parser.parseNext()) {
                if (rows.size() == Math.abs(limit)) {
                    if (limit < 0) return rows;
                    throw new FileRefused(FileProblem.TERLALU_BANYAK_BARIS);
                }
                rows.add(row(rows.size() + 1, cells));
            }
            return rows;
        } catch (TextParsingException e) {
            throw new FileRefused(FileProblem.BERKAS_RUSAK);
        } finally {
            parser.stopParsing();
        }
    }

    private static SheetRow row(int number, String[] cells) {
        var formulas = new BitSet();
        for (int i = 0; i < cells.length; i++)
            if (cells[i].startsWith("=") && cells[i].matches("=.*[A-Za-z(].*")) formulas.set(i);
        return new SheetRow(number, List.copyOf(Arrays.asList(cells)), new BitSet(), formulas);
    }

    private static CsvParserSettings settings(char separator) {
        var settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(separator);
        settings.getFormat().setComment('\0');
        settings.getFormat().setLineSeparator("\n");
        settings.setSkipEmptyLines(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setMaxCharsPerColumn(CELL_CHARACTERS_MAX);
        settings.setMaxColumns(COLUMNS_MAX);
        return settings;
    }

    /// `="0812…"` keeps a spreadsheet program from making a number of digits; it computes nothing.
    private static String unwrap(String text) {
        return text.contains("=\"")
                ? text.replaceAll("(^|[;,\t|\n\r])(?:\"=\"\"|=\")([0-9+ .-]*)\"(?:\"\")?", "$1$2")
                : text;
    }

    /// Text in UTF-8 or UTF-16 by its mark, else UTF-8 if all of it is, else what Windows writes.
    private static String decode(byte[] file) {
        if (marked(file, 0xEF, 0xBB, 0xBF)) return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (marked(file, 0xFF, 0xFE)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (marked(file, 0xFE, 0xFF)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        if (isEveryOtherByteZero(file, 1)) return new String(file, StandardCharsets.UTF_16LE);
        if (isEveryOtherByteZero(file, 0)) return new String(file, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /// Latin letters in UTF-16 without a mark: nearly every second byte of the beginning is zero.
    private static boolean isEveryOtherByteZero(byte[] file, int from) {
        int looked = Math.min(file.length, 1_000) / 2;
        int zeros = 0;
        for (int i = 0; i < looked; i++) if (file[2 * i + from] == 0 && file[2 * i + 1 - from] != 0) zeros++;
        return looked >= 8 && zeros * 10 >= looked * 9;
    }

    private static boolean marked(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
