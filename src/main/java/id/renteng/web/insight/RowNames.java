package id.renteng.web.insight;

import id.renteng.access.Users;
import id.renteng.banking.Banks;
import id.renteng.insight.Breakdown;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.registry.Regions;
import id.renteng.registry.Regions.Kecamatan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the rows of the funnel and the sides of its filter are called.
@Component
class RowNames {

    private static final int KECAMATAN_LENGTH = "15.71.10".length();

    private final Regions regions;
    private final Users users;
    private final Banks banks;

    RowNames(Regions regions, Users users, Banks banks) {
        this.regions = regions;
        this.users = users;
        this.banks = banks;
    }

    /// A name for each of these keys, in their order.
    List<RowName> of(Breakdown side, List<String> keys) {
        var names = names(side, keys);
        return keys.stream()
                .map(key -> new RowName(side, key, names.getOrDefault(key, "–")))
                .toList();
    }

    /// What a filter asks for; nothing of what no group has.
    List<RowName> asked(FunnelFilter filter, Funnel chosen) {
        if (chosen.groups().isEmpty() && chosen.before().isEmpty()) return List.of();
        var place = filter.place().length() > KECAMATAN_LENGTH ? Breakdown.KELURAHAN : Breakdown.KECAMATAN;
        return Stream.of(
                        named(place, filter.place()),
                        named(Breakdown.TRADE, filter.trade()),
                        named(Breakdown.FACILITATOR, filter.facilitator()),
                        named(Breakdown.BANK, filter.bank()),
                        named(Breakdown.MONTH, filter.month()))
                .flatMap(List::stream)
                .toList();
    }

    private List<RowName> named(Breakdown side, String asked) {
        return asked.isEmpty() ? List.of() : of(side, List.of(asked));
    }

    private Map<String, String> names(Breakdown side, List<String> keys) {
        return switch (side) {
            case KECAMATAN -> regions.kecamatan().stream().collect(Collectors.toMap(Kecamatan::code, Kecamatan::name));
            case KELURAHAN ->
                regions.kelurahan().stream().collect(Collectors.toMap(ward -> ward.code(), ward -> ward.name()));
            case FACILITATOR ->
                users.names(keys.stream().map(UUID::fromString).toList()).entrySet().stream()
                        .collect(Collectors.toMap(user -> user.getKey().toString(), Map.Entry::getValue));
            case BANK ->
                banks.all().stream()
                        .collect(Collectors.toMap(bank -> bank.code().value(), bank -> bank.name()));
            case TRADE, MONTH -> Map.of();
        };
    }
}
