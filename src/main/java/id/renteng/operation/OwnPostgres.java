package id.renteng.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Our own PostgreSQL server with its data in a folder, for a city that has no database server. It listens on this
/// machine only, on a free port, and lets nobody in without the password that lies in the folder.
///
/// The folder holds `postgres` (the data), `postgres-password`, `postgres.log`, `postgresql-<version>` (the programs)
/// and
/// `renteng.lock`. Whoever starts the server holds the lock, so the server has one master.
public final class OwnPostgres implements AutoCloseable {

    private static final String USER = "renteng";
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "renteng";
    private static final int TRIES = 3;

    /// Where `postmaster.pid` has the port, counted from zero.
    private static final int PORT_LINE = 3;

    private static final long FREE_BYTES_MIN = 200L << 20;

    /// This is people's money: a commit that was answered is on the disk.
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /// For tests only: faster, all is lost when the power goes, and there is room for many cities at once.
    public static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "500");

    private final Path folder;
    private final PostgresBinaries binaries;
    private final FolderLock lock;
    private final String password;
    private int port;

    private OwnPostgres(Path folder, PostgresBinaries binaries, FolderLock lock, String password) {
        this.folder = folder;
        this.binaries = binaries;
        this.lock = lock;
        this.password = password;
    }

    /// Starts the server; the first time, makes it. A server that an earlier, killed run left behind is stopped first.
    ///
    /// @param settings PostgreSQL's own, [#DURABLE] or [#FORGETFUL]
    /// @throws CannotStart if another Renteng has the folder, it cannot be written, or the disk is full
    public static OwnPostgres start(Path folder, Map<String, String> settings) {
        var lock = FolderLock.take(folder);
        var started = false;
        try {
            refuseFullDisk(folder);
            var password = password(folder);
            var server = new OwnPostgres(folder.toRealPath(), PostgresBinaries.in(folder), lock, password);
            server.create();
            server.stopLeftBehind();
            server.launch(settings);
            server.createDatabase();
            started = true;
            return server;
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        } finally {
            if (!started) lock.close();
        }
    }

    /// How to reach a server.
    ///
    /// @param url a JDBC address
    record Address(String url, String user, String password) {}

    /// The server that another running Renteng holds on this folder.
    static Address addressOfRunning(Path folder) {
        try {
            var port = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
            return new Address(address(Integer.parseInt(port), DATABASE), USER, password(folder));
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }

    public String url() {
        return url(DATABASE);
    }

    /// The same server, another database.
    public String url(String database) {
        return address(port, database);
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// Makes one more empty database, owned by [#user()].
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password);
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(statement.enquoteIdentifier(name, false), USER));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make database " + name, e);
        }
    }

    /// Stops the server: open work is rolled back, what was committed is written. Then lets go of the folder.
    @Override
    public void close() {
        try {
            run("pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private Path data() {
        return folder.resolve("postgres");
    }

    /// A database that fills its disk stops in the middle of somebody's work: better not to begin.
    private static void refuseFullDisk(Path folder) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < FREE_BYTES_MIN) throw FolderProblem.full(folder, free, FREE_BYTES_MIN);
    }

    private static String password(Path folder) throws IOException {
        var file = folder.resolve("postgres-password");
        if (Files.exists(file)) return Files.readString(file).strip();
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        var unfinished = folder.resolve("postgres-password.new");
        Files.deleteIfExists(unfinished);
        if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, password);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /// `initdb` beside and moved at the end: an interrupted first start begins again, it does not leave half a
    /// database.
    /// The sort order is PostgreSQL's own and not the operating system's, whose updates would break indexes.
    private void create() throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) return;
        var unfinished = folder.resolve("postgres.new");
        Folders.delete(unfinished);
        must(run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + folder.resolve("postgres-password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// After a `kill -9` of ours the server is still there. We hold the lock, so nobody else uses it: it is stopped
    /// cleanly. A number in the file that now belongs to some other program is only a number: the file goes.
    private void stopLeftBehind() throws IOException {
        var file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var alive = ProcessHandle.of(pid).filter(OwnPostgres::isPostgres).isPresent();
        if (alive) must(run("pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w"));
        else Files.deleteIfExists(file);
    }

    /// A program whose name we may not even see is not one that we started.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(program -> Path.of(program).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private void launch(Map<String, String> settings) throws IOException {
        var said = new Said(1, "");
        for (var attempt = 0; attempt < TRIES && said.code() != 0; attempt++) {
            port = freePort();
            said = run(
                    "pg_ctl",
                    "start",
                    "-D",
                    data().toString(),
                    "-l",
                    folder.resolve("postgres.log").toString(),
                    "-w",
                    "-t",
                    "60",
                    "-o",
                    options(settings));
        }
        must(said);
    }

    private String options(Map<String, String> settings) {
        var all = new LinkedHashMap<>(Map.of("max_connections", "40", "shared_buffers", "128MB"));
        all.putAll(settings);
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .map(s -> "-c %s=%s".formatted(s.getKey(), s.getValue()))
                .collect(Collectors.joining(" "));
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'renteng'")) {
            if (found.next()) return;
            statement.execute("create role %s login password %s".formatted(USER, statement.enquoteLiteral(password)));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database's owner", e);
        }
        createDatabase(DATABASE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Said(int code, String text) {}

    private Said run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"))
                ? List.of("/usr/bin/unshare", "-U")
                : List.of();
    }

    private void must(Said said) throws IOException {
        if (said.code() == 0) return;
        var log = folder.resolve("postgres.log");
        var tail = Files.exists(log) ? Folders.tail(log, 20) : "";
        throw FolderProblem.of(folder, new IOException(said.text().strip() + System.lineSeparator() + tail));
    }
}
