package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Pricing.Charges;
import id.renteng.financing.Pricing.Rounding;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.DueOn;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.HolidayRule;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.readiness.TrainingDemand;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Schemes with any choices there are.
final class RandomSchemes {

    private RandomSchemes() {}

    static Scheme of(Random random) {
        return new Scheme(
                SchemeId.random(),
                "A-" + UUID.randomUUID(),
                "Skema acak",
                new BankCode("MITRA"),
                LocalDate.of(2024, 1, 1),
                null,
                new Scheme.Limits(
                        Money.rupiah(20_000_000),
                        Money.rupiah(500_000),
                        Money.rupiah(5_000_000),
                        new BasisPoints(4_000),
                        5,
                        10),
                pricing(random),
                rules(random),
                random.nextBoolean()
                        ? new Penalty.None()
                        : new Penalty.Charged(
                                any(Penalty.Receiver.values(), random), part(random, 2_400), 3, new BasisPoints(1_000)),
                random.nextBoolean()
                        ? Ladder.NONE
                        : new Ladder(Money.rupiah(2_000_000), new BasisPoints(9_000), new BasisPoints(5_000)),
                TrainingDemand.NONE,
                null,
                48,
                "uji");
    }

    private static Pricing pricing(Random random) {
        var method = any(Method.values(), random);
        boolean margin = method == Method.MURABAHAH && random.nextBoolean();
        boolean rate = method != Method.QARDH && !margin;
        return new Pricing(
                rate ? part(random, 2_400) : new BasisPoints(0),
                method,
                List.of(6, 12),
                new Charges(
                        margin ? part(random, 1_500) : new BasisPoints(0),
                        Money.rupiah(random.nextInt(3) * 10_000L),
                        new BasisPoints(random.nextInt(2) * 100)),
                timing(random),
                new Rounding(
                        random.nextBoolean() ? 1 : 500,
                        any(new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}, random)));
    }

    private static Timing timing(Random random) {
        var frequency = any(Frequency.values(), random);
        return new Timing(
                frequency,
                dueOn(frequency, random),
                1 + random.nextInt(30),
                any(DayCount.values(), random),
                random.nextInt(3),
                random.nextInt(3),
                any(HolidayRule.values(), random),
                random.nextBoolean());
    }

    private static DueOn dueOn(Frequency frequency, Random random) {
        boolean monthly = frequency == Frequency.MONTHLY;
        return switch (random.nextInt(3)) {
            case 0 -> new DueOn.Weekday(monthly ? 1 + random.nextInt(4) : 0, any(DayOfWeek.values(), random));
            case 1 -> monthly ? new DueOn.DayOfMonth(1 + random.nextInt(28)) : new DueOn.PayOutDay();
            default -> new DueOn.PayOutDay();
        };
    }

    private static CoverRules rules(Random random) {
        var sources = new ArrayList<>(List.of(Source.values()));
        Collections.shuffle(sources, random);
        var chosen = sources.subList(0, 1 + random.nextInt(4));
        return new CoverRules(
                new BasisPoints(5_000 * (1 + random.nextInt(2))),
                1 + random.nextInt(3),
                new BasisPoints(random.nextInt(5) * 2_500),
                random.nextInt(3) == 0,
                new CoverChoices(
                        chosen,
                        any(Split.values(), random),
                        new BasisPoints(10_000 - 3_000 * random.nextInt(2)),
                        random.nextInt(3) * 3,
                        random.nextInt(4),
                        random.nextInt(4),
                        random.nextBoolean(),
                        any(Consequence.values(), random),
                        random.nextBoolean() ? Set.of(Cause.values()) : Set.of(Cause.DISASTER),
                        chosen.contains(Source.SAVINGS) && random.nextBoolean() ? 1_000 : 1));
    }

    private static BasisPoints part(Random random, int most) {
        return new BasisPoints(1 + random.nextInt(most));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
