package id.renteng.operation.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ReplayCommandTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("examples/replay");

    private static final String SMALL = """
            {"scheme": {"terms": {"principal": 3000000, "annualRateBp": 1200, "method": "FLAT", "installments": 3,
               "frequency": "MONTHLY", "disbursedOn": "2026-01-05", "firstDueOn": "2026-02-05",
               "dayCount": "EQUAL_PERIODS", "roundingUnit": 1, "gracePrincipal": 0, "graceInterest": 0},
               "cover": {"perMeetingBp": 10000}, "lender": "BPR"},
             "members": [{"name": "Ani", "part": 1000000}, {"name": "Budi", "part": 1000000},
               {"name": "Citra", "part": 1000000}],
             "events": [{"event": "pay", "on": "2026-02-05", "member": "Ani", "amount": 343334}]}""";

    record Answer(int code, JsonNode json) {}

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.filter(file -> !file.toString().endsWith(".out.json")).sorted().toList().stream();
        }
    }

    /// `-Drenteng.draw=true` writes the transcripts anew: look at what changed.
    @ParameterizedTest
    @MethodSource("examples")
    void every_example_comes_to_what_its_transcript_says(Path example) throws IOException {
        var answer = run(Files.readString(example));
        assertThat(answer.code()).as(answer.json().toString()).isZero();
        var file = example.resolveSibling(example.getFileName().toString().replace(".json", ".out.json"));
        var before = Files.exists(file) ? Files.readString(file) : "";
        var now = pretty(answer.json());
        if (Boolean.getBoolean("renteng.draw")) Files.writeString(file, now);
        assertThat(before).isEqualTo(now);
    }

    @Test
    void the_rupiah_of_the_worked_cases() throws IOException {
        var cases = JSON.readTree(ReplayCommandTests.class.getResourceAsStream("/cases/joint-liability.json"));
        var onTime = run(Files.readString(EXAMPLES.resolve("01-all-pay.json"))).json();
        for (var member : onTime.get("end").get("members")) {
            var first = member.get("instalments").get(0);
            assertThat(first.get("principal").asLong() + first.get("interest").asLong())
                    .isEqualTo(cases.get("memberPartsOfMonth1")
                            .get(member.get("name").asString())
                            .asLong());
        }
        var covered = run(Files.readString(EXAMPLES.resolve("02-cover-by-parts.json")))
                .json();
        assertThat(claims(covered)).containsExactly(28_612L, 28_611L, 28_611L, 28_611L, 19_074L, 19_074L, 19_074L);
        var further = run(Files.readString(EXAMPLES.resolve("03-one-coverer-cannot.json")))
                .json();
        assertThat(claims(further).subList(6, 12)).containsExactly(3_577L, 3_577L, 3_576L, 3_576L, 2_384L, 2_384L);
    }

    @Test
    void both_ledgers_add_up_to_zero_after_every_event() throws IOException {
        for (var example : examples().toList()) {
            for (var event : run(Files.readString(example)).json().get("events")) {
                if (!event.has("state")) continue;
                var ledgers = event.get("state").get("ledgers");
                assertThat(ledgers.get("programme").get("sum").asLong()).isZero();
                assertThat(ledgers.get("claims").get("sum").asLong()).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "/scheme/terms | principal | 2999999 | members",
                "/scheme/terms | prinsipal | 1 | scheme.terms.prinsipal",
                "/scheme/cover | degreeBp | 10001 | scheme.cover.degreeBp",
                "/scheme/cover | sources | [\"MEMBERS\",\"MEMBERS\"] | scheme.cover.sources",
                "/scheme/cover | sources | [\"BANK\"] | scheme.cover.sources",
                "/scheme/cover | split | 1 | scheme.cover.split",
                "/scheme | lender | \"PASAR\" | scheme.lender",
                "/scheme | x | 1 | scheme.x",
                "/members/1 | name | \"Ani\" | members[1].name",
                "/members/1 | name | \"RESERVE\" | members[1].name",
                "/members/2 | part | 0 | members[2].part",
                "/members/2 | part | 1.5 | members[2].part",
                "/events/0 | event | \"steal\" | events[0].event",
                "/events/0 | on | \"2026-02-31\" | events[0].on",
                "/events/0 | amount | 0 | events[0].amount",
                "/events/0 | member | 7 | events[0].member",
                "/events/0 | to | \"ME\" | events[0].to",
                "/events/0 | why | \"x\" | events[0].why",
                "`` | events | [{\"event\":\"replace\",\"on\":\"2026-02-01\",\"member\":\"Ani\",\"newcomer\":\"RESERVE\"}] | events[0].newcomer",
                "`` | events | [{\"event\":\"cover\",\"on\":\"2026-02-05\",\"member\":\"Ani\",\"by\":{\"\":5}}] | events[0].by",
                "`` | events | [{\"event\":\"exempt\",\"on\":\"2026-02-05\",\"cause\":\"DEATH\",\"until\":\"2026-02-04\"}] | events[0].until",
                "`` | events | 5 | events",
                "`` | members | [] | members",
                "`` | tell | \"ALL OF IT\" | tell"
            })
    void a_wrong_field_is_named_with_exit_code_2(String object, String field, String value, String path) {
        var input = JSON.readTree(SMALL);
        ((ObjectNode) input.at(object.strip())).set(field.strip(), JSON.readTree(value));
        var answer = run(input.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.json().get("error").get("path").asString()).isEqualTo(path.strip());
    }

    @Test
    void every_kind_of_event_is_read() {
        for (var event : List.of("""
                {"event": "cover", "on": "2026-02-05", "member": "Citra", "pledges": {"Ani": 1000}}""", """
                {"event": "cover", "on": "2026-02-05", "member": "Citra", "by": {"GUARANTOR": 1000}}""", """
                {"event": "reserve", "on": "2026-02-05", "into": "GUARANTOR", "amount": 5}""", """
                {"event": "exempt", "on": "2026-02-05", "cause": "DISASTER", "member": "Ani", "until": "2026-03-01"}""", """
                {"event": "pay", "on": "2026-02-05", "member": "Ani", "amount": 5, "to": "BANK"}""")) {
            var input = (ObjectNode) JSON.readTree(SMALL);
            input.set("events", JSON.createArrayNode().add(JSON.readTree(event)));
            assertThat(run(input.toString()).code()).as(event).isZero();
        }
    }

    @Test
    void nobody_outside_the_group_is_exempt_pledges_or_put_in() {
        for (var event : List.of("""
                {"event": "exempt", "on": "2026-02-05", "cause": "DISASTER", "member": "Zed"}""", """
                {"event": "cover", "on": "2026-02-05", "member": "Budi", "pledges": {"Zed": 1000}}""", """
                {"event": "return", "on": "2026-02-05", "putIn": {"Zed": 1000}}""")) {
            assertThat(events(event).get(0).get("refused").get("reason").stringValue())
                    .as(event)
                    .isEqualTo("NOT_A_MEMBER");
        }
    }

    @Test
    void more_money_than_the_books_hold_is_refused() {
        var pay = """
                {"event": "pay", "on": "2026-02-05", "member": "Ani", "amount": 1000000000000000}""";
        var answers = events(pay, pay, """
                {"event": "reverse", "on": "2026-02-05", "no": 1}""", pay, """
                {"event": "reverse", "on": "2026-02-05", "no": 3}""");
        var done = new ArrayList<Boolean>();
        answers.forEach(answer -> done.add(answer.get("done").booleanValue()));
        assertThat(done).containsExactly(true, false, true, true, false);
        assertThat(answers.get(4).get("refused").get("reason").stringValue()).isEqualTo("TOO_MUCH");
    }

    /// A slip of the pen in a year must not make everything due.
    @Test
    void an_event_that_was_taken_back_brings_no_day() {
        var answers = events("""
                {"event": "pay", "on": "2027-02-05", "member": "Ani", "amount": 5}""", """
                {"event": "reverse", "on": "2026-02-05", "no": 1}""", """
                {"event": "pay", "on": "2026-02-05", "member": "Ani", "amount": 343334}""");
        var state = answers.get(2).get("state");
        assertThat(state.get("on").stringValue()).isEqualTo("2026-02-05");
        assertThat(state.get("members").get(0).get("outstanding").asLong()).isEqualTo(686_666);
        assertThat(state.get("group").get("daysPastDue").get("bank").asInt()).isZero();
    }

    /// Rounded up each month her two rupiah would be more than two before the last month.
    @Test
    void the_smallest_part_is_never_exceeded() {
        var input = (ObjectNode) JSON.readTree(SMALL);
        ((ObjectNode) input.at("/scheme/terms")).put("principal", 40).put("installments", 24);
        var members = input.putArray("members");
        for (int i = 0; i < 20; i++) members.addObject().put("name", "M" + i).put("part", 2);
        input.putArray("events");
        var answer = run(input.toString());
        assertThat(answer.code()).isZero();
        for (var member : answer.json().get("end").get("members")) {
            long principal = 0;
            for (var row : member.get("instalments"))
                principal += row.get("principal").asLong();
            assertThat(principal).isEqualTo(2);
        }
    }

    private static JsonNode events(String... events) {
        var input = (ObjectNode) JSON.readTree(SMALL);
        var list = input.putArray("events");
        for (var event : events) list.add(JSON.readTree(event));
        var answer = run(input.toString());
        assertThat(answer.code()).as(answer.json().toString()).isZero();
        return answer.json().get("events");
    }

    private static List<Long> claims(JsonNode transcript) {
        var amounts = new ArrayList<Long>();
        for (var claim : transcript.get("end").get("claims"))
            amounts.add(claim.get("amount").asLong());
        return amounts;
    }

    private static String pretty(JsonNode transcript) {
        var events = new ArrayList<String>();
        transcript.get("events").forEach(event -> events.add("    " + event));
        return events.stream().collect(Collectors.joining(",\n", "{\n  \"events\": [\n", "\n  ],\n  \"end\": "))
                + transcript.get("end") + "\n}\n";
    }

    private static Answer run(String input) {
        var said = new ArrayList<String>();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new ReplayCommand(in, said::add).call();
        assertThat(said).hasSize(1);
        return new Answer(code, JSON.readTree(said.getFirst()));
    }
}
