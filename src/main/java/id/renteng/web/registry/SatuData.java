package id.renteng.web.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import id.renteng.registry.Regions;
import id.renteng.registry.RegisterRow;
import id.renteng.registry.Sex;
import id.renteng.web.SafeCell;
import id.renteng.web.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// The register as files in the manner of Satu Data UMKM: fixed column names, codes of reference lists, and a
/// dictionary that says what each column means (`export.column.<name>`).
final class SatuData {

    /// Columns that are there only where the purpose needs to know who she is.
    private static final List<String> IDENTITY = List.of("nama_pemilik", "nik");

    private static final List<String> COLUMNS = List.of(
            "id_usaha",
            "jenis_kelamin",
            "tahun_lahir",
            "kode_kelurahan",
            "kelurahan",
            "kecamatan",
            "nama_usaha",
            "jenis_usaha",
            "kegiatan",
            "kbli_2025",
            "tahun_mulai",
            "penjualan_setahun",
            "modal_usaha",
            "kelas_usaha",
            "tenaga_kerja",
            "nib",
            "sku",
            "pirt",
            "halal",
            "bpom",
            "merek",
            "lintang",
            "bujur");

    private static final int ROWS_AT_ONCE = 1_000;

    private final Regions regions;
    private final Text words;
    private final boolean identity;

    SatuData(Regions regions, Text words, boolean identity) {
        this.regions = regions;
        this.words = words;
        this.identity = identity;
    }

    /// What fills a file: it is given where to put each business.
    interface Source {
        void each(Consumer<RegisterRow> to);
    }

    List<String> columns() {
        return identity ? Stream.concat(COLUMNS.stream(), IDENTITY.stream()).toList() : COLUMNS;
    }

    byte[] csv(Source source) {
        var out = new StringBuilder(line(columns()));
        source.each(row -> out.append(line(cells(row))));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] dictionary() {
        var head = line(List.of("kolom", "arti"));
        var lines = columns().stream().map(column -> line(List.of(column, meaning(column))));
        return Stream.concat(Stream.of(head), lines)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Two sheets: the data, every cell a text or a number, and the dictionary.
    byte[] xlsx(Source source) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var dictionary = book.newWorksheet("Kamus");
            write(dictionary, 0, List.of("kolom", "arti"));
            for (int row = 0; row < columns().size(); row++) {
                var column = columns().get(row);
                write(dictionary, row + 1, List.of(column, meaning(column)));
            }
            dictionary.finish();
            var data = book.newWorksheet("Data");
            write(data, 0, columns());
            var next = new int[] {1};
            source.each(row -> {
                write(data, next[0], cells(row));
                if (next[0]++ % ROWS_AT_ONCE == 0) flush(data);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String meaning(String column) {
        return words.of("export.column." + column);
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isEmpty()) sheet.value(line, column, SafeCell.of(cell));
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SafeCell::csv).collect(Collectors.joining(",", "", "\r\n"));
    }

    private List<String> cells(RegisterRow row) {
        var spot = row.spot();
        var cells = List.of(
                row.business().toString(),
                row.sex() == Sex.FEMALE ? "P" : "L",
                String.valueOf(row.birthYear()),
                regions.codeNow(row.kelurahan()),
                regions.nameOf(row.kelurahan()),
                regions.kecamatanNameOf(row.kelurahan()),
                row.name(),
                words.of("registry.trade." + row.trade()),
                row.line(),
                row.kbli(),
                number(row.beganIn()),
                amount(row.yearlySales()),
                amount(row.capital()),
                words.of("person.size." + row.size()),
                number(row.workers()),
                row.nib(),
                row.sku(),
                row.pirt(),
                row.halal(),
                row.bpom(),
                row.trademark(),
                spot == null ? "" : Spot.degrees(spot.latitude()),
                spot == null ? "" : Spot.degrees(spot.longitude()));
        return identity
                ? Stream.concat(cells.stream(), Stream.of(row.owner(), row.nik()))
                        .toList()
                : cells;
    }

    private static String number(@Nullable Integer known) {
        return known == null ? "" : known.toString();
    }

    private static String amount(@Nullable Money known) {
        return known == null ? "" : String.valueOf(known.rupiah());
    }
}
