package id.renteng.registry.cell;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Indonesian telephone numbers in all the ways people write them, to E.164. Numbers that need a guess are not taken.
public final class Phones {

    private static final String INVALID = "TELEPON_TIDAK_SAH";
    private static final String SEVERAL = "TELEPON_GANDA";
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[/,;&]|\\batau\\b|\\bdan\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:https?://)?(?:wa\\.me/|(?:no\\.?\\s*)?(?:wa|hp|telp?|tlp|telepon)\\b[.:]?\\s*)");
    private static final Pattern NOTE = Pattern.compile("(?i)\\s*\\((?:wa|hp|telp?|rumah|suami|istri)\\)\\s*$");
    /// Where a second number may begin after a space: with the zero or the country's code of a mobile phone.
    private static final Pattern AGAIN = Pattern.compile("\\s+(?=(?:0|\\+?62\\s?)8)");
    private static final Pattern SIGNS = Pattern.compile("[\\s.()\\u2010-\\u2015-]");

    private Phones() {}

    /// The number, or the first of several, as `+62…`.
    public static Reading<String> read(String cell) {
        if (Blank.is(cell)) return Reading.nothing();
        var text =
                NOTE.matcher(LABEL.matcher(Blank.plain(cell)).replaceFirst("")).replaceFirst("");
        var parts = parts(BETWEEN, text);
        if (parts.size() > 1) return several(parts);
        var number = one(parts.isEmpty() ? text : parts.getFirst());
        return number.map(Reading::of).orElseGet(() -> oneAfterTheOther(text));
    }

    /// Two numbers with nothing but a space or a new line between them: every one of them must be whole.
    private static Reading<String> oneAfterTheOther(String text) {
        var parts = parts(AGAIN, text);
        boolean whole = parts.stream().allMatch(part -> one(part).isPresent());
        return parts.size() > 1 && whole ? several(parts) : Reading.wrong(INVALID);
    }

    /// Those that hold a digit: a word such as `WA` is no second number.
    private static List<String> parts(Pattern between, String text) {
        return Stream.of(between.split(text))
                .filter(part -> part.chars().anyMatch(Character::isDigit))
                .toList();
    }

    private static Reading<String> several(List<String> parts) {
        var numbers = parts.stream().map(Phones::one).flatMap(Optional::stream).toList();
        if (numbers.isEmpty()) return Reading.wrong(INVALID);
        return Reading.doubtful(numbers.getFirst(), SEVERAL);
    }

    private static Optional<String> one(String text) {
        var digits = SIGNS.matcher(NOTE.matcher(LABEL.matcher(Blank.plain(text)).replaceFirst(""))
                        .replaceFirst(""))
                .replaceAll("");
        if (!digits.matches("\\+?[0-9]+")) return Optional.empty();
        return national(digits)
                .filter(Phones::hasLength)
                .map(number -> "+62" + number)
                .filter(Phones::isKnown);
    }

    /// Without the country's code and the zero in front.
    private static Optional<String> national(String digits) {
        if (digits.startsWith("+")) return digits.startsWith("+62") ? country(digits.substring(3)) : Optional.empty();
        if (digits.matches("62[0-9]{8,13}")) return country(digits.substring(2));
        if (digits.matches("0[1-9][0-9]*")) return Optional.of(digits.substring(1));
        return digits.startsWith("8") ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<String> country(String rest) {
        return Optional.of(rest.startsWith("0") ? rest.substring(1) : rest).filter(number -> !number.startsWith("0"));
    }

    private static boolean hasLength(String number) {
        return number.startsWith("8") ? number.matches("[0-9]{9,12}") : number.matches("[2-79][0-9]{6,10}");
    }

    private static boolean isKnown(String e164) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isPossibleNumber(numbers.parse(e164, "ID"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
