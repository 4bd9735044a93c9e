package id.renteng.web.training;

import id.renteng.training.Figures;
import id.renteng.training.Figures.Line;
import id.renteng.training.FollowUp;
import id.renteng.web.Text;
import id.renteng.web.training.FiguresPage.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The figures of a year as a workbook, in the words of the page: a sheet for the sums, one for each table, one for
/// what
/// changed afterwards.
final class FiguresBook {

    private static final int WIDE = 36;
    private static final int NARROW = 16;

    private final FiguresPage page;
    private final Text t;

    FiguresBook(FiguresPage page, Text t) {
        this.page = page;
        this.t = t;
    }

    byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            sums(book.newWorksheet(t.of("figures.sheet.sums")));
            for (var table : page.tables()) table(book.newWorksheet(t.of("figures.sheet." + table.key())), table);
            tests(book.newWorksheet(t.of("figures.sheet.tests")));
            waiting(book.newWorksheet(t.of("figures.sheet.waiting")));
            outcomes(book.newWorksheet(t.of("figures.sheet.outcomes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void sums(Worksheet sheet) {
        var figures = page.figures();
        var all = figures.total();
        sheet.width(0, WIDE);
        int row = line(sheet, 0, t.of("figures.year"), figures.year());
        row = line(sheet, row, t.of("figures.seats"), all.seats());
        row = line(sheet, row, t.of("figures.filled"), all.filled());
        row = line(sheet, row, t.of("figures.came"), all.came());
        row = line(sheet, row, t.of("figures.passed"), all.passed());
        row = line(sheet, row, t.of("figures.different"), figures.people());
        row = line(sheet, row, t.of("figures.repeaters"), figures.repeaters());
        row = line(sheet, row, t.of("figures.cost"), all.cost().rupiah());
        if (all.costPerPass().isPresent()) {
            line(
                    sheet,
                    row,
                    t.of("figures.cost-rupiah"),
                    all.costPerPass().get().rupiah());
        }
    }

    private void table(Worksheet sheet, Table table) {
        head(
                sheet,
                t.of("figures.by." + table.key()),
                t.of("figures.filled"),
                t.of("figures.came"),
                t.of("figures.passed"));
        if (table.ofClasses()) {
            cell(sheet, 4, t.of("figures.seats"));
            cell(sheet, 5, t.of("figures.cost"));
            cell(sheet, 6, t.of("figures.cost-rupiah"));
        }
        int row = 1;
        for (var line : table.lines()) fill(sheet, row++, table, line);
    }

    private void fill(Worksheet sheet, int row, Table table, Line line) {
        sheet.value(row, 0, page.name(table, line, t));
        sheet.value(row, 1, line.filled());
        sheet.value(row, 2, line.came());
        sheet.value(row, 3, line.passed());
        if (!table.ofClasses()) return;
        sheet.value(row, 4, line.seats());
        sheet.value(row, 5, line.cost().rupiah());
        if (line.costPerPass().isPresent())
            sheet.value(row, 6, line.costPerPass().get().rupiah());
    }

    private void tests(Worksheet sheet) {
        head(
                sheet,
                t.of("figures.by.theme"),
                t.of("figures.filled"),
                t.of("figures.both-tests"),
                t.of("figures.rose"),
                t.of("figures.mean-before"),
                t.of("figures.mean-after"),
                t.of("figures.gain"));
        int row = 1;
        for (var tests : page.figures().tests()) {
            sheet.value(row, 0, page.theme(tests.theme(), t));
            sheet.value(row, 1, tests.filled());
            sheet.value(row, 2, tests.both());
            if (tests.isEnough()) means(sheet, row, tests);
            row++;
        }
        sheet.value(row + 1, 0, t.of("figures.too-few-text", Figures.Tests.MEAN_LEAST));
    }

    private static void means(Worksheet sheet, int row, Figures.Tests tests) {
        sheet.value(row, 3, tests.rose());
        sheet.value(row, 4, BigDecimal.valueOf(tests.meanBefore(), 1));
        sheet.value(row, 5, BigDecimal.valueOf(tests.meanAfter(), 1));
        sheet.value(row, 6, BigDecimal.valueOf(tests.gain(), 1));
    }

    private void waiting(Worksheet sheet) {
        head(sheet, t.of("figures.by.theme"), t.of("figures.waiting"));
        int row = 1;
        for (var theme : page.waiting().entrySet()) {
            row = line(sheet, row, page.theme(theme.getKey(), t), theme.getValue());
        }
    }

    /// Of all classes ever, not of those of the year alone: what changed is asked long after.
    private void outcomes(Worksheet sheet) {
        head(sheet, t.of("follow-up.what"), t.of("follow-up.people"), t.of("figures.percent-answered"));
        int row = 1;
        for (var sum : page.outcomes()) row = outcomes(sheet, row, sum);
    }

    private int outcomes(Worksheet sheet, int first, FollowUp.Sum sum) {
        sheet.value(first, 0, t.of("follow-up.after", sum.months()));
        sheet.style(first, 0).bold().set();
        int row = line(sheet, first + 1, t.of("figures.to-be-asked"), sum.due());
        sheet.value(row, 2, sum.rateBp() / 100);
        row = line(sheet, row, t.of("figures.answered"), sum.reached());
        for (var told : Told.of(sum, t)) {
            sheet.value(row, 2, told.percent());
            row = line(sheet, row, told.what(), told.people());
        }
        return row + 1;
    }

    /// Writes one line and says which comes next.
    private static int line(Worksheet sheet, int row, String what, long number) {
        sheet.value(row, 0, what);
        sheet.value(row, 1, number);
        return row + 1;
    }

    private static void head(Worksheet sheet, String... heads) {
        for (int column = 0; column < heads.length; column++) cell(sheet, column, heads[column]);
        sheet.freezePane(1, 1);
    }

    private static void cell(Worksheet sheet, int column, String head) {
        sheet.value(0, column, head);
        sheet.style(0, column).bold().set();
        sheet.width(column, column == 0 ? WIDE : NARROW);
    }
}
