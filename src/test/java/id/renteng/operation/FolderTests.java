package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTests {

    @TempDir
    Path folder;

    @Test
    void a_folder_has_one_master() {
        try (var first = FolderLock.take(folder)) {
            assertThat(FolderLock.isTaken(folder)).isTrue();
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Renteng");
            assertThat(first.lock().isValid()).isTrue();
        }

        assertThat(FolderLock.isTaken(folder)).isFalse();
    }

    @Test
    void asking_whether_a_folder_is_taken_makes_nothing() {
        var nowhere = folder.resolve("nowhere");

        assertThat(FolderLock.isTaken(nowhere)).isFalse();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_folder_inside_a_file_cannot_be_written() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> FolderLock.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_full_disk_is_told_in_both_languages() {
        var problem = FolderProblem.of(folder, new IOException("write: No space left on device"));

        assertThat(problem.sentences()).contains("Ruang disk").contains("disk of the folder");
    }

    @Test
    void what_was_committed_is_durable_and_the_server_asks_a_password() throws Exception {
        try (var server = OwnPostgres.start(folder, OwnPostgres.DURABLE);
                var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(name || '=' || setting, ' ' order by name) from pg_settings"
                                + " where name in ('fsync', 'full_page_writes', 'synchronous_commit')")) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo("fsync=on full_page_writes=on synchronous_commit=on");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void a_folder_written_with_a_dot_is_the_same_folder() throws IOException {
        var folder = Files.createDirectories(Path.of("target", ".", "dotted-" + System.nanoTime()));

        var program = PostgresBinaries.in(
                        Path.of("target", ".", folder.getFileName().toString()))
                .program("initdb");

        assertThat(Path.of(program)).exists();
    }
}
