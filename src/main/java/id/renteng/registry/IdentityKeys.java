package id.renteng.registry;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/// Keeps identity and account numbers unreadable in the database and in its backups: what is stored is encrypted (AES
/// 256 GCM) and bound to its row and column, so that a number copied to another row cannot be read; what is searched is
/// a keyed hash. Which of the keys it is hashed with, the database knows: all hashes change in one transaction. Whoever
/// searches asks for the hashes of every key.
///
/// The keys live in a file beside the database, `identity-keys` in the data folder or where `RENTENG_KEY_FILE` says.
/// The first start makes it. Whoever loses it cannot read the numbers any more: keep a copy away from the backups.
@Component
@DependsOnDatabaseInitialization
class IdentityKeys {

    /// What a stored number begins with: one byte of Tink, then the number of the key.
    static final int PREFIX_BYTES = 5;

    private final KeyFile file;
    private final IdentityKeyTable known;
    private volatile Loaded loaded;

    /// The keys as they were in the file when it bore this stamp.
    ///
    /// @param hashings one for each key of the hashes, the newest first
    private record Loaded(KeyFile.Keys keys, Aead encryption, List<Hashing> hashings, KeyFile.Stamp stamp) {}

    /// Hashes numbers with one key: the same number of the same column always gives the same 32 bytes, which tell
    /// nothing about it without the key.
    record Hashing(Prf key) {

        byte[] of(String column, String number) {
            try {
                return key.compute((column + '|' + number).getBytes(StandardCharsets.UTF_8), 32);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot hash " + column, e);
            }
        }

        /// Tells this key from others, and says nothing about it.
        byte[] fingerprint() {
            return of("fingerprint", "renteng");
        }
    }

    /// @throws IllegalStateException if the file is not there, or is not the one, that this database was written with
    IdentityKeys(
            @Value("${renteng.key-file:}") String file,
            @Value("${renteng.data:./data}") String data,
            IdentityKeyTable known) {
        this.known = known;
        this.file = new KeyFile(file.isBlank() ? Path.of(data, "identity-keys") : Path.of(file));
        try {
            AeadConfig.register();
            PrfConfig.register();
            this.file.make(known.exists());
            loaded = load();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + this.file + " cannot be read", e);
        }
        known.become(newestHashing().fingerprint());
        if (hashingOf(known.fingerprint()).isEmpty()) {
            throw new IllegalStateException(
                    "the keys in %s are not those that this database was written with".formatted(this.file));
        }
    }

    /// What everything that is encrypted now begins with.
    byte[] prefix() {
        int id = current().keys().encryption().getPrimary().getId();
        return ByteBuffer.allocate(PREFIX_BYTES).put((byte) 1).putInt(id).array();
    }

    /// Begins to encrypt with a new key; what was written before can still be read. The file gets a new key for the
    /// hashes too, used from when [IdentityKeyTable] says so. A rotation that is under way goes on with its keys.
    synchronized void addKeys() {
        change(keys -> enabled(keys.encryption()) > 1
                ? keys
                : new KeyFile.Keys(
                        with(keys.encryption(), PredefinedAeadParameters.AES256_GCM),
                        with(keys.index(), PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    private static KeysetHandle with(KeysetHandle keys, Parameters kind) throws GeneralSecurityException {
        var added = KeysetHandle.generateEntryFromParameters(kind).withRandomId();
        var builder = KeysetHandle.newBuilder(keys).addEntry(added);
        added.makePrimary();
        return builder.build();
    }

    /// Lets the keys before be read with again: for a number that a retired key was still used for.
    synchronized void enableAll() {
        change(keys -> new KeyFile.Keys(withStatus(keys.encryption(), KeyStatus.ENABLED), keys.index()));
    }

    /// From now on only the newest key encrypts and decrypts. The others stay in the file, switched off.
    synchronized void retireOldKeys() {
        change(keys -> new KeyFile.Keys(withStatus(keys.encryption(), KeyStatus.DISABLED), keys.index()));
    }

    /// The same secret under the newest key.
    byte[] again(String column, UUID row, byte[] secret) {
        try {
            var place = place(column, row);
            return encryption().encrypt(encryption().decrypt(secret, place), place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt %s of %s".formatted(column, row), e);
        }
    }

    private interface Rekeying {
        KeyFile.Keys apply(KeyFile.Keys keys) throws GeneralSecurityException;
    }

    private void change(Rekeying how) {
        try {
            file.replace(how.apply(file.read()));
            loaded = load();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + file + " cannot be read", e);
        }
    }

    private static KeysetHandle withStatus(KeysetHandle keys, KeyStatus status) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        for (int i = 0; i < builder.size(); i++) {
            if (!builder.getAt(i).isPrimary()) builder.getAt(i).setStatus(status);
        }
        return builder.build();
    }

    private static int enabled(KeysetHandle keys) {
        int enabled = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (keys.getAt(i).getStatus() == KeyStatus.ENABLED) enabled++;
        }
        return enabled;
    }

    /// A rotation in another process writes the file while this one runs.
    private Loaded current() {
        var seen = loaded;
        if (seen.stamp().equals(file.stamp())) return seen;
        try {
            loaded = load();
            return loaded;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + file + " cannot be read", e);
        }
    }

    private Loaded load() throws GeneralSecurityException {
        var stamp = file.stamp();
        var keys = file.read();
        return new Loaded(
                keys,
                keys.encryption().getPrimitive(RegistryConfiguration.get(), Aead.class),
                hashings(keys.index()),
                stamp);
    }

    private static List<Hashing> hashings(KeysetHandle keys) throws GeneralSecurityException {
        var prfs = keys.getPrimitive(RegistryConfiguration.get(), PrfSet.class).getPrfs();
        var newestFirst = new ArrayList<Hashing>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            newestFirst.add(
                    new Hashing(Objects.requireNonNull(prfs.get(keys.getAt(i).getId()))));
        }
        return List.copyOf(newestFirst);
    }

    private Aead encryption() {
        return current().encryption();
    }

    /// @param column the table and column, `registry_person.nik`
    byte[] encrypt(String column, UUID row, String number) {
        try {
            return encryption().encrypt(number.getBytes(StandardCharsets.UTF_8), place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + column, e);
        }
    }

    /// @throws IllegalStateException if it was not written with these keys, or stood in another row or column
    String decrypt(String column, UUID row, byte[] secret) {
        try {
            return new String(encryption().decrypt(secret, place(column, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt %s of %s".formatted(column, row), e);
        }
    }

    /// A whole file, packed before it is encrypted.
    byte[] encrypt(String column, UUID row, byte[] file) {
        try {
            return encryption().encrypt(packed(file), place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + column, e);
        }
    }

    /// @throws IllegalStateException as [#decrypt(String, UUID, byte[])]
    byte[] decryptFile(String column, UUID row, byte[] secret) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(encryption().decrypt(secret, place(column, row))))) {
            return in.readAllBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt %s of %s".formatted(column, row), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// How numbers are hashed that are written now. It holds to the end of the transaction, which must be one that
    /// writes: a change of the key waits for it.
    Hashing hashing() {
        return hashingOf(known.fingerprintUntilTheEnd())
                .orElseThrow(() -> new IllegalStateException("the key of the hashes is not in " + file));
    }

    Hashing newestHashing() {
        return current().hashings().getFirst();
    }

    /// What a number may be found under: its hash with every key there ever was.
    byte[][] hashes(String column, String number) {
        return current().hashings().stream()
                .map(hashing -> hashing.of(column, number))
                .toArray(byte[][]::new);
    }

    private Optional<Hashing> hashingOf(byte[] fingerprint) {
        return current().hashings().stream()
                .filter(hashing -> Arrays.equals(hashing.fingerprint(), fingerprint))
                .findFirst();
    }

    private static byte[] place(String column, UUID row) {
        return (column + '|' + row).getBytes(StandardCharsets.UTF_8);
    }
}
