package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.Application.Approved;
import id.renteng.financing.ContractRefusal.ConsentMissing;
import id.renteng.financing.ContractRefusal.DateWrong;
import id.renteng.financing.ContractRefusal.GroupFrozen;
import id.renteng.financing.ContractRefusal.NotNow;
import id.renteng.financing.ContractRefusal.NumberMissing;
import id.renteng.financing.ContractRefusal.NumberTaken;
import id.renteng.financing.ContractRefusal.PartsNotAgreed;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The contracts of groups with their banks. None without every member's current consent.
@Service
public class Contracts {

    private static final int NUMBER_CHARACTERS_MAX = 60;

    private final ApplicationTable applications;
    private final ContractTable contracts;
    private final SchemeTable schemes;
    private final Consents consents;
    private final LoanGroups groups;
    private final Freezes freezes;
    private final Reach reach;
    private final Clock clock;

    Contracts(
            ApplicationTable applications,
            ContractTable contracts,
            SchemeTable schemes,
            Consents consents,
            LoanGroups groups,
            Freezes freezes,
            Reach reach,
            Clock clock) {
        this.applications = applications;
        this.contracts = contracts;
        this.schemes = schemes;
        this.consents = consents;
        this.groups = groups;
        this.freezes = freezes;
        this.reach = reach;
        this.clock = clock;
    }

    /// Records the signed contract of an approved application.
    ///
    /// @param number the bank's own, 1 to 60 characters
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(
            value = "contract-signed",
            by = {Role.BANK_MAKER, Role.BANK_CHECKER})
    public Result<Contract, ContractRefusal> sign(ApplicationId id, String number, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.mustBeBankOf(application.file(), by);
        if (!(application instanceof Approved approved)) return refused(new NotNow());
        if (freezes.holds(approved.file().group())) return refused(new GroupFrozen());
        var problem = problem(approved, number, on);
        if (problem != null) return refused(problem);
        var contract = contract(approved.file(), number.strip(), on);
        if (!contracts.insert(contract, by.user())) return refused(new NumberTaken());
        applications.update(approved.sign(on));
        return done(contract);
    }

    /// The contract of an application, if it has one.
    ///
    /// @throws NoSuchElementException if the application is out of the asker's reach
    @Transactional(readOnly = true)
    public Optional<Contract> find(ApplicationId id, Actor by) {
        reach.mustSee(applications.find(id).orElseThrow().file(), by);
        return contracts.find(id);
    }

    private @Nullable ContractRefusal problem(Approved approved, String number, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(approved.approvedOn())) return new DateWrong();
        if (number.isBlank() || number.strip().length() > NUMBER_CHARACTERS_MAX) return new NumberMissing();
        var file = approved.file();
        var group = groups.find(file.group()).orElseThrow();
        if (ApplicationRules.ofParts(file, schemeOf(file), group).isPresent()) return new PartsNotAgreed();
        var missing = consents.missing(file);
        return missing.isEmpty() ? null : new ConsentMissing(missing);
    }

    private Contract contract(ApplicationFile file, String number, LocalDate on) {
        return new Contract(file.id(), number, file.bank(), on, file.total(), file.tenorMonths(), schemeOf(file));
    }

    private Scheme schemeOf(ApplicationFile file) {
        return schemes.all(List.of(file.scheme())).values().iterator().next();
    }
}
