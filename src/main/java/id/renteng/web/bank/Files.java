package id.renteng.web.bank;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;

import id.renteng.financing.Application;
import id.renteng.financing.Decisions;
import id.renteng.financing.Proposed;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.readiness.CreditCheck;
import id.renteng.readiness.Readiness;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.applications.ApplicationFace;
import id.renteng.web.applications.ApplicationFaces;
import id.renteng.web.bank.FilePage.Facts;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the bank's page of one file shows.
@Component
class Files {

    private final ApplicationFaces faces;
    private final Decisions decisions;
    private final Readiness readiness;
    private final Businesses businesses;
    private final Clock clock;

    Files(ApplicationFaces faces, Decisions decisions, Readiness readiness, Businesses businesses, Clock clock) {
        this.faces = faces;
        this.decisions = decisions;
        this.readiness = readiness;
        this.businesses = businesses;
        this.clock = clock;
    }

    FilePage page(Application application, Map<String, String> values, Errors errors, Actor by) {
        var face = faces.of(application, by);
        var proposals = decisions.proposals(application.id(), by);
        var pending = proposals.stream().filter(Proposed::isPending).findFirst().orElse(null);
        var tasks = readiness.checklist(
                application.file().group(), LocalDate.now(clock), face.scheme().readiness());
        return new FilePage(
                face,
                facts(face, decisions.creditHistory(application.id(), by)),
                proposals,
                pending,
                by.is(BANK_MAKER),
                by.is(BANK_CHECKER),
                pending != null && pending.by().equals(by.user()),
                tasks.done(),
                tasks.tasks().size(),
                values.getOrDefault("key", UUID.randomUUID().toString()),
                values,
                errors);
    }

    private List<Facts> facts(ApplicationFace face, Map<PersonId, CreditCheck> credit) {
        var members = face.file().members();
        var trades = businesses.all(members);
        return face.lines().stream()
                .map(line -> {
                    var member = new PersonId(line.member());
                    return facts(line, trades.getOrDefault(member, List.of()), credit.get(member));
                })
                .toList();
    }

    private static Facts facts(ApplicationFace.Line line, List<Business> trades, @Nullable CreditCheck credit) {
        var turnover = turnover(trades);
        return new Facts(
                line.member(),
                line.name(),
                line.part(),
                line.purpose(),
                line.instalment(),
                turnover,
                turnover == null ? null : tenthPercent(line.instalment(), turnover),
                credit == null ? "" : credit.status().name(),
                credit == null ? null : credit.checkedOn());
    }

    private static @Nullable Money turnover(List<Business> trades) {
        var stated = trades.stream()
                .map(Business::monthlyTurnover)
                .filter(Objects::nonNull)
                .toList();
        var sum = Money.sum(stated);
        return sum.isPositive() ? sum : null;
    }

    private static long tenthPercent(Money instalment, Money turnover) {
        return instalment
                .timesRatio(1_000, turnover.rupiah(), RoundingMode.HALF_UP)
                .rupiah();
    }
}
