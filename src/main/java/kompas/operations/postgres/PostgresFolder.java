package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kompas.operations.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one PostgreSQL: {@code programs}, {@code data}, {@code log} and {@code connection.properties}. Whoever
 * uses it holds the installation's lock.
 */
final class PostgresFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresFolder.class);
    private static final String MAJOR_VERSION = "18";

    private final Path folder;
    private final PostgresPrograms programs;
    private final PostgresAccount account = PostgresAccount.find();

    private PostgresFolder(Path folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Makes ready what is missing: programs, connection, data.
     *
     * @param durable false only where losing everything to a power cut is nothing, in tests
     * @throws StartRefused when the data was written by another major version of PostgreSQL
     */
    static PostgresFolder prepared(Path folder, Path programs, boolean durable) throws IOException {
        Path path = Files.createDirectories(folder.toAbsolutePath().normalize());
        refuseOtherVersion(path.resolve("data"));
        PostgresFolder prepared = new PostgresFolder(path, PostgresPrograms.unpacked(programs.toAbsolutePath()));
        if (!Files.exists(prepared.data())) {
            prepared.initialise(durable);
        }
        Files.createDirectories(prepared.log());
        prepared.account.own(prepared.log());
        return prepared;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path connectionFile() {
        return connectionFile(folder);
    }

    static Path connectionFile(Path folder) {
        return folder.resolve("connection.properties");
    }

    /** Read anew at each start; the password stays what it was when the data was made. */
    PostgresConnection connection() throws IOException {
        return PostgresConnection.read(connectionFile())
                .orElseThrow(() -> new StartRefused(
                        "There is data in " + data() + ", but " + connectionFile() + " with its password is missing.",
                        "Put the file back from the copy you made of this folder."));
    }

    /** Launches the server and returns at once; what it says before its own log begins is in {@link #startLog()}. */
    Process launch(Map<String, String> settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", data().toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return builder(account.detachedCommand(programs.path("postgres"), arguments))
                .redirectOutput(startLog().toFile())
                .start();
    }

    Path startLog() {
        return folder.resolve("start.log");
    }

    /** Stops the server on this data, whoever started it; waits until it is gone. */
    void stop() throws IOException {
        if (run("pg_ctl", "-D", data().toString(), "-m", "fast", "-w", "-t", "60", "stop") != 0) {
            run("pg_ctl", "-D", data().toString(), "-m", "immediate", "-w", "-t", "60", "stop");
        }
    }

    private void initialise(boolean durable) throws IOException {
        LOG.info("Making a database in {}", data());
        PostgresConnection connection = PostgresConnection.invented(0);
        connection.write(connectionFile());
        Path unfinished = folder.resolve("data.unfinished");
        Path password = folder.resolve("password.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.deleteIfExists(password);
        OwnerOnly.createFolders(unfinished);
        Files.writeString(OwnerOnly.createFile(password), connection.password());
        account.own(unfinished);
        account.own(password);
        try {
            initdb(unfinished, password, durable);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path into, Path password, boolean durable) throws IOException {
        int exit = run(
                "initdb",
                "--pgdata=" + into,
                "--username=kompas",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                durable ? "--sync-method=fsync" : "--no-sync");
        if (exit != 0) {
            throw new StartRefused(
                    "PostgreSQL could not make a database in " + into + ":\n" + Files.readString(startLog()),
                    "Look for a full disk or missing rights, then start again.");
        }
    }

    private int run(String program, String... arguments) throws IOException {
        Process process = builder(account.command(programs.path(program), List.of(arguments)))
                .redirectOutput(startLog().toFile())
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " ran", e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true);
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String version = Files.readString(file).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "The data in " + data + " was written by PostgreSQL " + version + "; this Kompas brings PostgreSQL "
                            + MAJOR_VERSION + ". Nothing has been changed.",
                    "Start the Kompas that wrote it, or set kompas.home to another folder.");
        }
    }
}
