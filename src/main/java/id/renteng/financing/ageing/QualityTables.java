package id.renteng.financing.ageing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// By how many days late a loan is in which class. The limits differ between kinds of lenders and change with
/// the law, so they are data with dates: `financing/quality-tables.csv`.
public final class QualityTables {

    private static final QualityTables STANDARD = new QualityTables(read());

    /// Since this day every kind of lender has a table.
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final List<Line> lines;

    QualityTables(List<Line> lines) {
        this.lines = lines.stream().sorted(Comparator.comparing(Line::quality)).toList();
    }

    /// The tables as the program carries them.
    public static QualityTables standard() {
        return STANDARD;
    }

    /// @param daysMax the last day in this class
    record Line(String lender, LocalDate from, LocalDate until, Quality quality, int daysMax) {

        boolean holds(String lenderType, LocalDate on) {
            return lender.equals(lenderType) && !on.isBefore(from) && !on.isAfter(until);
        }
    }

    /// The class of a loan that is so many days late on a day.
    ///
    /// @param lender the kind of lender, such as `BANK_UMUM`
    /// @throws NoSuchElementException if no table holds for this lender on this day
    public Quality of(String lender, int daysPastDue, LocalDate on) {
        return lines.stream()
                .filter(line -> line.holds(lender, on) && daysPastDue <= line.daysMax())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no quality table for %s on %s".formatted(lender, on)))
                .quality();
    }

    /// The days of one class.
    ///
    /// @param daysMin from so many days late
    /// @param daysMax to so many; `Integer.MAX_VALUE` for the last class
    public record Limit(String lender, Quality quality, int daysMin, int daysMax) {}

    /// Every lender's classes as they hold on a day.
    public List<Limit> limitsOn(LocalDate on) {
        var limits = new ArrayList<Limit>();
        for (var line : lines) {
            if (!line.holds(line.lender(), on)) continue;
            int daysMin = limits.stream()
                    .filter(limit -> limit.lender().equals(line.lender()))
                    .mapToInt(limit -> limit.daysMax() + 1)
                    .max()
                    .orElse(0);
            limits.add(new Limit(line.lender(), line.quality(), daysMin, line.daysMax()));
        }
        return limits;
    }

    private static List<Line> read() {
        var file = Objects.requireNonNull(QualityTables.class.getResourceAsStream("/financing/quality-tables.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(QualityTables::toLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line toLine(String text) {
        var cells = List.of(text.split(",", 6));
        return new Line(
                cells.get(0),
                LocalDate.parse(cells.get(1)),
                cells.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(2)),
                Quality.values()[Integer.parseInt(cells.get(3)) - 1],
                cells.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells.get(4)));
    }
}
