package id.renteng.groups;

import id.renteng.registry.KeptAboutHer;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// The groups that somebody was or is in.
@Component
class MembershipsOfHer implements KeptAboutHer {

    private final MemberTable members;

    MembershipsOfHer(MemberTable members) {
        this.members = members;
    }

    @Override
    public List<Line> about(Collection<PersonId> entries) {
        return members.everOf(entries);
    }
}
