package id.renteng.operation.demo;

import id.renteng.banking.BankCode;
import id.renteng.financing.Ladder;
import id.renteng.financing.Penalty;
import id.renteng.financing.Penalty.Receiver;
import id.renteng.financing.Pricing;
import id.renteng.financing.Scheme;
import id.renteng.financing.Scheme.Limits;
import id.renteng.financing.SchemeId;
import id.renteng.financing.Schemes;
import id.renteng.financing.Subsidies;
import id.renteng.financing.SubsidyRate;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.readiness.TrainingDemand;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Publishes a second scheme: members put savings and a reserve aside, and late days cost something for a social fund;
/// the city pays the bank what other schemes get.
@Component
class DemoSchemes {

    private static final Limits LIMITS = new Limits(
            Money.rupiah(20_000_000), Money.rupiah(500_000), Money.rupiah(5_000_000), new BasisPoints(4_000), 5, 10);

    private final Schemes schemes;
    private final Subsidies subsidies;

    DemoSchemes(Schemes schemes, Subsidies subsidies) {
        this.schemes = schemes;
        this.subsidies = subsidies;
    }

    /// @param bank the code of the demo bank
    SchemeId withPurses(String bank, LocalDate from, Actor head) {
        var scheme = new Scheme(
                SchemeId.random(),
                "KAS-RENTENG",
                "Kas Renteng",
                new BankCode(bank),
                from,
                null,
                LIMITS,
                Pricing.monthly(new BasisPoints(300), Method.FLAT, List.of(6, 12)),
                CoverRules.USUAL,
                new Penalty.Charged(Receiver.SOCIAL_FUND, new BasisPoints(1_200), 3, new BasisPoints(1_000)),
                Ladder.NONE,
                TrainingDemand.NONE,
                null,
                48,
                "Peraturan kota contoh; denda masuk dana sosial");
        var published = Steps.done(schemes.publish(scheme, head));
        Steps.done(subsidies.setRate(scheme.code(), new SubsidyRate(new BasisPoints(800), 360, from), head));
        return published;
    }
}
