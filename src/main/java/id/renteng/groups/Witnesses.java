package id.renteng.groups;

import id.renteng.kernel.Actor;
import id.renteng.registry.Names;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Who may have seen what somebody said on paper.
@Component
class Witnesses {

    private static final int CHARACTERS_MAX = 200;

    private final People people;

    Witnesses(People people) {
        this.people = people;
    }

    /// Whether somebody of this name is a witness: 2 to 200 characters, neither who writes it down nor one of these.
    boolean isOne(String name, Collection<PersonId> notThese, Actor by) {
        if (name.length() < 2 || name.length() > CHARACTERS_MAX) return false;
        return !areAlike(by.name(), name)
                && people.all(notThese).values().stream().noneMatch(known -> areAlike(known.name(), name));
    }

    private static boolean areAlike(String one, String other) {
        return Names.key(one).equals(Names.key(other));
    }
}
