package id.renteng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The words of the site: the same in both languages, none missing, none left over, none too long to read.
class TextTests {

    private static final Path TEXTS = Sources.RESOURCES.resolve("text");
    private static final int WORDS_MAX = 20;

    /// Sentences that are still longer. This number only ever falls.
    private static final int LONG_SENTENCES_STILL_THERE = 0;

    /// Texts that nothing asks for any more or yet. This number only ever falls.
    private static final int LEFT_OVER_STILL_THERE = 5;

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern KEY_START = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*[.-])\"");

    @Test
    void both_languages_say_the_same_things() {
        for (var file : bahasa()) {
            var english = TEXTS.resolve(file.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(load(english).keySet())
                    .as(english.toString())
                    .isEqualTo(load(file).keySet());
        }
    }

    @Test
    void both_languages_have_the_same_blanks_to_fill() {
        for (var file : bahasa()) {
            var english = load(TEXTS.resolve(file.getFileName().toString().replace(".properties", "_en.properties")));
            load(file)
                    .forEach((key, text) -> assertThat(blanks(english.getOrDefault(key, text)))
                            .as(key)
                            .isEqualTo(blanks(text)));
        }
    }

    @Test
    void no_two_files_have_the_same_key() {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        bahasa().forEach(file -> load(file).keySet().forEach(key -> {
            if (!seen.add(key)) twice.add(key);
        }));
        assertThat(twice).isEmpty();
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        var there = all();
        var missing = new TreeSet<String>();
        for (var file : Sources.in(Sources.TEMPLATES, ".jte")) {
            Pattern.compile("\\bt\\.of\\(\"([^\"]+)\"\\s*[,)]")
                    .matcher(Sources.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !there.containsKey(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_that_the_code_names_is_there() {
        var there = all();
        var areas = new TreeSet<String>();
        there.keySet().forEach(key -> areas.add(key.substring(0, key.indexOf('.') + 1)));
        var missing = new TreeSet<String>();
        for (var file : Sources.java()) {
            if (!Sources.moduleOf(file).equals("web")) continue;
            KEY.matcher(Sources.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> areas.contains(key.substring(0, key.indexOf('.') + 1)))
                    .filter(key -> !key.matches(".*\\.(csv|json|pdf|html|css|js|xlsx|svg|png|properties)"))
                    .filter(key -> !there.containsKey(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_is_left_over() {
        var named = new TreeSet<String>();
        var starts = new TreeSet<String>();
        var files = new ArrayList<>(Sources.in(Sources.TEMPLATES, ".jte"));
        files.addAll(Sources.java());
        for (var file : files) {
            var text = Sources.text(file);
            KEY.matcher(text).results().forEach(match -> named.add(match.group(1)));
            KEY_START.matcher(text).results().forEach(match -> starts.add(match.group(1)));
        }
        assertThat(all().keySet())
                .filteredOn(key -> !named.contains(key) && starts.stream().noneMatch(key::startsWith))
                .hasSizeLessThanOrEqualTo(LEFT_OVER_STILL_THERE);
    }

    @Test
    void sentences_are_short() {
        var tooLong = new ArrayList<String>();
        for (var file : Sources.in(TEXTS, ".properties")) {
            load(file).forEach((key, text) -> {
                var longest = Arrays.stream(text.split("[.?!:;](\\s|$)"))
                        .mapToInt(sentence -> sentence.strip().split("\\s+").length)
                        .max()
                        .orElse(0);
                if (longest > WORDS_MAX) tooLong.add(file.getFileName() + " " + key + ": " + longest + " words");
            });
        }
        assertThat(tooLong).hasSizeLessThanOrEqualTo(LONG_SENTENCES_STILL_THERE);
    }

    private static List<Path> bahasa() {
        return Sources.in(TEXTS, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        bahasa().forEach(file -> all.putAll(load(file)));
        return all;
    }

    private static TreeSet<String> blanks(String text) {
        var blanks = new TreeSet<String>();
        new MessageFormat(text); // a text with a single quote or an open brace is not one
        Pattern.compile("\\{([0-9]+)").matcher(text).results().forEach(match -> blanks.add(match.group(1)));
        return blanks;
    }

    private static Map<String, String> load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var texts = new Properties();
            texts.load(reader);
            var map = new TreeMap<String, String>();
            texts.stringPropertyNames().forEach(key -> map.put(key, texts.getProperty(key)));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
