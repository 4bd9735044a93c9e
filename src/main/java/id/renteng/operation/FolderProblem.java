package id.renteng.operation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Says in one sentence what is wrong with the data folder.
final class FolderProblem {

    private FolderProblem() {}

    static CannotStart of(Path folder, IOException cause) {
        var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        var path = folder.toAbsolutePath().normalize();
        if (said.contains("no space left") || said.contains("disk quota") || said.contains("not enough space")) {
            return new CannotStart(
                    "Ruang disk untuk folder %s sudah habis; kosongkan ruang, lalu jalankan lagi.".formatted(path),
                    "The disk of the folder %s is full; free some space, then start again.".formatted(path),
                    cause);
        }
        if (isUnwritable(cause, said)) {
            return new CannotStart(
                    "Folder %s tidak dapat ditulisi; perbaiki izinnya, atau pilih folder lain dengan RENTENG_DATA."
                            .formatted(path),
                    "The folder %s cannot be written; mend its permissions, or choose another with RENTENG_DATA."
                            .formatted(path),
                    cause);
        }
        return new CannotStart(
                "PostgreSQL di folder %s tidak dapat dijalankan; sebabnya ada di %s."
                        .formatted(path, path.resolve("postgres.log")),
                "PostgreSQL in the folder %s cannot be started; %s says why."
                        .formatted(path, path.resolve("postgres.log")),
                cause);
    }

    /// @param free  bytes that are left on the disk
    /// @param least bytes that we ask for
    static CannotStart full(Path folder, long free, long least) {
        var path = folder.toAbsolutePath().normalize();
        return new CannotStart(
                "Ruang disk untuk folder %s tinggal %d MB, perlu paling sedikit %d MB; kosongkan ruang, lalu jalankan lagi."
                        .formatted(path, free >> 20, least >> 20),
                "The disk of the folder %s has %d MB left and needs %d MB; free some space, then start again."
                        .formatted(path, free >> 20, least >> 20));
    }

    private static boolean isUnwritable(IOException cause, String said) {
        return cause instanceof AccessDeniedException
                || said.contains("permission denied")
                || said.contains("read-only file system")
                || cause instanceof FileSystemException;
    }
}
