package id.renteng.registry;

import id.renteng.registry.FileCheck.Checked;
import id.renteng.registry.sheet.FileRefused;
import id.renteng.registry.sheet.Headings;
import id.renteng.registry.sheet.Headings.Field;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Judges a spreadsheet without server or register and writes all that was found as JSON, with the codes and the names
/// of values that the rules of the register use. It holds whole NIKs, as the file does: it is for whoever holds the
/// file.
public final class CheckReport {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final FileCheck check = new FileCheck(new Niks(), new Regions());

    /// @param on the day to compute ages on
    public void write(byte[] file, LocalDate on, Writer out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            try {
                var checked = check.check(file, on);
                json.writeNullProperty("fileRefused");
                write(checked, json);
            } catch (FileRefused refusal) {
                json.writeStringProperty("fileRefused", code(refusal));
                write(Checked.NOTHING, json);
            }
            json.writeEndObject();
        }
    }

    /// `SEL_RUMUS:D12`, or only the problem where it has no place.
    private static String code(FileRefused refusal) {
        return refusal.problem() + (refusal.detail().isEmpty() ? "" : ":" + refusal.detail());
    }

    private static void write(Checked checked, JsonGenerator json) {
        var rows = new TreeMap<Integer, CheckedRow>();
        checked.rows().forEach(row -> rows.put(row.number(), row));
        json.writeArrayPropertyStart("rows");
        int last = Math.max(
                rows.isEmpty() ? 0 : rows.lastKey(),
                checked.skipped().isEmpty() ? 0 : checked.skipped().lastKey());
        for (int number = 1; number <= last; number++) {
            var row = rows.get(number);
            if (row == null) skipped(number, checked, json);
            else row(row, checked.headings(), json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("likelySamePerson");
        var likely = SamePerson.in(checked.rows());
        for (var pair : likely) json.writeArray(new int[] {pair.row(), pair.other()}, 0, 2);
        json.writeEndArray();
        CheckTotals.of(checked, likely.size()).write(json);
    }

    private static void skipped(int number, Checked checked, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("row", number);
        json.writeStringProperty("verdict", "SKIPPED");
        codes("reasons", List.of(), json);
        codes("warnings", List.of(), json);
        json.writeNullProperty("duplicateOf");
        json.writeStringProperty("skipKind", String.valueOf(checked.skipped().get(number)));
        json.writeObjectPropertyStart("values");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void row(CheckedRow row, Headings headings, JsonGenerator json) {
        boolean rejected = row.verdict() == RowVerdict.REJECTED;
        json.writeStartObject();
        json.writeNumberProperty("row", row.number());
        json.writeStringProperty("verdict", row.verdict().name());
        codes("reasons", rejected ? row.problems() : List.of(), json);
        codes("warnings", rejected ? List.of() : row.problems(), json);
        if (row.duplicateOf() == null) json.writeNullProperty("duplicateOf");
        else json.writeNumberProperty("duplicateOf", row.duplicateOf());
        json.writeNullProperty("skipKind");
        json.writeObjectPropertyStart("values");
        if (row.values() != null) values(row.values(), headings, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void codes(String name, List<RowProblem> problems, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        problems.stream().map(Enum::name).sorted().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void values(RowValues values, Headings headings, JsonGenerator json) {
        json.writeStringProperty("nama", values.name());
        json.writeStringProperty("nik", values.nik().digits());
        if (headings.has(Field.KK)) text("kk", values.familyCard(), json);
        json.writeStringProperty("kelurahan", values.kelurahan().name());
        json.writeStringProperty("kecamatan", values.kelurahan().kecamatanName());
        json.writeStringProperty("kode_kelurahan", values.kelurahan().code());
        text("telepon", values.phone(), json);
        text("nama_usaha", values.business(), json);
        text("jenis", values.line(), json);
        number("omzet", values.turnover() == null ? null : values.turnover().rupiah(), json);
        json.writeStringProperty("omzet_periode", values.turnoverPerYear() ? "tahun" : "bulan");
        number("modal", values.capital() == null ? null : values.capital().rupiah(), json);
        if (headings.has(Field.BORN)) text("tanggal_lahir", values.bornOn(), json);
        if (headings.has(Field.SEX)) text("jk", letter(values.sex()), json);
        text("nib", values.nib(), json);
        if (headings.has(Field.SPOUSE)) text("pasangan", values.spouse(), json);
    }

    private static @Nullable String letter(@Nullable Sex sex) {
        return switch (sex) {
            case FEMALE -> "P";
            case MALE -> "L";
            case null -> null;
        };
    }

    private static void text(String name, @Nullable Object value, JsonGenerator json) {
        if (value == null || value.toString().isEmpty()) json.writeNullProperty(name);
        else json.writeStringProperty(name, value.toString());
    }

    private static void number(String name, @Nullable Long value, JsonGenerator json) {
        if (value == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, value);
    }
}
