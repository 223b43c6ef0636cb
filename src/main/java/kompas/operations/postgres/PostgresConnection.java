package kompas.operations.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the PostgreSQL of an installation. Kept in a file only its owner can read, through which a command finds
 * the database of a server that is running.
 *
 * @param port on the loopback interface
 */
public record PostgresConnection(int port, String user, String password) {

    private static final String DATABASE = "kompas";

    static PostgresConnection invented(int port) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new PostgresConnection(port, "kompas", HexFormat.of().formatHex(secret));
    }

    PostgresConnection onPort(int otherPort) {
        return new PostgresConnection(otherPort, user, password);
    }

    public String url() {
        return urlOf(DATABASE);
    }

    public String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection to the database every PostgreSQL has, from which others are made. */
    public Connection openMaintenance() throws SQLException {
        return DriverManager.getConnection(urlOf("postgres"), user, password);
    }

    /** Makes the database of Kompas if there is none yet. */
    void createDatabase() throws SQLException {
        try (Connection connection = openMaintenance();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    boolean answers() {
        DriverManager.setLoginTimeout(5);
        try (Connection connection = DriverManager.getConnection(url(), user, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    static Optional<PostgresConnection> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return Optional.of(new PostgresConnection(
                Integer.parseInt(properties.getProperty("port")),
                properties.getProperty("user"),
                properties.getProperty("password")));
    }

    void write(Path file) throws IOException {
        String text = "port=" + port + "\nuser=" + user + "\npassword=" + password + "\n";
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.write(OwnerOnly.createFile(unfinished), text.getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Without the password, so that it cannot reach a log. */
    @Override
    public String toString() {
        return user + " at " + url();
    }
}
