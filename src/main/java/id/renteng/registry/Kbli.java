package id.renteng.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The standard list of lines of business, KBLI 2025, and what became of the codes of KBLI 2020.
@Component
public final class Kbli {

    private static final Pattern CODE = Pattern.compile("^\\s*(?:KBLI\\W*)?([0-9]{5})\\b.*", Pattern.DOTALL);

    private final Trades trades;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    Kbli(Trades trades) {
        this.trades = trades;
        for (var row : Resource.rows("kbli-2025.csv")) titles.put(row.get(0), row.get(1));
        for (var row : Resource.rows("kbli-2020.csv")) successors.put(row.get(0), row.get(1));
        for (var line : trades.lines()) {
            if (!line.kbli2025().isEmpty()) successors.put(line.kbli2020(), line.kbli2025());
        }
    }

    /// The title of a code of 2025.
    public Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(code));
    }

    /// The code of 2025 that is meant by a code of either list: itself if it is one of 2025, else its certain
    /// successor.
    /// Empty if no list has it, or if it became several and a person must choose.
    public Optional<String> in2025(String code) {
        if (titles.containsKey(code)) return Optional.of(code);
        return of2020(code);
    }

    /// The code of 2025 that is meant by a code of 2020. Empty if there is no such code, or no certain successor.
    Optional<String> of2020(String code) {
        return Optional.ofNullable(successors.get(code)).filter(titles::containsKey);
    }

    /// The code of 2025 of a line of business as people write it: by a code of either list at its beginning, or by its
    /// words. Empty if none is certain, as for a code that stands in both lists for different things.
    public Optional<String> of(String line) {
        var code = CODE.matcher(line);
        if (code.matches()) return isOfEitherList(code.group(1)) ? Optional.empty() : in2025(code.group(1));
        return trades.line(line).map(Trades.Line::kbli2025).flatMap(this::in2025);
    }

    /// The code means one thing in the list of 2020 and another in that of 2025, or may do so: `56102` was a food stall
    /// and is a cart.
    boolean isOfEitherList(String code) {
        return titles.containsKey(code) && successors.containsKey(code) && !code.equals(successors.get(code));
    }

    /// A code of 2020 whose trade was split, or is no more, in 2025.
    public boolean mustBeChosen(String code) {
        return successors.containsKey(code) && in2025(code).isEmpty();
    }
}
