package id.renteng.groups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;

/// What somebody says yes to when she joins a loan group. A legal text in Bahasa Indonesia: a new wording is a new
/// version, and each question keeps the version that was read.
public final class AgreementText {

    static final String VERSION = "1";
    private static final Locale BAHASA = Locale.of("id", "ID");
    private static final String WORDS = load();

    private AgreementText() {}

    /// @param group the name of the group, which may be a draft still
    public static String of(String group) {
        return new MessageFormat(WORDS, BAHASA).format(new Object[] {group});
    }

    private static String load() {
        var name = "/groups/agreement-%s.txt".formatted(VERSION);
        try (var file = Objects.requireNonNull(AgreementText.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
