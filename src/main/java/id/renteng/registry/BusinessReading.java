package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.cell.Nibs;
import id.renteng.registry.cell.Rupiahs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what an officer typed about one business, as strictly as [Registration].
final class BusinessReading {

    private static final int WORKERS_MAX = 9_999;
    private static final Pattern KBLI =
            Pattern.compile("(?i)(?:kbli\\s*)?([0-9]{5})(?:\\s*[/( -]\\s*(2020|2025)\\)?)?");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Trades trades;
    private final Kbli kbli;

    BusinessReading(Trades trades, Kbli kbli) {
        this.trades = trades;
        this.kbli = kbli;
    }

    /// What stays empty is not known.
    record Read(
            String name,
            String trade,
            String line,
            @Nullable String kbli,
            @Nullable Money turnover,
            @Nullable Money capital,
            @Nullable String nib,
            @Nullable Integer workers,
            @Nullable Integer beganIn,
            @Nullable Spot spot) {}

    /// Empty if something is wrong: [#problems()] then says all of it.
    Optional<Read> read(NewBusiness asked, LocalDate today) {
        var name = Names.show(asked.name());
        if (Names.key(name).isEmpty()) wrong("name", "BUSINESS_MISSING");
        if (name.length() > Names.CHARACTERS_MAX) wrong("name", "TEXT_TOO_LONG");
        if (!Trades.CODES.contains(asked.trade())) wrong("trade", "TRADE_MISSING");
        var line = Names.tidy(asked.line());
        if (line.length() > Names.CHARACTERS_MAX) wrong("line", "TEXT_TOO_LONG");
        var read = new Read(
                name,
                asked.trade(),
                line,
                kbli(asked.kbli().strip(), line),
                amount("turnover", asked.turnover()),
                amount("capital", asked.capital()),
                nib(asked.nib()),
                number("workers", asked.workers(), 0, WORKERS_MAX),
                number("beganIn", asked.beganIn(), 1900, today.getYear()),
                spot(asked.spot()));
        return problems.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private @Nullable String kbli(String code, String line) {
        if (code.isEmpty()) {
            var known = trades.line(line).map(Trades.Line::kbli2025).orElse("");
            return known.isEmpty() ? null : known;
        }
        var typed = KBLI.matcher(code);
        var found = typed.matches() ? in2025(typed.group(1), year(typed)) : Optional.<String>empty();
        if (found.isEmpty()) wrong("kbli", kbliProblem(typed));
        return found.orElse(null);
    }

    private static String year(Matcher typed) {
        return Optional.ofNullable(typed.group(2)).orElse("");
    }

    private Optional<String> in2025(String code, String year) {
        return switch (year) {
            case "2020" -> kbli.of2020(code);
            case "2025" -> kbli.title(code).map(title -> code);
            default -> kbli.isOfEitherList(code) ? Optional.empty() : kbli.in2025(code);
        };
    }

    private String kbliProblem(Matcher typed) {
        if (!typed.matches()) return "KBLI_UNKNOWN";
        var code = typed.group(1);
        if (year(typed).isEmpty() && kbli.isOfEitherList(code)) return "KBLI_TWO_YEARS";
        boolean split = !year(typed).equals("2025") && (kbli.mustBeChosen(code) || kbli.isOfEitherList(code));
        return split ? "KBLI_SPLIT" : "KBLI_UNKNOWN";
    }

    private @Nullable Money amount(String field, String written) {
        var read = Rupiahs.read(written);
        if (read.problem() != null) wrong(field, "AMOUNT_UNREADABLE");
        return read.value();
    }

    private @Nullable String nib(String written) {
        var read = Nibs.read(written);
        read.trouble().ifPresent(problem -> wrong("nib", problem.equals("NIB_CONTOH") ? "NIB_TIDAK_SAH" : problem));
        return read.value();
    }

    private @Nullable Integer number(String field, String written, int least, int most) {
        var text = written.strip();
        if (text.isEmpty()) return null;
        if (text.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        wrong(field, field.equals("workers") ? "WORKERS_WRONG" : "YEAR_WRONG");
        return null;
    }

    private @Nullable Spot spot(String written) {
        if (written.isBlank()) return null;
        var spot = Spot.read(written);
        if (spot.isEmpty()) wrong("spot", "SPOT_WRONG");
        return spot.orElse(null);
    }

    private void wrong(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }
}
