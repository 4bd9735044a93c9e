package id.renteng.registry;

import id.renteng.kernel.SignInBar;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whoever is recorded as dead does not sign in, nor does anybody with her password: her heirs come to the desk, where
/// an officer acts in his own name. Who moved away does: she still owes, is owed, and may read what is kept about her.
@Component
class DeadSignNothing implements SignInBar {

    private final CircumstanceTable circumstances;

    DeadSignNothing(CircumstanceTable circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public boolean isBarred(UUID person) {
        return circumstances.isDead(person);
    }
}
