package id.renteng.web.training;

import static java.util.stream.Collectors.toSet;

import id.renteng.training.Needs;
import id.renteng.training.PartOfDay;
import id.renteng.training.Reach;
import id.renteng.web.Errors;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// The short form of needs, as it is sent: one page, three choices and ticks, also for who writes it down for others.
public record NeedsForm(
        String first,
        String second,
        String third,
        Set<String> gaps,
        Set<String> weak,
        Set<String> days,
        Set<String> parts,
        Set<String> special,
        String reach) {

    static NeedsForm sent(MultiValueMap<String, String> sent) {
        return new NeedsForm(
                one(sent, "first"),
                one(sent, "second"),
                one(sent, "third"),
                known(sent, "gaps", Needs.GAPS),
                known(sent, "weak", Needs.WEAK),
                known(sent, "days", DAYS),
                known(sent, "parts", PARTS),
                known(sent, "special", Needs.SPECIAL),
                REACHES.contains(one(sent, "reach")) ? one(sent, "reach") : Reach.ANYWHERE.name());
    }

    static NeedsForm of(Needs needs) {
        var interests = needs.interests();
        return new NeedsForm(
                !interests.isEmpty() ? interests.get(0) : "",
                interests.size() > 1 ? interests.get(1) : "",
                interests.size() > 2 ? interests.get(2) : "",
                needs.gaps(),
                needs.weak(),
                needs.days().stream().map(Enum::name).collect(toSet()),
                needs.parts().stream().map(Enum::name).collect(toSet()),
                needs.special(),
                needs.reach().name());
    }

    static final List<String> DAYS =
            Stream.of(DayOfWeek.values()).map(Enum::name).toList();

    static final List<String> PARTS =
            Stream.of(PartOfDay.values()).map(Enum::name).toList();

    static final List<String> REACHES =
            Stream.of(Reach.values()).map(Enum::name).toList();

    Errors errors() {
        var chosen = interests();
        return Errors.NONE
                .andIf(chosen.isEmpty() && gaps.isEmpty() && weak.isEmpty(), "first", "matching.error.nothing")
                .andIf(Set.copyOf(chosen).size() < chosen.size(), "second", "matching.error.twice");
    }

    Needs needs() {
        return new Needs(
                interests(),
                gaps,
                weak,
                days.stream().map(DayOfWeek::valueOf).collect(toSet()),
                parts.stream().map(PartOfDay::valueOf).collect(toSet()),
                special,
                Reach.valueOf(reach));
    }

    private List<String> interests() {
        return Stream.of(first, second, third).filter(code -> !code.isBlank()).toList();
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static Set<String> known(MultiValueMap<String, String> sent, String name, List<String> codes) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(codes::contains)
                .collect(toSet());
    }
}
