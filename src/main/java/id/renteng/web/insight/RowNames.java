package id.renteng.web.insight;

import id.renteng.access.User;
import id.renteng.access.Users;
import id.renteng.banking.Banks;
import id.renteng.insight.Breakdown;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.registry.Regions;
import id.renteng.registry.Regions.Kecamatan;
import java.util.List;
import java.util.Map;
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
        var names = names(side);
        return keys.stream()
                .map(key -> new RowName(side, key, names.getOrDefault(key, "–")))
                .toList();
    }

    /// What a filter asks for; nothing of what no group has.
    List<RowName> asked(FunnelFilter filter, Funnel chosen) {
        if (chosen.groups().isEmpty() && chosen.before().isEmpty()) return List.of();
        var place = filter.place().length() > KECAMATAN_LENGTH ? Breakdown.KELURAHAN : Breakdown.KECAMATAN;
        return Stream.of(
                        of(place, List.of(filter.place())),
                        of(Breakdown.TRADE, List.of(filter.trade())),
                        of(Breakdown.FACILITATOR, List.of(filter.facilitator())),
                        of(Breakdown.BANK, List.of(filter.bank())),
                        of(Breakdown.MONTH, List.of(filter.month())))
                .flatMap(List::stream)
                .filter(one -> !one.key().isEmpty())
                .toList();
    }

    private Map<String, String> names(Breakdown side) {
        return switch (side) {
            case KECAMATAN -> regions.kecamatan().stream().collect(Collectors.toMap(Kecamatan::code, Kecamatan::name));
            case KELURAHAN ->
                regions.kelurahan().stream().collect(Collectors.toMap(ward -> ward.code(), ward -> ward.name()));
            case FACILITATOR ->
                users.all().stream()
                        .collect(Collectors.toMap(user -> user.id().value().toString(), User::name));
            case BANK ->
                banks.all().stream()
                        .collect(Collectors.toMap(bank -> bank.code().value(), bank -> bank.name()));
            case TRADE, MONTH -> Map.of();
        };
    }
}
