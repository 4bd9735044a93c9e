package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Written;
import id.renteng.operation.demo.StoryProgram;
import id.renteng.operation.demo.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The life of one group, told once and compared with its golden text. What was told now lies in
/// `target/life-of-a-group`: read the difference, then copy it over the golden text if it is meant.
class StoryTests {

    private static Transcript told;

    @BeforeAll
    static void tell() {
        var server = TestDatabase.server();
        told = StoryProgram.tell(TestDatabase.fresh(), server.user(), server.password());
    }

    @Test
    void the_life_of_a_group_is_as_it_was() throws IOException {
        assertThat(toldNow("transcript.txt", Written.BAHASA.locale())).isEqualTo(golden("transcript.txt"));
    }

    @Test
    void it_can_be_read_in_english() throws IOException {
        assertThat(toldNow("transcript-english.txt", Locale.ENGLISH)).isEqualTo(golden("transcript-english.txt"));
    }

    private static String toldNow(String file, Locale locale) throws IOException {
        var text = told.in(locale);
        Files.writeString(
                Files.createDirectories(Path.of("target/life-of-a-group")).resolve(file), text);
        return text;
    }

    private static String golden(String file) throws IOException {
        return Files.readString(Path.of("examples/life-of-a-group").resolve(file));
    }
}
