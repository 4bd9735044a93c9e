package id.renteng.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One running Renteng per data folder. The operating system lets go of the lock when the program ends in whatever way,
/// so a killed program never locks its folder.
record FolderLock(FileChannel file, FileLock lock) implements AutoCloseable {

    /// @throws CannotStart if another program has it, or the folder cannot be made or written
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var path = folder.resolve("renteng.lock");
            var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = tryLock(file);
            if (lock == null) {
                var owner = Files.readString(path).strip();
                file.close();
                throw inUse(folder, owner);
            }
            write(file, Long.toString(ProcessHandle.current().pid()));
            return new FolderLock(file, lock);
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }

    /// Whether a program runs on this folder now. Asks only: makes no folder and takes no lock.
    static boolean isTaken(Path folder) {
        var path = folder.resolve("renteng.lock");
        if (!Files.exists(path)) return false;
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return tryLock(file) == null;
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void write(FileChannel file, String text) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static CannotStart inUse(Path folder, String owner) {
        return new CannotStart(
                "Renteng lain (proses %s) sedang memakai folder %s; hentikan dulu, atau pilih folder lain dengan RENTENG_DATA."
                        .formatted(owner, folder.toAbsolutePath()),
                "Another Renteng (process %s) is using the folder %s; stop it first, or choose another folder with RENTENG_DATA."
                        .formatted(owner, folder.toAbsolutePath()));
    }
}
