package id.renteng.registry;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/// Keeps identity and account numbers unreadable in the database and in its backups: what is stored is encrypted (AES
/// 256 GCM) and bound to its row and column, so that a number copied to another row cannot be read; what is searched is
/// a keyed hash.
///
/// The keys live in a file beside the database, `identity-keys` in the data folder or where `RENTENG_KEY_FILE` says.
/// The first start makes it. Whoever loses it cannot read the numbers any more: keep a copy away from the backups.
@Component
@DependsOnDatabaseInitialization
class IdentityKeys {

    private final Aead encryption;
    private final PrfSet index;

    /// @throws IllegalStateException if the file is not there, or is not the one, that this database was written with
    IdentityKeys(
            @Value("${renteng.key-file:}") String file,
            @Value("${renteng.data:./data}") String data,
            IdentityKeyTable known) {
        var path = file.isBlank() ? Path.of(data, "identity-keys") : Path.of(file);
        try {
            AeadConfig.register();
            PrfConfig.register();
            if (!Files.exists(path)) create(path, known);
            var lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            encryption = keyset(lines, 1).getPrimitive(RegistryConfiguration.get(), Aead.class);
            index = keyset(lines, 2).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + path + " cannot be read", e);
        }
        if (!known.isOrBecomes(index("fingerprint", "renteng"))) {
            throw new IllegalStateException(
                    "the keys in %s are not those that this database was written with".formatted(path));
        }
    }

    /// @param column the table and column, `registry_person.nik`
    byte[] encrypt(String column, UUID row, String number) {
        try {
            return encryption.encrypt(number.getBytes(StandardCharsets.UTF_8), place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + column, e);
        }
    }

    /// @throws IllegalStateException if it was not written with these keys, or stood in another row or column
    String decrypt(String column, UUID row, byte[] secret) {
        try {
            return new String(encryption.decrypt(secret, place(column, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt %s of %s".formatted(column, row), e);
        }
    }

    /// A whole file, packed before it is encrypted.
    byte[] encrypt(String column, UUID row, byte[] file) {
        try {
            return encryption.encrypt(packed(file), place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + column, e);
        }
    }

    /// @throws IllegalStateException as [#decrypt(String, UUID, byte[])]
    byte[] decryptFile(String column, UUID row, byte[] secret) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(encryption.decrypt(secret, place(column, row))))) {
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

    /// The same number always gives the same 32 bytes, which tell nothing about it without the key.
    byte[] index(String column, String number) {
        try {
            return index.computePrimary((column + '|' + number).getBytes(StandardCharsets.UTF_8), 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash " + column, e);
        }
    }

    private static byte[] place(String column, UUID row) {
        return (column + '|' + row).getBytes(StandardCharsets.UTF_8);
    }

    private static KeysetHandle keyset(List<String> lines, int line) throws GeneralSecurityException {
        if (lines.size() <= line) throw new GeneralSecurityException("the file is cut short");
        var json = new String(Base64.getDecoder().decode(lines.get(line)), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static void create(Path path, IdentityKeyTable known) throws IOException, GeneralSecurityException {
        if (known.exists()) {
            throw new IllegalStateException(
                    "the keys of this database are not at %s: put the file back, or name its place in RENTENG_KEY_FILE"
                            .formatted(path));
        }
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var text = String.join(
                "\n",
                "# Keys of the identity numbers in Renteng's database. Keep a copy, away from the database's backups.",
                written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
                written(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
        write(path, text);
    }

    /// Complete or not at all, and never readable by others.
    private static void write(Path path, String text) throws IOException {
        var draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        if (Files.getFileStore(path.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, text);
        if (Files.exists(path)) Files.delete(draft);
        else Files.move(draft, path, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
