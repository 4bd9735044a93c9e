package id.renteng.operation.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object, read strictly: a number is a whole number and no text, a date is a day there is,
/// and a field that nobody asked for is a mistake. Whatever is wrong is a [WrongInput] that names the field.
final class Fields {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2200;

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static Fields of(JsonNode whole) {
        return object(whole, "");
    }

    boolean has(String name) {
        asked.add(name);
        return node.has(name);
    }

    /// A whole number from `min` to `max`, both allowed.
    long whole(String name, long min, long max) {
        var value = need(name);
        if (!value.isIntegralNumber()) throw wrong(name, "must be a whole number, written without quotes or decimals");
        if (!value.canConvertToLong() || value.longValue() < min || value.longValue() > max) {
            throw wrong(name, "must be from %d to %d".formatted(min, max));
        }
        return value.longValue();
    }

    int count(String name, int min, int max) {
        return (int) whole(name, min, max);
    }

    int count(String name, int min, int max, int absent) {
        return has(name) ? count(name, min, max) : absent;
    }

    boolean flag(String name, boolean absent) {
        if (!has(name)) return absent;
        if (!need(name).isBoolean()) throw wrong(name, "must be true or false");
        return need(name).booleanValue();
    }

    String text(String name) {
        var value = need(name);
        if (!value.isString() || value.stringValue().isBlank()) throw wrong(name, "must be a text");
        return value.stringValue();
    }

    /// A day, written as 2026-01-31.
    LocalDate date(String name) {
        return date(need(name), at(name));
    }

    List<LocalDate> dates(String name) {
        var dates = new ArrayList<LocalDate>();
        var array = array(name);
        for (int i = 0; i < array.size(); i++) dates.add(date(array.get(i), at(name) + "[" + i + "]"));
        return dates;
    }

    /// Texts that are not blank; none where the field is absent.
    List<String> texts(String name) {
        if (!has(name)) return List.of();
        var texts = new ArrayList<String>();
        for (var value : array(name)) {
            if (!value.isString() || value.stringValue().isBlank()) throw wrong(name, "must hold texts only");
            texts.add(value.stringValue());
        }
        return texts;
    }

    /// The time of a day, written as 08:30.
    LocalTime time(String name) {
        var text = text(name);
        if (!TIME.matcher(text).matches()) throw wrong(name, "must be a time, written as \"08:30\"");
        return LocalTime.parse(text);
    }

    /// A number with at most six decimals, in millionths.
    int millionths(String name, int most) {
        var value = need(name);
        if (!value.isNumber()) throw wrong(name, "must be a number");
        var number = value.decimalValue();
        if (number.abs().compareTo(BigDecimal.valueOf(most)) > 0)
            throw wrong(name, "must be from -%d to %d".formatted(most, most));
        return number.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    /// One of an enum's constants, by name.
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = text(name);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrongChoice(
                        name, Stream.of(type.getEnumConstants()).map(Enum::name).toList()));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E absent) {
        return has(name) ? choice(name, type) : absent;
    }

    /// A list of an enum's constants.
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        var codes = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        var chosen = new ArrayList<E>();
        for (var value : array(name)) {
            if (!value.isString() || !codes.contains(value.stringValue())) throw wrongChoice(name, codes);
            chosen.add(Enum.valueOf(type, value.stringValue()));
        }
        return chosen;
    }

    WrongInput wrongChoice(String name, List<String> codes) {
        return wrong(name, "must be " + codes.stream().collect(Collectors.joining(", ", "one of ", "")));
    }

    Fields in(String name) {
        return object(need(name), at(name));
    }

    Optional<Fields> maybe(String name) {
        return has(name) ? Optional.of(in(name)) : Optional.empty();
    }

    List<Fields> each(String name) {
        var all = new ArrayList<Fields>();
        var array = array(name);
        for (int i = 0; i < array.size(); i++) all.add(object(array.get(i), at(name) + "[" + i + "]"));
        return all;
    }

    /// The names of all fields, in their order: for an object that is a map.
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /// @throws WrongInput if there is a field that nobody asked for
    void nothingElse() {
        for (var name : node.propertyNames()) {
            if (!asked.contains(name)) throw wrong(name, "is not a field here");
        }
    }

    WrongInput wrong(String name, String what) {
        return new WrongInput(at(name), "%s %s.".formatted(name, what));
    }

    private JsonNode need(String name) {
        if (!has(name)) throw wrong(name, "is missing");
        return node.get(name);
    }

    private JsonNode array(String name) {
        var array = need(name);
        if (!array.isArray()) throw wrong(name, "must be a list");
        return array;
    }

    private static LocalDate date(JsonNode value, String path) {
        if (!value.isString() || !DATE.matcher(value.stringValue()).matches()) {
            throw new WrongInput(path, "A date is written as \"2026-01-31\".");
        }
        try {
            var date = LocalDate.parse(value.stringValue());
            if (date.getYear() >= YEAR_MIN && date.getYear() <= YEAR_MAX) return date;
            throw new WrongInput(path, "A date lies in the years %d to %d.".formatted(YEAR_MIN, YEAR_MAX));
        } catch (DateTimeException problem) {
            throw new WrongInput(path, "There is no day %s.".formatted(value.stringValue()));
        }
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Fields object(JsonNode node, String path) {
        if (!node.isObject()) throw new WrongInput(path, "Here must be a JSON object.");
        return new Fields(node, path);
    }
}
