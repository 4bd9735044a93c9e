package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.Renteng;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As it is called from a shell: a process of its own in an empty folder, whose database is nowhere.
class ImportCommandTests {

    private static final String LIST = """
            Nama Pemilik;NIK;Nama Usaha;Kelurahan
            Sari Wulan;1571015703859002;Kue Sari;Legok
            Tuti Lubis;157101450490;Toko Tuti;Legok
            """;

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void a_list_is_judged_without_a_server_or_a_database_and_only_json_comes_out() throws Exception {
        Files.writeString(folder.resolve("daftar.csv"), LIST);

        var ended = run("import", "check", "daftar.csv", "--json", "--on", "2026-11-23");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("{").endsWith("}" + System.lineSeparator());
        assertThat(ended.json()
                        .get("rows")
                        .valueStream()
                        .map(row -> row.get("verdict").asString()))
                .containsExactly("SKIPPED", "ACCEPTED", "REJECTED");
        assertThat(ended.err()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("daftar.csv");
        }
    }

    @Test
    void a_file_that_is_no_list_is_an_answer_too() throws Exception {
        Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

        var ended = run("import", "check", "x.xlsx");

        assertThat(ended.code()).isZero();
        assertThat(ended.json().get("fileRefused").asString()).isEqualTo("BERKAS_RUSAK");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void a_day_decides_who_is_of_age() throws Exception {
        Files.writeString(folder.resolve("muda.csv"), "Nama;NIK;Kelurahan\nTuti;1571015703109002;Legok\n");

        assertThat(run("import", "check", "muda.csv", "--on", "2026-11-23").out())
                .contains("NIK_TANGGAL");
        assertThat(run("import", "check", "muda.csv", "--on", "2027-03-17").out())
                .contains("ACCEPTED");
    }

    @Test
    void what_was_asked_wrong_ends_with_2_and_says_so_beside_the_output() throws Exception {
        for (var asked : List.of(
                List.of("import", "check", "nowhere.csv"),
                List.of("import", "check", "."),
                List.of("import", "check"),
                List.of("import", "check", "a.csv", "--on", "kemarin"),
                List.of("import", "check", "a.csv", "--loud"))) {
            var ended = run(asked.toArray(String[]::new));

            assertThat(ended.code()).as(asked.toString()).isEqualTo(RentengCommand.WRONG_INPUT);
            assertThat(ended.out()).as(asked.toString()).isEmpty();
            assertThat(JsonMapper.shared().readTree(ended.err()).get("error").asString())
                    .as(asked.toString())
                    .isNotBlank();
        }
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Renteng.class.getName()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile("out", ".json");
        var err = Files.createTempFile("err", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("RENTENG_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
        process.environment().remove("JAVA_TOOL_OPTIONS");
        int code = process.start().waitFor();
        var ended = new Ended(code, read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /// The process has another folder to start from.
    private static String absolute(String classPath) {
        var found = new ArrayList<String>();
        for (var part : classPath.split(java.io.File.pathSeparator, -1))
            found.add(Path.of(part).toAbsolutePath().toString());
        return String.join(java.io.File.pathSeparator, found);
    }
}
