package id.renteng.operation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs `initdb`, `postgres` and `pg_ctl` for this machine, unpacked once from the archive that we ship.
///
/// @param folder where they lie; it has `bin`, `lib` and `share`
record PostgresBinaries(Path folder) {

    /// The PostgreSQL version that we ship, `postgres-binaries.version` in `pom.xml`; names the folder, so that a new
    /// version is unpacked beside the old one.
    static final String VERSION = "18.6";

    /// @param parent unpacked into a folder of this one, unless it is there already
    static PostgresBinaries in(Path parent) throws IOException {
        var folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) unpack(folder);
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toAbsolutePath().toString();
    }

    /// Unpacks beside and moves at the end, so that an interrupted start never leaves half a server behind.
    private static void unpack(Path folder) throws IOException {
        var parent = Files.createDirectories(folder.toAbsolutePath().normalize().getParent());
        var unfinished = Files.createTempDirectory(parent, ".unpacking-");
        try (var archive = archive()) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static TarArchiveInputStream archive() throws IOException {
        var resource = "/postgres-%s-%s.txz".formatted(system(), processor());
        InputStream packed = PostgresBinaries.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new CannotStart(
                    "PostgreSQL bawaan tidak tersedia untuk mesin ini (%s); isi RENTENG_DB_URL.".formatted(resource),
                    "No PostgreSQL of our own for this machine (%s); set RENTENG_DB_URL.".formatted(resource));
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("entry outside of its archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            var link = entry.isLink() ? folder.resolve(entry.getLinkName()) : Path.of(entry.getLinkName());
            if (entry.isLink()) Files.createLink(target, link);
            else Files.createSymbolicLink(target, link);
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + target);
            }
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return "windows";
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "aarch64", "arm64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            default -> name;
        };
    }
}
