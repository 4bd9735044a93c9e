package id.renteng.financing.cover;

import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The group of the worked cases: A to D took 3,000,000 each, E to H 2,000,000 each; 3 % flat, twelve months.
final class Melati {

    static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);
    static final LocalDate MONTH_1 = LocalDate.of(2026, 2, 5);
    static final LocalDate MONTH_2 = LocalDate.of(2026, 3, 5);

    private static final BasisPoints ALL = new BasisPoints(10_000);

    /// So wide that only the shortfall limits.
    static final CoverRules WIDE = new CoverRules(ALL, 1, ALL, false);

    private Melati() {}

    static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Map<PersonId, Money> parts() {
        var parts = new LinkedHashMap<PersonId, Money>();
        for (var name : "ABCD".split("")) parts.put(person(name), Money.rupiah(3_000_000));
        for (var name : "EFGH".split("")) parts.put(person(name), Money.rupiah(2_000_000));
        return parts;
    }

    static GroupBook open(CoverRules rules) {
        var terms = Terms.monthly(Money.rupiah(20_000_000), new BasisPoints(300), Method.FLAT, 12, PAID_OUT);
        return GroupBook.open(rules, Schedule.of(terms), parts());
    }
}
