package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.util.NoSuchElementException;

/// A member acts for herself and for nobody else.
final class Oneself {

    private Oneself() {}

    /// @throws NoSuchElementException if a chair or a member names somebody else: what is not hers is not there
    static void check(PersonId person, Actor by) {
        if (by.is(Role.MEMBER, Role.CHAIR) && !person.value().equals(by.person())) throw new NoSuchElementException();
    }
}
