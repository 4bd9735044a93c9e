package id.renteng.financing;

import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/// Whose loans somebody may see: a chair and a member their own group's, who has a part in one that one although
/// she left, a bank its own, the city all. What is out of reach looks as if it were not there.
@Component
class LoanReach {

    private final LoanGroups groups;
    private final BookTable books;

    LoanReach(LoanGroups groups, BookTable books) {
        this.groups = groups;
        this.books = books;
    }

    /// @throws NoSuchElementException if it is another bank's or another group's
    void mustSee(Loan loan, Actor by) {
        if (by.is(Role.BANK_MAKER, Role.BANK_CHECKER)) {
            if (!loan.bank().equals(by.bank())) throw new NoSuchElementException("another bank's loan");
        } else if (!hasPart(loan, by)) {
            groups.seenBy(by, loan.group());
        }
    }

    private boolean hasPart(Loan loan, Actor by) {
        var own = by.person();
        return by.is(Role.MEMBER) && own != null && books.hasPart(loan.id(), new PersonId(own));
    }

    /// The groups of the part of the city somebody works in.
    ListedGroups groupsIn(Area area) {
        return groups.in(area);
    }

    /// @throws NoSuchElementException if she is neither an officer of the city nor the chair of this loan's group
    void mustKeep(Loan loan, Actor by) {
        if (by.is(Role.OFFICER)) return;
        var group = groups.seenBy(by, loan.group());
        var own = by.person();
        boolean chairs = own != null
                && group.details()
                        .holder(Office.CHAIR)
                        .filter(new PersonId(own)::equals)
                        .isPresent();
        if (!chairs) throw new NoSuchElementException("not her group's chair");
    }
}
