package id.renteng.readiness;

import id.renteng.groups.LoanGroupId;
import java.util.Collection;
import java.util.Map;

/// Tells by the rules of which scheme a group is to be ready. The module that keeps the applications answers.
public interface ChosenSchemes {

    /// What the scheme asks to which each of these groups has an open application, or else under which its loan runs.
    /// Who has neither is not in the answer and follows the programme.
    Map<LoanGroupId, ReadinessDemand> of(Collection<LoanGroupId> groups);
}
