package id.renteng.operation;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Where the data lives: our own PostgreSQL in the data folder, or a server that somebody else runs.
///
/// @param url a JDBC address, `jdbc:postgresql://host:5432/renteng`
/// @param own our own server, which stops with us; null for somebody else's
record Database(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable OwnPostgres own) implements JdbcConnectionDetails, AutoCloseable {

    private static final String WAIT_SECONDS = "10";

    static Database own(Path folder) {
        var postgres = OwnPostgres.start(folder, OwnPostgres.DURABLE);
        return new Database(postgres.url(), postgres.user(), postgres.password(), postgres);
    }

    /// The database that these environment variables name, for a command that runs beside the server or without it: our
    /// own server is joined if it runs, and started for a while otherwise.
    static Database ofEnvironment(Map<String, String> variables) {
        var url = variables.getOrDefault("RENTENG_DB_URL", "");
        if (!url.isBlank()) {
            return server(url, variables.get("RENTENG_DB_USER"), variables.get("RENTENG_DB_PASSWORD"));
        }
        var folder = Path.of(variables.getOrDefault("RENTENG_DATA", "./data"));
        if (!FolderLock.isTaken(folder)) return own(folder);
        var running = OwnPostgres.addressOfRunning(folder);
        return server(running.url(), running.user(), running.password());
    }

    /// @throws CannotStart if nobody answers there, or we are not let in
    static Database server(String url, @Nullable String user, @Nullable String password) {
        var login = new Properties();
        if (user != null) login.setProperty("user", user);
        if (password != null) login.setProperty("password", password);
        login.setProperty("connectTimeout", WAIT_SECONDS);
        login.setProperty("loginTimeout", WAIT_SECONDS);
        try (var connection = DriverManager.getConnection(url, login)) {
            refuseOld(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw unreachable(url, e);
        }
        return new Database(url, user, password, null);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void close() {
        if (own != null) own.close();
    }

    /// Never shows the password, nor an address that may hold one.
    @Override
    public String toString() {
        return own == null ? "a database server" : "our own PostgreSQL";
    }

    private static void refuseOld(int version) {
        if (version >= 15) return;
        throw new CannotStart(
                "Server basis data memakai PostgreSQL %d; Renteng memerlukan versi 15 atau lebih baru."
                        .formatted(version),
                "The database server runs PostgreSQL %d; Renteng needs version 15 or newer.".formatted(version));
    }

    private static CannotStart unreachable(String url, SQLException cause) {
        var address = url.replaceFirst("\\?.*", "");
        return new CannotStart(
                "Server basis data %s tidak dapat dimasuki (%s); periksa RENTENG_DB_URL, RENTENG_DB_USER, dan RENTENG_DB_PASSWORD."
                        .formatted(address, firstLine(cause)),
                "The database server %s does not let us in (%s); check RENTENG_DB_URL, RENTENG_DB_USER and RENTENG_DB_PASSWORD."
                        .formatted(address, firstLine(cause)),
                cause);
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
