package id.renteng.financing;

import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/// Whose applications somebody may see: a chair and a member their own group's, a bank its own, the city all. What is
/// out of reach looks as if it were not there.
@Component
class Reach {

    private final LoanGroups groups;

    Reach(LoanGroups groups) {
        this.groups = groups;
    }

    /// @throws NoSuchElementException if there is no such group for her
    LoanGroup group(LoanGroupId id, Actor by) {
        return groups.seenBy(by, id);
    }

    /// The group, for somebody who writes its application: an officer of the city, or its own chair.
    ///
    /// @throws NoSuchElementException if she is neither
    LoanGroup writable(LoanGroupId id, Actor by) {
        var group = groups.seenBy(by, id);
        if (by.is(Role.CHAIR) && !holdsChair(group, by)) throw new NoSuchElementException("not her group's chair");
        return group;
    }

    ListedGroups groupsIn(Area area) {
        return groups.in(area);
    }

    /// @throws NoSuchElementException if it is another bank's or another group's
    void mustSee(ApplicationFile file, Actor by) {
        if (by.is(Role.BANK_MAKER, Role.BANK_CHECKER)) mustBeBankOf(file, by);
        else groups.seenBy(by, file.group());
    }

    /// @throws NoSuchElementException if it is another bank's
    void mustBeBankOf(ApplicationFile file, Actor by) {
        if (!file.bank().value().equals(by.bank())) throw new NoSuchElementException("another bank's application");
    }

    private static boolean holdsChair(LoanGroup group, Actor by) {
        var own = by.person();
        return own != null
                && group.details()
                        .holder(Office.CHAIR)
                        .filter(new PersonId(own)::equals)
                        .isPresent();
    }
}
