package id.renteng.web.training;

import id.renteng.kernel.Money;
import id.renteng.training.Needs;
import id.renteng.training.Setting;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Hours, room, instructor and money of a new class, as they were sent. What an older form does not send is as
/// usual.
///
/// @param provides codes of what the class offers to those who need it
/// @param passed   codes of themes to be passed before
/// @param written  the cost in rupiah, digits with or without points
public record SettingForm(
        String from,
        String until,
        String room,
        String instructor,
        Set<String> provides,
        Set<String> passed,
        String written,
        String budgetLine) {

    private static final String PASSED = "passed-";

    private static final SettingForm USUAL = usual("");

    /// A morning in a room, nothing special.
    static SettingForm usual(String room) {
        return new SettingForm("08:00", "12:00", room, "", Set.of(), Set.of(), "", "");
    }

    static SettingForm sent(Map<String, String> sent) {
        return new SettingForm(
                sent.getOrDefault("from", USUAL.from()),
                sent.getOrDefault("until", USUAL.until()),
                sent.getOrDefault("room", ""),
                sent.getOrDefault("instructor", ""),
                Needs.SPECIAL.stream()
                        .filter(code -> sent.containsKey("provides-" + code))
                        .collect(Collectors.toSet()),
                sent.keySet().stream()
                        .filter(name -> name.startsWith(PASSED))
                        .map(name -> name.substring(PASSED.length()))
                        .collect(Collectors.toSet()),
                sent.getOrDefault("cost", ""),
                sent.getOrDefault("budgetLine", ""));
    }

    boolean hasHours() {
        return isSpan(from, until);
    }

    /// Whether one is an hour of the day and the other a later one.
    static boolean isSpan(String from, String until) {
        return isHour(from) && isHour(until) && from.compareTo(until) < 0;
    }

    Optional<Money> cost() {
        var digits = written.strip().replace(".", "");
        if (digits.isEmpty()) return Optional.of(Money.ZERO);
        return digits.matches("[0-9]{1,12}") ? Optional.of(new Money(Long.parseLong(digits))) : Optional.empty();
    }

    /// Only for a form without errors.
    Setting setting() {
        return new Setting(
                room,
                instructor,
                LocalTime.parse(from),
                LocalTime.parse(until),
                provides,
                cost().orElseThrow(),
                budgetLine,
                passed);
    }

    private static boolean isHour(String text) {
        return text.matches("([01][0-9]|2[0-3]):[0-5][0-9]");
    }
}
