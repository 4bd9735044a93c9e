package id.renteng.groups;

import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import id.renteng.registry.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;

/// In which wards groups are. A person is, besides at home, where her coached group is: its facilitator works with her
/// also when she lives across the river.
@Component
class GroupWards implements Whereabouts {

    private final WardTable wards;

    GroupWards(WardTable wards) {
        this.wards = wards;
    }

    @Override
    public Set<String> wardsOf(Id id) {
        return switch (id) {
            case LoanGroupId group -> wards.ofLoanGroup(group);
            case CoachedGroupId group -> wards.ofCoachedGroup(group);
            case PersonId person -> wards.ofMember(person);
            default -> Set.of();
        };
    }
}
