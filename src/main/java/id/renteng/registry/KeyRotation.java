package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a new key in place of the one that identity numbers are encrypted with, beside a running server: first a new
/// key is made, then every number is written again under it, and when none is left the old key is switched off. Killed
/// at any moment, it goes on where it was: what is left is told by the first bytes of each number.
@Service
public class KeyRotation {

    private final IdentityKeys keys;
    private final KeyRotationTable secrets;
    private final TransactionTemplate transaction;

    KeyRotation(IdentityKeys keys, KeyRotationTable secrets, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.secrets = secrets;
        transaction = new TransactionTemplate(transactions);
    }

    /// Makes the new key, unless one was made that not everything is written under yet.
    @Transactional
    @Command(value = "identity-key-made", by = Role.ADMINISTRATOR)
    public void begin(Actor by) {
        if (secrets.left(keys.prefix()) > 0) keys.enableAll();
        keys.addKey();
    }

    /// Writes at most this many numbers of each kind again, each kind in a transaction of its own.
    ///
    /// @return how many were written; 0 when none is left
    public int step(int most) {
        int moved = 0;
        for (var secret : KeyRotationTable.Secret.values()) {
            var again = transaction.execute(status -> secrets.move(secret, keys, most));
            moved += again;
        }
        return moved;
    }

    /// Switches the old keys off. Waits for who is writing numbers at this moment, and writes theirs again too.
    ///
    /// @return how many were left to write
    @Transactional
    @Command(value = "identity-key-retired", by = Role.ADMINISTRATOR)
    public int finish(Actor by) {
        secrets.lock();
        int moved = 0;
        for (var secret : KeyRotationTable.Secret.values()) moved += secrets.move(secret, keys, Integer.MAX_VALUE);
        keys.retireOldKeys();
        return moved;
    }
}
