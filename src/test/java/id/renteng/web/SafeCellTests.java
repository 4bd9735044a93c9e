package id.renteng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// No cell that leaves is run by a spreadsheet program.
class SafeCellTests {

    private static final Pattern RUNS = Pattern.compile("^[\\s\\u00A0\"']*[=+\\-@|%].*", Pattern.DOTALL);

    @Property
    void no_words_become_a_formula(@ForAll("hostile") String words) {
        var cell = SafeCell.of(words);

        boolean number = cell.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        assertThat(number || cell.startsWith("'") || !RUNS.matcher(cell).matches())
                .as(cell)
                .isTrue();
        assertThat(cell).doesNotContain("\n", "\r", "\t", "\0");
    }

    @Property
    void a_cell_in_a_csv_file_ends_where_it_should(@ForAll("hostile") String words) {
        var csv = SafeCell.csv(words);

        var inside = csv.substring(1, csv.length() - 1);
        assertThat(csv).startsWith("\"").endsWith("\"");
        assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
        assertThat(inside.replace("\"\"", "\"")).isEqualTo(SafeCell.of(words));
    }

    @Property
    void harmless_words_and_plain_numbers_stay_as_they_are(@ForAll long number) {
        assertThat(SafeCell.of("Warung Bu Sari, RT 04")).isEqualTo("Warung Bu Sari, RT 04");
        var written = String.valueOf(number % 1_000_000_000_000_000L);
        assertThat(SafeCell.of(written)).isEqualTo(written);
    }

    @Provide
    Arbitrary<String> hostile() {
        var begins = Arbitraries.of(
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+62",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=HYPERLINK(\"x\")",
                " =1",
                "\u00A0=1",
                "\"=1",
                "'=1",
                "\uFF1D1",
                "\u200B=1",
                "%0A=1",
                "|x",
                "-1e",
                "--1",
                "=",
                "");
        return begins.flatMap(begin -> Arbitraries.strings().ofMaxLength(20).map(rest -> begin + rest));
    }
}
