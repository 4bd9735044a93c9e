package id.renteng.web.schemes;

import id.renteng.financing.cover.Source;
import id.renteng.financing.schedule.DueOn;
import id.renteng.financing.schedule.Frequency;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.web.Amounts;
import id.renteng.web.Choices;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The values of a form as they were sent, each read as what it should be; what cannot be read is nothing, zero or the
/// first choice, and is said elsewhere.
abstract class SentScheme {

    private final Map<SchemeField, String> sent = new EnumMap<>(SchemeField.class);

    SentScheme(Map<String, String> sent) {
        for (var field : SchemeField.values()) this.sent.put(field, sent.getOrDefault(field.input(), ""));
    }

    Map<SchemeField, String> values() {
        return sent;
    }

    <E extends Enum<E>> Set<E> some(SchemeField field, Class<E> type) {
        return chosen(field).stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    String text(SchemeField field) {
        return sent.getOrDefault(field, "").strip();
    }

    Set<String> chosen(SchemeField field) {
        return SchemeValues.themes(text(field));
    }

    Money money(SchemeField field) {
        return Amounts.read(text(field)).orElse(Money.ZERO);
    }

    BasisPoints part(SchemeField field) {
        return Percents.read(text(field)).orElse(new BasisPoints(0));
    }

    int count(SchemeField field) {
        return text(field).matches("[0-9]{1,6}") ? Integer.parseInt(text(field)) : 0;
    }

    boolean yes(SchemeField field) {
        return text(field).equals(SchemeField.YES);
    }

    boolean isFree() {
        return text(SchemeField.PENALTY).equals(SchemeField.NONE);
    }

    <E extends Enum<E>> E choice(SchemeField field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    /// Monthly while it cannot be read.
    Frequency frequency() {
        return Choices.read(Frequency.values(), text(SchemeField.FREQUENCY)).orElse(Frequency.MONTHLY);
    }

    DueOn dueOn() {
        return switch (text(SchemeField.DUE_ON)) {
            case "DAY" -> new DueOn.DayOfMonth(count(SchemeField.DUE_DAY));
            case "WEEKDAY" ->
                new DueOn.Weekday(count(SchemeField.DUE_DAY), choice(SchemeField.DUE_WEEKDAY, DayOfWeek.class));
            default -> new DueOn.PayOutDay();
        };
    }

    List<Source> sources() {
        return SchemeField.sources().stream()
                .map(this::text)
                .filter(source -> !source.isEmpty())
                .map(Source::valueOf)
                .toList();
    }

    /// Months from 1 to 60, separated by commas or spaces; none if one cannot be read.
    List<Integer> tenors() {
        var typed = text(SchemeField.TENORS);
        if (!typed.matches("[0-9]{1,2}([ ,]+[0-9]{1,2}){0,11}")) return List.of();
        var months = Arrays.stream(typed.split("[ ,]+"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        return months.stream().allMatch(month -> month >= 1 && month <= 60) ? months : List.of();
    }
}
