package id.renteng.groups;

import id.renteng.kernel.KelurahanUse;
import org.springframework.stereotype.Component;

/// Kelurahan of groups, of those that were dissolved too: their papers name it.
@Component
class GroupsInUse implements KelurahanUse {

    private final CoachedGroupTable coached;
    private final LoanGroupTable groups;

    GroupsInUse(CoachedGroupTable coached, LoanGroupTable groups) {
        this.coached = coached;
        this.groups = groups;
    }

    @Override
    public boolean isUsed(String code) {
        return coached.liesIn(code) || groups.liesIn(code);
    }
}
