package id.renteng.financing;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// An application, a loan and its corrections are where their group is.
@Component
class LoanWards implements Whereabouts {

    private final ApplicationTable applications;
    private final LoanTable loans;
    private final CorrectionTable corrections;
    private final LoanGroups groups;

    LoanWards(ApplicationTable applications, LoanTable loans, CorrectionTable corrections, LoanGroups groups) {
        this.applications = applications;
        this.loans = loans;
        this.corrections = corrections;
        this.groups = groups;
    }

    @Override
    public Set<String> wardsOf(Id id) {
        Optional<LoanGroupId> group = switch (id) {
            case ApplicationId application ->
                applications.find(application).map(found -> found.file().group());
            case LoanId loan -> loans.find(loan).map(Loan::group);
            case CorrectionId correction ->
                corrections
                        .find(correction)
                        .flatMap(found -> loans.find(found.loan()))
                        .map(Loan::group);
            default -> Optional.empty();
        };
        return group.flatMap(groups::find).stream()
                .map(found -> found.details().kelurahan())
                .collect(Collectors.toSet());
    }
}
