package id.renteng.operation.calculation;

import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.replay.Event;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one event.
final class EventInput {

    private static final long RUPIAH_MAX = 1_000_000_000_000_000L;
    private static final int EVENTS_MAX = 1_000_000;
    private static final String SAVINGS = "SAVINGS";
    private static final List<String> NAMES = List.of(
            "pay",
            "cover",
            "reserve",
            "reverse",
            "unable",
            "die",
            "leave",
            "release",
            "replace",
            "exempt",
            "forgive",
            "return",
            "close-day");

    private final Fields in;
    private final Names names;
    private final LocalDate on;

    private EventInput(Fields in, Names names) {
        this.in = in;
        this.names = names;
        this.on = in.date("on");
    }

    static Event read(Fields in, Names names) {
        var event = new EventInput(in, names).read(in.text("event"));
        in.nothingElse();
        return event;
    }

    private Event read(String name) {
        return switch (name) {
            case "pay" -> new Event.Pay(on, person("member"), amount(), membersFirst());
            case "cover" -> cover();
            case "reserve" -> reserve();
            case "reverse" -> new Event.Reverse(on, in.count("no", 1, EVENTS_MAX));
            case "unable" -> new Event.Unable(on, person("member"));
            case "die" -> new Event.Die(on, person("member"), insurance());
            case "leave" -> new Event.Leave(on, person("member"));
            case "release" -> new Event.Release(on, person("member"));
            case "replace" -> new Event.Replace(on, person("member"), names.newcomer(in, "newcomer"));
            case "exempt" -> exempt();
            case "forgive" -> new Event.Forgive(on, person("member"), person("by"));
            case "return" -> new Event.Return(on, in.has("putIn") ? amounts("putIn") : Map.of());
            case "close-day" -> new Event.CloseDay(on);
            default -> throw in.wrongChoice("event", NAMES);
        };
    }

    private Event cover() {
        if (in.has("by")) return new Event.Cover(on, person("member"), amounts("by"));
        var pledges = in.has("pledges") ? amounts("pledges") : Map.<PersonId, Money>of();
        return new Event.Call(on, person("member"), pledges);
    }

    private Event reserve() {
        var into = in.has("into") ? in.text("into") : Purse.RESERVE.name();
        if (into.equals(SAVINGS)) return new Event.Save(on, person("member"), amount());
        if (!names.isPurse(into)) throw in.wrongChoice("into", List.of("RESERVE", "GUARANTOR", SAVINGS));
        return new Event.Fill(on, Purse.valueOf(into), amount());
    }

    private Event exempt() {
        var member = in.has("member") ? Optional.of(person("member")) : Optional.<PersonId>empty();
        var until = in.has("until") ? Optional.of(in.date("until")) : Optional.<LocalDate>empty();
        if (until.filter(on::isAfter).isPresent()) throw in.wrong("until", "must not be before on");
        return new Event.Exempt(on, in.choice("cause", Cause.class), member, until);
    }

    private Optional<Boolean> membersFirst() {
        if (!in.has("to")) return Optional.empty();
        return switch (in.text("to")) {
            case "BANK" -> Optional.of(false);
            case "MEMBERS" -> Optional.of(true);
            default -> throw in.wrongChoice("to", List.of("BANK", "MEMBERS"));
        };
    }

    private Money insurance() {
        return in.has("insurance") ? Money.rupiah(in.whole("insurance", 0, RUPIAH_MAX)) : Money.ZERO;
    }

    private Map<PersonId, Money> amounts(String name) {
        var map = in.in(name);
        if (map.names().isEmpty() || map.names().stream().anyMatch(String::isBlank)) {
            throw in.wrong(name, "must name somebody");
        }
        var amounts = new LinkedHashMap<PersonId, Money>();
        map.names().forEach(who -> amounts.put(names.of(who), Money.rupiah(map.whole(who, 1, RUPIAH_MAX))));
        return amounts;
    }

    private Money amount() {
        return Money.rupiah(in.whole("amount", 1, RUPIAH_MAX));
    }

    private PersonId person(String field) {
        return names.in(in, field);
    }
}
