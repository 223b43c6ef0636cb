package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL says of itself in {@code postmaster.pid}: its process, and whether it takes connections. */
record Postmaster(long pid, boolean ready) {

    private static final int STATUS_LINE = 7;

    static Optional<Postmaster> read(Path data) throws IOException {
        Path file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().matches("\\d+")) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new Postmaster(Long.parseLong(lines.getFirst()), ready));
    }

    /** Whether the server of that process takes connections; the note of an earlier one says nothing about it. */
    static boolean isReady(Path data, long pid) throws IOException {
        return read(data)
                .filter(postmaster -> postmaster.pid == pid && postmaster.ready)
                .isPresent();
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * Whether that process lives and is a PostgreSQL on this data. After a restart of a machine or a container the number
     * may belong to anyone, who must not be stopped in its place.
     */
    boolean livesOn(Path data) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return false;
        }
        return Files.isDirectory(Path.of("/proc/self"))
                ? worksIn(data, pid)
                : process.get().info().command().map(Postmaster::isPostgres).orElse(false);
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    /**
     * Whether the number was given to a process that has nothing to do with this data, nor has any other. Otherwise
     * PostgreSQL itself decides what the note means: it knows of children that outlived their postmaster.
     */
    boolean isNumberOfAnother(Path data) {
        return ProcessHandle.of(pid).isPresent()
                && !livesOn(data)
                && ProcessHandle.allProcesses().noneMatch(process -> worksIn(data, process.pid()));
    }

    private static boolean worksIn(Path data, long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }
}
