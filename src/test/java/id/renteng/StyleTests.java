package id.renteng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// House rules that a formatter cannot check. Reads the sources as text, so it is fast and blunt.
class StyleTests {

    /// Indicators and drawings may divide; money never does.
    private static final Set<String> MAY_USE_FLOATING_POINT = Set.of("growth", "web", "insight");

    private static final Pattern TABLE_IN_SQL =
            Pattern.compile("\\b(?:from|join|into|update|table)\\s+(?:only\\s+)?([a-z]+)_([a-z_]+)");

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(Sources.java())
                .allSatisfy(file ->
                        assertThat(Sources.lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400));
    }

    /// Without its indentation, which the formatter chooses for SQL, and but for a line that is one text.
    @Test
    void no_line_is_longer_than_120_columns() {
        assertThat(Sources.offences(all -> true, "^\\s*[^\\s\"].{120,}")).isEmpty();
    }

    @Test
    void money_never_touches_floating_point() {
        assertThat(Sources.offences(
                        file -> !MAY_USE_FLOATING_POINT.contains(Sources.moduleOf(file)), "\\b(double|float)\\b"))
                .isEmpty();
    }

    @Test
    void nobody_asks_the_time_without_a_clock() {
        assertThat(Sources.offences(all -> true, "\\.now\\(\\)|System\\.currentTimeMillis|new Date\\(\\)"))
                .isEmpty();
    }

    /// Two may catch all: the start-up, which looks for the known reason of not starting and throws on; and the reader
    /// of workbooks, for its library throws anything at a broken one, and a broken file is a refusal.
    @Test
    void nobody_swallows_exceptions() {
        assertThat(Sources.offences(
                        file -> !file.endsWith("operation/ServeCommand.java")
                                && !file.endsWith("registry/sheet/Xlsx.java"),
                        "catch \\((final )?(Exception|Throwable|RuntimeException) "))
                .isEmpty();
    }

    @Test
    void only_the_command_line_prints() {
        assertThat(Sources.offences(file -> !file.endsWith("operation/Console.java"), "System\\.(out|err)\\b"))
                .isEmpty();
    }

    @Test
    void every_module_says_what_it_is_for_and_what_it_may_use() {
        var modules = new TreeSet<String>();
        Sources.java().forEach(file -> modules.add(Sources.moduleOf(file)));
        modules.remove("");
        assertThat(modules).allSatisfy(module -> {
            var file = Sources.JAVA.resolve("id/renteng").resolve(module).resolve("package-info.java");
            assertThat(Sources.text(file)).startsWith("/// ").contains("@ApplicationModule", "@NullMarked");
        });
    }

    @Test
    void every_package_says_what_it_is_for_and_has_no_nulls() {
        var packages = new TreeSet<Path>();
        Sources.java().forEach(file -> packages.add(file.getParent()));
        assertThat(packages)
                .filteredOn(folder -> folder.getNameCount() > 4)
                .allSatisfy(folder -> assertThat(Sources.text(folder.resolve("package-info.java")))
                        .startsWith("/// ")
                        .contains("@NullMarked"));
    }

    @Test
    void migrations_say_their_version_what_they_do_and_why() {
        var migrations = Sources.in(Sources.RESOURCES.resolve("db/migration"), "");
        assertThat(migrations).filteredOn(java.nio.file.Files::isRegularFile).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("V[1-9][0-9]*__[a-z0-9_]+\\.sql");
            assertThat(Sources.text(file)).startsWith("-- ");
        });
    }

    /// Two migrations with one number stop every start.
    @Test
    void no_two_migrations_of_a_module_have_the_same_number() {
        assertThat(Sources.in(Sources.RESOURCES.resolve("db/migration"), ".sql"))
                .extracting(file -> file.getParent().getFileName() + " "
                        + file.getFileName().toString().replaceFirst("__.*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void tables_are_named_after_their_module() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.in(Sources.RESOURCES.resolve("db/migration"), ".sql")) {
            var made = Pattern.compile("create (?:table|view|materialized view|function) (?:if not exists )?([a-z_]+)")
                    .matcher(Sources.text(file));
            while (made.find()) {
                if (!made.group(1).startsWith(Sources.moduleOf(file) + "_")) wrong.add(file + ": " + made.group(1));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_table_classes_speak_to_the_database() {
        assertThat(Sources.offences(
                        file -> !file.toString().endsWith("Table.java")
                                && !Sources.moduleOf(file).equals("operation"),
                        "^import org\\.springframework\\.jdbc\\."))
                .isEmpty();
    }

    @Test
    void no_sql_is_put_together_from_values() {
        assertThat(Sources.offences(
                        file -> file.toString().endsWith("Table.java"), "\\.sql\\([^\")]*\\+|\"\"\"\\s*\\+"))
                .isEmpty();
    }

    @Test
    void no_module_reads_the_tables_of_another() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.java()) {
            var module = Sources.moduleOf(file);
            if (!file.toString().endsWith("Table.java")) continue;
            for (var table : tablesIn(Sources.text(file))) {
                var own = table.startsWith(module + "_");
                var published = module.equals("insight") && table.contains("_view_");
                if (!own && !published) wrong.add(file + ": " + table);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_the_web_knows_the_web() {
        assertThat(Sources.offences(
                        file -> !Set.of("web", "operation").contains(Sources.moduleOf(file)),
                        "^import (jakarta\\.servlet|gg\\.jte|org\\.springframework\\.web)\\b"))
                .isEmpty();
    }

    @Test
    void pages_have_no_style_or_script_of_their_own() {
        assertThat(Sources.in(Sources.TEMPLATES, ".jte"))
                .filteredOn(file -> !file.startsWith(Sources.TEMPLATES.resolve("document")))
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as(file.toString())
                        .doesNotContainPattern("\\sstyle=\"|<style|\\son[a-z]+=\"|<script>|href=\"javascript:"));
    }

    private static List<String> tablesIn(String text) {
        return TABLE_IN_SQL
                .matcher(text)
                .results()
                .filter(match -> KNOWN_MODULES.contains(match.group(1)))
                .map(match -> match.group(1) + "_" + match.group(2))
                .distinct()
                .toList();
    }

    private static final Set<String> KNOWN_MODULES = Set.of(
            "access",
            "registry",
            "groups",
            "training",
            "readiness",
            "proposing",
            "ledger",
            "banking",
            "financing",
            "growth",
            "insight",
            "session");
}
