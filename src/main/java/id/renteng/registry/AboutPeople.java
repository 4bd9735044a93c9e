package id.renteng.registry;

import java.util.Collection;

/// Something another module keeps about people without the database knowing of the tie: asked before anybody is taken
/// out of the register again.
public interface AboutPeople {

    /// Whether anything is kept about any of these.
    boolean isKeptAboutAny(Collection<PersonId> people);
}
