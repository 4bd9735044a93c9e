package id.renteng.financing;

import id.renteng.groups.LoanGroupId;
import id.renteng.readiness.ChosenSchemes;
import id.renteng.readiness.ReadinessDemand;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The schemes under which groups have a draft or a file at a bank, each in the version that the application keeps; or
/// else a loan that runs, whose rules hold also for who takes a place in it.
@Component
class SchemesOfApplications implements ChosenSchemes {

    private final ApplicationTable applications;
    private final LoanTable loans;
    private final SchemeTable schemes;

    SchemesOfApplications(ApplicationTable applications, LoanTable loans, SchemeTable schemes) {
        this.applications = applications;
        this.loans = loans;
        this.schemes = schemes;
    }

    @Override
    public Map<LoanGroupId, ReadinessDemand> of(Collection<LoanGroupId> groups) {
        var chosen = new HashMap<>(loans.schemesOfRunning(groups));
        chosen.putAll(applications.openSchemes(groups));
        var known = schemes.all(new HashSet<>(chosen.values()));
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Objects.requireNonNull(known.get(one.getValue())).readiness()));
    }
}
