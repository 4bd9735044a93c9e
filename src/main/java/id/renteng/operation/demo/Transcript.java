package id.renteng.operation.demo;

import id.renteng.kernel.Written;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/// What was told, kept as keys and values, so that it can be read in either language.
public final class Transcript {

    private static final String SENTENCE = "  ";
    private static final String ROW = "      ";

    private final List<Line> lines = new ArrayList<>();

    Transcript() {}

    private record Line(String before, String key, List<Object> values) {}

    /// A value that is itself a text.
    record Key(String key) {}

    /// A day in a column, without its weekday.
    record Day(LocalDate day) {}

    /// A value in a column.
    ///
    /// @param width how wide; below zero to write it at the right
    record Cell(Object value, int width) {}

    void title(String key) {
        lines.add(new Line("", key, List.of()));
    }

    void section(String key) {
        lines.add(new Line("\n", key, List.of()));
    }

    void day(LocalDate day) {
        lines.add(new Line("\n", "story.day", List.of(day)));
    }

    void say(String key, Object... values) {
        lines.add(new Line(SENTENCE, key, List.of(values)));
    }

    void row(String key, Object... values) {
        lines.add(new Line(ROW, key, List.of(values)));
    }

    /// The whole of it in one language, each line ending with a line feed.
    ///
    /// @param locale `id` or `en`
    public String in(Locale locale) {
        var texts = texts();
        var written = new Written(locale);
        var whole = new StringBuilder();
        for (var line : lines) {
            var text = text(texts, written, line.key(), line.values());
            whole.append(line.before()).append(text.stripTrailing()).append('\n');
        }
        return whole.toString();
    }

    private static String text(MessageSource texts, Written written, String key, List<Object> values) {
        var blanks = values.stream().map(value -> blank(texts, written, value)).toArray();
        return texts.getMessage(key, blanks, written.locale());
    }

    private static Object blank(MessageSource texts, Written written, Object value) {
        return switch (value) {
            case Key(var key) -> text(texts, written, key, List.of());
            case Day(var day) -> written.day(day);
            case Cell(var inside, var width) -> ("%" + -width + "s").formatted(blank(texts, written, inside));
            default -> written.blank(value);
        };
    }

    private static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("text/story", "text/registry", "text/readiness", "text/growth", "text/insight", "text/page");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
