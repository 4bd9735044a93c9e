package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.sheet.SheetRow;
import id.renteng.training.Outcome;
import id.renteng.training.Roster;
import id.renteng.training.Roster.Participant;
import id.renteng.training.SheetLine;
import id.renteng.training.SheetTaken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The spreadsheet of a class: a row for every participant and empty ones for new ones, with lists to choose from. Its
/// headings are in Bahasa whatever the reader's language, so that it can be read back.
final class ClassSheet {

    private static final String CODE = "Kode";
    private static final String NAME = "Nama";
    private static final String NIK = "NIK";
    private static final String SESSION = "Hadir ";
    private static final String BEFORE = "Tes awal";
    private static final String AFTER = "Tes akhir";
    private static final String RESULT = "Hasil";
    private static final String REASON = "Alasan";
    private static final int FIRST_SESSION = 3;
    private static final double[] WIDTHS = {12, 32, 22};
    private static final String WORDS = "\"%s,%s\"";

    private final Roster roster;
    private final List<LocalDate> sessions;

    ClassSheet(Roster roster) {
        this.roster = roster;
        this.sessions = roster.of().sessions();
    }

    byte[] write(Map<PersonId, Person> people) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet("Kelas");
            head(sheet, heads());
            int row = 1;
            for (var one : roster.participants()) fill(sheet, row++, one, person(people, one));
            lists(sheet, roster.of().seats());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// What was handed in.
    ///
    /// @param columns where each heading is
    /// @param rows    those under the heading that have anything in them
    record Filled(Map<String, Integer> columns, List<SheetRow> rows) {}

    /// The rows of a sheet that was filled in; nothing if it is not a sheet of this class.
    Optional<Filled> read(List<SheetRow> rows) {
        var head = rows.stream().filter(row -> row.cell(0).strip().equals(CODE)).findFirst();
        if (head.isEmpty()) return Optional.empty();
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < head.get().cells().size(); column++) {
            columns.putIfAbsent(head.get().cell(column).strip(), column);
        }
        if (!columns.keySet().containsAll(heads())) return Optional.empty();
        return Optional.of(new Filled(
                columns,
                rows.stream()
                        .filter(row -> row.number() > head.get().number() && !row.isBlank())
                        .toList()));
    }

    List<SheetLine> lines(Filled sheet) {
        return sheet.rows().stream().map(row -> line(row, sheet.columns())).toList();
    }

    /// The rows that were not taken, as they were written, with the reasons in a column of their own; to be mended and
    /// handed in again. Where a whole session or the class did not take it, every row is there: the session is only
    /// taken with everybody.
    ///
    /// @param said the reasons of a row by its number
    byte[] writeRefused(Filled sheet, SheetTaken taken, IntFunction<String> said) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var page = book.newWorksheet("Kelas");
            var heads = new ArrayList<>(heads());
            head(page, heads);
            page.value(0, heads.size(), REASON);
            page.style(0, heads.size()).bold().set();
            page.width(heads.size(), 60);
            int row = 1;
            for (var one : sheet.rows()) {
                if (!taken.isWhole() && !taken.refused().containsKey(one.number())) continue;
                for (int column = 0; column < heads.size(); column++) {
                    page.value(row, column, cell(one, sheet.columns(), heads.get(column)));
                }
                page.value(row++, heads.size(), said.apply(one.number()));
            }
            lists(page, Math.max(row, roster.of().seats()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private SheetLine line(SheetRow row, Map<String, Integer> columns) {
        var attendance = new HashMap<LocalDate, String>();
        for (var session : sessions) attendance.put(session, cell(row, columns, SESSION + session));
        return new SheetLine(
                row.number(),
                cell(row, columns, CODE),
                cell(row, columns, NIK),
                attendance,
                cell(row, columns, BEFORE),
                cell(row, columns, AFTER),
                cell(row, columns, RESULT));
    }

    private static String cell(SheetRow row, Map<String, Integer> columns, String head) {
        return row.cell(Objects.requireNonNull(columns.get(head))).strip();
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(CODE, NAME, NIK));
        sessions.forEach(session -> heads.add(SESSION + session));
        heads.addAll(List.of(BEFORE, AFTER, RESULT));
        return heads;
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column < WIDTHS.length ? WIDTHS[column] : 18);
        }
        sheet.freezePane(2, 1);
    }

    private void fill(Worksheet sheet, int row, Participant one, Person person) {
        sheet.value(row, 0, one.person().value().toString());
        sheet.value(row, 1, person.name());
        sheet.value(row, 2, person.nikMasked());
        int column = FIRST_SESSION;
        for (var session : sessions) {
            if (one.attendance().containsKey(session)) {
                sheet.value(row, column, one.wasAt(session) ? SheetLine.PRESENT : SheetLine.ABSENT);
            }
            column++;
        }
        if (one.before() != null) sheet.value(row, column, one.before());
        if (one.after() != null) sheet.value(row, column + 1, one.after());
        if (one.outcome() != null) {
            sheet.value(row, column + 2, one.outcome() == Outcome.PASSED ? SheetLine.PASSED : SheetLine.FAILED);
        }
    }

    /// Lists for every row that the class has a seat for; NIKs are texts, or a spreadsheet program would cut them.
    private void lists(Worksheet sheet, int rows) {
        int last = FIRST_SESSION + sessions.size() - 1;
        sheet.range(1, FIRST_SESSION, rows, last)
                .validateWithListByFormula(WORDS.formatted(SheetLine.PRESENT, SheetLine.ABSENT));
        sheet.range(1, last + 3, rows, last + 3)
                .validateWithListByFormula(WORDS.formatted(SheetLine.PASSED, SheetLine.FAILED));
        sheet.range(1, 2, rows, 2).style().format("@").set();
    }

    private static Person person(Map<PersonId, Person> people, Participant one) {
        return Objects.requireNonNull(people.get(one.person()));
    }
}
