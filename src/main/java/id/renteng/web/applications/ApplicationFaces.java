package id.renteng.web.applications;

import static java.math.RoundingMode.UP;

import id.renteng.banking.Bank;
import id.renteng.banking.Banks;
import id.renteng.financing.Application;
import id.renteng.financing.ApplicationFile;
import id.renteng.financing.Consent;
import id.renteng.financing.Consents;
import id.renteng.financing.Contract;
import id.renteng.financing.Contracts;
import id.renteng.financing.Part;
import id.renteng.financing.PayOut;
import id.renteng.financing.PayOuts;
import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.financing.schedule.Schedule;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.applications.ApplicationFace.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the pages about one application show.
@Component
public class ApplicationFaces {

    private final Consents consents;
    private final Contracts contracts;
    private final PayOuts payOuts;
    private final Schemes schemes;
    private final Banks banks;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    ApplicationFaces(
            Consents consents,
            Contracts contracts,
            PayOuts payOuts,
            Schemes schemes,
            Banks banks,
            LoanGroups groups,
            People people,
            Clock clock) {
        this.consents = consents;
        this.contracts = contracts;
        this.payOuts = payOuts;
        this.schemes = schemes;
        this.banks = banks;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    public ApplicationFace of(Application application, Actor by) {
        var file = application.file();
        var scheme = schemes.find(file.scheme()).orElseThrow();
        var contract = contracts.find(file.id(), by).orElse(null);
        var payOut = payOuts.find(file.id(), by).orElse(null);
        var schedule = schedule(file, scheme, contract, payOut);
        return new ApplicationFace(
                application,
                Statuses.of(application),
                groups.find(file.group()).orElseThrow().details().name(),
                banks.find(file.bank()).map(Bank::name).orElse(file.bank().value()),
                scheme,
                schedule,
                lines(file, schedule, payOut, by),
                contract,
                payOut,
                today());
    }

    private Schedule schedule(
            ApplicationFile file, Scheme scheme, @Nullable Contract contract, @Nullable PayOut payOut) {
        if (contract == null) return scheme.pricing().schedule(file.total(), file.tenorMonths(), today());
        return contract.schedule(payOut == null ? contract.payOutFrom() : payOut.paidOn());
    }

    private List<Line> lines(ApplicationFile file, Schedule schedule, @Nullable PayOut payOut, Actor by) {
        var names = people.all(file.members());
        var given = consents.current(file.id(), by);
        Map<PersonId, PayOut.Line> paid = payOut == null
                ? Map.of()
                : payOut.lines().stream().collect(Collectors.toMap(PayOut.Line::member, Function.identity()));
        return file.parts().stream()
                .map(part -> line(part, file, schedule, names, given.get(part.member()), paid.get(part.member())))
                .toList();
    }

    private static Line line(
            Part part,
            ApplicationFile file,
            Schedule schedule,
            Map<PersonId, Person> names,
            @Nullable Consent consent,
            PayOut.@Nullable Line paid) {
        var person = names.get(part.member());
        var largest = schedule.rows().stream().map(row -> row.total()).reduce(Money.ZERO, Money::max);
        return new Line(
                part.member().value(),
                person == null ? "?" : person.name(),
                part.amount(),
                part.purpose(),
                share(schedule.total(), part, file),
                share(largest, part, file),
                consent,
                paid);
    }

    private static Money share(Money whole, Part part, ApplicationFile file) {
        return whole.timesRatio(part.amount().rupiah(), file.total().rupiah(), UP);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
