package id.renteng.operation.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ScheduleCommandTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BANG_HARTA = """
            {"principal":20000000,"annualRateBp":300,"method":"FLAT","installments":12,"frequency":"MONTHLY",
             "disbursedOn":"2026-01-05","firstDueOn":"2026-02-05","dayCount":"EQUAL_PERIODS","roundingUnit":1,
             "gracePrincipal":0,"graceInterest":0}""";

    record Answer(int code, JsonNode json) {}

    @ParameterizedTest
    @MethodSource("peers")
    void every_row_is_what_a_running_peer_computed(String id, String terms, JsonNode rows) {
        var answer = run(terms);
        assertThat(answer.code()).isZero();
        var got = answer.json().get("rows");
        assertThat(got.size()).as(id).isEqualTo(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            assertThat(got.get(i).toString()).as(id).isEqualTo("""
                            {"no":%d,"dueOn":%s,"principal":%s,"interest":%s,"total":%s,"balance":%s}""".formatted(
                            i + 1, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
        }
    }

    @Test
    void the_answer_has_rows_the_total_interest_and_the_effective_rate() {
        var answer = run(BANG_HARTA).json();
        assertThat(answer.propertyNames()).containsExactly("rows", "totalInterest", "effectiveAnnualRateBp");
        assertThat(answer.get("totalInterest").longValue()).isEqualTo(600_000);
        assertThat(answer.get("effectiveAnnualRateBp").longValue()).isEqualTo(549);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "principal     | null",
                "principal     | 0",
                "principal     | -1",
                "principal     | 20000000.0",
                "principal     | 2e7",
                "principal     | \"20000000\"",
                "principal     | 99999999999999999999999",
                "annualRateBp  | -1",
                "annualRateBp  | 10001",
                "annualRateBp  | 3.5",
                "method        | \"flat\"",
                "method        | 1",
                "installments  | 0",
                "installments  | 521",
                "frequency     | \"DAILY\"",
                "disbursedOn   | \"2026-02-30\"",
                "disbursedOn   | \"5-1-2026\"",
                "disbursedOn   | 20260105",
                "firstDueOn    | \"2026-01-05\"",
                "firstDueOn    | \"2025-12-31\"",
                "firstDueOn    | \"9999-12-31\"",
                "dayCount      | \"ACT_364\"",
                "roundingUnit  | 0",
                "roundingUnit  | true",
                "gracePrincipal| 12",
                "graceInterest | 13",
                "graceInterest | [0]",
                "intallments   | 12"
            })
    void a_wrong_field_is_named_with_exit_code_2(String field, String value) {
        var input = (ObjectNode) JSON.readTree(BANG_HARTA);
        input.set(field.strip(), JSON.readTree(value));
        refused(run(input.toString()), field.strip());
    }

    @Test
    void the_example_of_the_description_is_what_it_says() throws IOException {
        var example = Files.readString(Path.of("examples/schedule.json"));
        assertThat(Files.readString(Path.of("docs/schedule.md"))).contains(example);
        var answer = run(example).json();
        assertThat(answer.get("rows").get(0).get("total").asLong()).isEqualTo(1_716_667);
        assertThat(answer.get("effectiveAnnualRateBp").asInt()).isEqualTo(549);
    }

    @Test
    void every_field_is_needed() {
        for (var field : JSON.readTree(BANG_HARTA).propertyNames()) {
            var input = (ObjectNode) JSON.readTree(BANG_HARTA);
            input.remove(field);
            refused(run(input.toString()), field);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"``", "` \n `", "[]", "12", "{", "{} {}", "{`a:1}", "{\"a\":1,\"a\":2}"})
    void what_is_not_one_json_object_is_refused(String text) {
        refused(run(text), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"principal\":", "{\"principal\":1", "{\""})
    void what_no_reader_can_take_is_refused_and_not_thrown(String begin) {
        var rest = begin.endsWith("1") ? "0" : begin.endsWith("\"") ? "x" : begin;
        refused(run(begin + rest.repeat(100_000)), "");
    }

    @Test
    void an_input_that_ends_too_early_is_told_where() {
        var message = run("{").json().get("error").get("message").stringValue();
        assertThat(message)
                .contains("Unexpected end-of-input", "(line 1, column 2)")
                .doesNotContain("Source");
    }

    private static void refused(Answer answer, String path) {
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.json().propertyNames()).containsExactly("error");
        assertThat(answer.json().get("error").get("path").stringValue()).isEqualTo(path);
        assertThat(answer.json().get("error").get("message").stringValue()).isNotBlank();
    }

    private static Answer run(String input) {
        var said = new ArrayList<String>();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new ScheduleCommand(in, said::add).call();
        assertThat(said).hasSize(1);
        return new Answer(code, JSON.readTree(said.getFirst()));
    }

    static Stream<Object[]> peers() throws IOException {
        try (var file = ScheduleCommandTests.class.getResourceAsStream("/cases/schedules-fineract.json")) {
            var cases = JSON.readTree(file).get("cases");
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> new Object[] {
                        one.get("id").stringValue(), one.get("terms").toString(), one.get("rows")
                    })
                    .toList()
                    .stream();
        }
    }
}
