package id.renteng.registry;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The file with the keys of the identity numbers: a remark, then the keys that encrypt, then those that hash, each
/// a line. It is written whole or not at all, and only its owner may read it.
record KeyFile(Path path) {

    private static final String REMARK =
            "# Keys of the identity numbers in Renteng's database. Keep a copy, away from the database's backups.";

    /// @param encryption all keys that ever encrypted, the newest as primary
    /// @param index      all keys that numbers were ever hashed with, the newest as primary
    record Keys(KeysetHandle encryption, KeysetHandle index) {}

    /// Tells one writing of the file from another.
    record Stamp(FileTime at, @Nullable Object file) {}

    Stamp stamp() {
        try {
            var seen = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.fileKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Keys read() throws GeneralSecurityException {
        try {
            var lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            return new Keys(keyset(lines, 1), keyset(lines, 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the keys where there are none yet.
    ///
    /// @param needed a database was written with keys before: new ones would not read it
    /// @throws IllegalStateException if they are needed and are not there
    void make(boolean needed) throws GeneralSecurityException {
        if (Files.exists(path)) return;
        if (needed) {
            throw new IllegalStateException(
                    "the keys of this database are not at %s: put the file back, or name its place in RENTENG_KEY_FILE"
                            .formatted(path));
        }
        var keys = new Keys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
        write(keys, false);
    }

    void replace(Keys keys) throws GeneralSecurityException {
        write(keys, true);
    }

    private void write(Keys keys, boolean over) throws GeneralSecurityException {
        var text = String.join("\n", REMARK, written(keys.encryption()), written(keys.index()));
        var whole = path.toAbsolutePath();
        var draft = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(draft.getParent());
            if (Files.getFileStore(draft.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(draft, text);
            if (!over && Files.exists(whole)) Files.delete(draft);
            else Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static KeysetHandle keyset(List<String> lines, int line) throws GeneralSecurityException {
        if (lines.size() <= line) throw new GeneralSecurityException("the file is cut short");
        var json = new String(Base64.getDecoder().decode(lines.get(line)), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
