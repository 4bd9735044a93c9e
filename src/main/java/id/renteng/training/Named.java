package id.renteng.training;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Names of things in the catalogue, and the short and lasting codes made of them.
final class Named {

    static final int MOST = 120;

    private static final int CODE_MOST = 34;

    private Named() {}

    /// The name without blanks around it.
    ///
    /// @throws IllegalArgumentException if it is empty or longer than 120 characters
    static String of(String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > MOST) throw new IllegalArgumentException("name " + name);
        return name;
    }

    /// A code that nothing else has: `Ruang jahit 2` gives `ruang-jahit-2`.
    static String code(String name, Predicate<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > CODE_MOST ? plain.substring(0, CODE_MOST) : plain;
        var base = cut.replaceAll("^-+|-+$", "");
        if (base.length() < 2) base = "katalog";
        var code = base;
        for (int number = 2; taken.test(code); number++) code = base + "-" + number;
        return code;
    }

    static String joined(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }
}
