package id.renteng.operation.calculation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `bin/renteng match`, with the examples that `docs/match.md` shows.
class MatchCommandTests {

    private static final Path EXAMPLES = Path.of("examples/match");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Answer(int code, JsonNode json) {}

    /// An answer that has changed is written beside the old one, to be compared.
    @ParameterizedTest
    @ValueSource(strings = {"small"})
    void every_example_gives_the_answer_beside_it(String name) throws IOException {
        var answer = run(Files.readString(EXAMPLES.resolve(name + ".json")));
        var golden = EXAMPLES.resolve(name + ".answer.json");
        var written = JSON.writeValueAsString(answer.json()) + "\n";
        if (!Files.exists(golden)) Files.writeString(golden, written);
        assertThat(answer.code()).isZero();
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_best_plan_of_the_small_example_is_the_one_a_reader_finds() throws IOException {
        var answer = run(Files.readString(EXAMPLES.resolve("small.json"))).json();
        assertThat(answer.get("objective").get("optimal").booleanValue()).isTrue();
        assertThat(answer.get("assignment").valueStream().map(JsonNode::toString))
                .containsExactlyInAnyOrder(
                        seat("dewi", "K1"),
                        seat("nur", "H1"),
                        seat("rina", "P1"),
                        seat("sari", "P1"),
                        seat("tati", "K1"),
                        seat("yuli", "H1"));
        var wati = answer.get("people")
                .valueStream()
                .filter(person -> person.get("id").stringValue().equals("wati"))
                .findFirst()
                .orElseThrow();
        assertThat(wati.get("blocked").get("PREREQUISITE").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"seats\": 3                  | \"seats\": -1               | classes[2].seats",
                "\"seats\": 3                  | \"seats\": \"3\"             | classes[2].seats",
                "\"locked\": [\"H1\"]          | \"locked\": [\"H9\"]         | people[6].locked",
                "\"locked\": [\"H1\"]          | \"locked\": [\"H1\", \"P1\"] | people[6].locked",
                "\"theme\": \"kuliner\", \"se  | \"theme\": \"masak\", \"se   | classes[1].theme",
                "[\"ekspor-digital\"]          | [\"ekspor\"]                 | people[4].interests",
                "\"id\": \"dewi\"              | \"id\": \"wati\"             | people[5].id",
                "\"mutu\": 1                   | \"mutu\": 5                  | people[1].levels.mutu",
                "-1.6120                       | -91.5                        | people[0].place.latitude",
                "2027-01-13                    | 2027-02-30                   | classes[2].sessions[0].on",
                "\"until\": \"16:00\"          | \"until\": \"12:00\"         | classes[1].sessions[0].until",
                "\"WEDNESDAY\"                 | \"RABU\"                     | people[2].free[0].day",
                "[\"ekspor-digital\"]          | [\"kuliner\", \"kuliner\"]     | people[4].interests",
                "\"year\": 2027                | \"years\": 2027              | year",
                "\"perYear\": 2                | \"perYears\": 2              | perYears",
            })
    void a_wrong_field_is_named(String right, String wrong, String path) throws IOException {
        var text = Files.readString(EXAMPLES.resolve("small.json"));
        assertThat(text).contains(right.strip());
        var answer = run(text.replace(right.strip(), wrong.strip()));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.json().get("error").get("path").stringValue()).isEqualTo(path);
        assertThat(answer.json().get("error").get("message").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"seed\": \"a\"", "[[["})
    void what_is_no_json_object_is_said_and_never_thrown(String text) {
        assertThat(run(text).code()).isEqualTo(2);
        assertThat(run("[".repeat(5_000)).json().get("error").get("message").stringValue())
                .contains("not JSON");
    }

    private static String seat(String person, String of) {
        return "{\"person\":\"%s\",\"class\":\"%s\"}".formatted(person, of);
    }

    private static Answer run(String input) {
        var said = new ArrayList<String>();
        int code = new MatchCommand(new ByteArrayInputStream(input.getBytes(UTF_8)), said::add).call();
        assertThat(said).hasSize(1);
        return new Answer(code, JSON.readTree(said.getFirst()));
    }
}
