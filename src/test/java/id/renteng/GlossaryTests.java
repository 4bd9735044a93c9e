package id.renteng;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import id.renteng.financing.ageing.Quality;
import id.renteng.financing.cover.Claim;
import id.renteng.groups.Office;
import id.renteng.growth.GrowthClass;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/glossary.md` is the source of names: it is tidy, and what it says of the code is so.
class GlossaryTests {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9_.]+)`");

    /// @param java types and constants, such as `Claim` or `Role.CHAIR`
    private record Word(String bahasa, String english, List<String> java, String meaning) {}

    private static final List<Word> WORDS = words();

    @Test
    void every_line_of_the_table_has_its_four_columns() {
        var lines = Sources.lines(GLOSSARY).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
        assertThat(lines).isNotEmpty().allMatch(line -> ROW.matcher(line).matches());
    }

    @Test
    void words_are_in_alphabetical_order_and_none_is_there_twice() {
        var bahasa = WORDS.stream().map(word -> word.bahasa().toLowerCase()).toList();
        assertThat(bahasa).isSorted().doesNotHaveDuplicates();
        assertThat(WORDS.stream().flatMap(word -> word.java().stream())).doesNotHaveDuplicates();
    }

    @Test
    void every_java_name_is_a_type_or_a_constant_of_the_program() {
        var there = namesInTheCode();
        assertThat(WORDS.stream().flatMap(word -> word.java().stream())).isSubsetOf(there);
    }

    @Test
    void every_role_office_account_and_class_has_its_word() {
        var named = WORDS.stream().flatMap(word -> word.java().stream()).collect(Collectors.toSet());
        assertThat(named)
                .containsAll(constants("Role", Role.values()))
                .containsAll(constants("Office", Office.values()))
                .containsAll(constants("Account", Account.values()))
                .containsAll(constants("Quality", Quality.values()))
                .containsAll(constants("GrowthClass", GrowthClass.values()))
                .containsAll(constants("Claim.State", Claim.State.values()));
    }

    private static List<String> constants(String type, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> type + "." + value.name()).toList();
    }

    private static Set<String> namesInTheCode() {
        return CommandTests.CLASSES.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(name(type)),
                        type.getFields().stream()
                                .filter(field -> type.isEnum())
                                .map(JavaField::getName)
                                .map(constant -> name(type) + "." + constant)))
                .collect(Collectors.toSet());
    }

    /// `Claim.State` for a type in a type.
    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<Word> words() {
        var words = new ArrayList<Word>();
        for (var line : Sources.lines(GLOSSARY)) {
            var row = ROW.matcher(line);
            if (!row.matches() || line.startsWith("| Bahasa")) continue;
            var java = NAME.matcher(row.group(3))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            words.add(new Word(row.group(1), row.group(2), java, row.group(4)));
        }
        return words;
    }
}
