package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts new keys in place of those that identity numbers are encrypted and hashed with, beside a running server: first
/// new keys are made, then every number is encrypted again, then every hash is computed anew in one transaction, and
/// when
/// no number is left the old key is switched off. Killed at any moment, it goes on where it was: what is left to
/// encrypt
/// is told by the first bytes of each number, and which key the hashes are of by the fingerprint in the database.
@Service
public class KeyRotation {

    private final IdentityKeys keys;
    private final KeyRotationTable secrets;
    private final HashRotationTable hashes;
    private final IdentityKeyTable known;
    private final ImportCommitTable register;
    private final TransactionTemplate transaction;

    KeyRotation(
            IdentityKeys keys,
            KeyRotationTable secrets,
            HashRotationTable hashes,
            IdentityKeyTable known,
            ImportCommitTable register,
            PlatformTransactionManager transactions) {
        this.keys = keys;
        this.secrets = secrets;
        this.hashes = hashes;
        this.known = known;
        this.register = register;
        transaction = new TransactionTemplate(transactions);
    }

    /// Makes new keys, unless some were made that not everything is written under yet.
    @Transactional
    @Command(value = "identity-key-made", by = Role.ADMINISTRATOR)
    public void begin(Actor by) {
        if (secrets.left(keys.prefix()) > 0) keys.enableAll();
        keys.addKeys();
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

    /// Hashes every number with the new key, all at once: until this is over all are found under the old one, and who
    /// registers somebody waits.
    ///
    /// @return how many were hashed again; 0 if they were before
    @Transactional
    @Command(value = "identity-hashes-renewed", by = Role.ADMINISTRATOR)
    public int rehash(Actor by) {
        register.lock();
        var hashing = keys.newestHashing();
        if (Arrays.equals(known.lock(), hashing.fingerprint())) return 0;
        int hashed = 0;
        for (var kind : HashRotationTable.Hashed.values()) hashed += hashes.renew(kind, keys, hashing);
        known.replace(hashing.fingerprint());
        return hashed;
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
