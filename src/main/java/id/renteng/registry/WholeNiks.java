package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows a whole NIK to somebody who says what for. Every look is kept and shown on the person's page.
@Service
public class WholeNiks {

    private static final int SHOWN_MAX = 50;

    private final UnmaskingTable looks;
    private final IdentityKeys keys;
    private final Clock clock;

    WholeNiks(UnmaskingTable looks, IdentityKeys keys, Clock clock) {
        this.looks = looks;
        this.keys = keys;
        this.clock = clock;
    }

    /// All sixteen digits. The look is recorded before they are given.
    ///
    /// @throws java.util.NoSuchElementException if there is no such person
    @Transactional
    @Command(
            value = "nik-shown",
            by = {Role.OFFICER, Role.VERIFIER})
    public String show(PersonId person, Purpose purpose, Actor by) {
        var secret = looks.secret(person).orElseThrow();
        looks.insert(person, purpose, clock.instant(), by);
        return keys.decrypt(PersonTable.NIK, person.value(), secret);
    }

    /// The last fifty looks, the newest first.
    @Transactional(readOnly = true)
    public List<Unmasking> looks(PersonId person) {
        return looks.of(person, SHOWN_MAX);
    }
}
