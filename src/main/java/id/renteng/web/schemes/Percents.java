package id.renteng.web.schemes;

import id.renteng.kernel.BasisPoints;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and writes a percentage as people type it: `3`, `3,25`, `3.25 %`.
final class Percents {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,3})([.,]([0-9]{1,2}))? ?%?");

    private Percents() {}

    /// The part, or nothing where it is not 0 to 100 with at most two decimals.
    static Optional<BasisPoints> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) return Optional.empty();
        var decimals = found.group(3) == null ? "00" : (found.group(3) + "0").substring(0, 2);
        int value = Integer.parseInt(found.group(1) + decimals);
        return value > 10_000 ? Optional.empty() : Optional.of(new BasisPoints(value));
    }

    static String write(BasisPoints part) {
        int whole = part.value() / 100;
        int rest = part.value() % 100;
        if (rest == 0) return String.valueOf(whole);
        return rest % 10 == 0 ? "%d,%d".formatted(whole, rest / 10) : "%d,%02d".formatted(whole, rest);
    }
}
