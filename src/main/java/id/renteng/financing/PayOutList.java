package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PayoutAccounts.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The list by which a bank pays a group out, as a file: UTF-8, lines end in CR LF, fields are separated by semicolons.
///
/// ```
/// no;nama_bank;nomor_rekening;nama_rekening;jumlah;nomor_kontrak;berita
/// 1;Bank Mitra Daerah;="0012345678";Sari Wulandari;2000000;PK-12/2026;PJ-000042 MELATI 03
/// TOTAL;;;10;20000000;;
/// ```
///
/// `jumlah` is whole rupiah without separators. The account number is written so that a spreadsheet keeps its zeros; no
/// other field can begin a formula: text that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe.
public record PayOutList(String fileName, String content) {

    private static final String HEADINGS = "no;nama_bank;nomor_rekening;nama_rekening;jumlah;nomor_kontrak;berita";

    /// One payment.
    record Row(Target account, Money amount) {}

    static PayOutList of(Contract contract, String reference, String group, List<Row> rows) {
        var lines = new StringBuilder(HEADINGS).append("\r\n");
        for (int no = 1; no <= rows.size(); no++) {
            var row = rows.get(no - 1);
            lines.append(fields(
                    String.valueOf(no),
                    text(row.account().bankName()),
                    "=\"" + row.account().number() + "\"",
                    text(row.account().holder()),
                    String.valueOf(row.amount().rupiah()),
                    text(contract.number()),
                    text(reference + " " + group)));
        }
        var total = Money.sum(rows, Row::amount);
        lines.append(fields("TOTAL", "", "", String.valueOf(rows.size()), String.valueOf(total.rupiah()), "", ""));
        return new PayOutList("pencairan-%s.csv".formatted(reference.toLowerCase(Locale.ROOT)), lines.toString());
    }

    private static String fields(String... fields) {
        return List.of(fields).stream().map(PayOutList::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String quoted(String field) {
        return field.matches("(?s).*[;\"\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static String text(String value) {
        var line = value.replaceAll("[\r\n\t]+", " ").strip();
        return line.matches("(?s)^[=+\\-@].*") ? "'" + line : line;
    }
}
