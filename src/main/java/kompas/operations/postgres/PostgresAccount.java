package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kompas.operations.StartRefused;

/**
 * Under whose account PostgreSQL's programs run. PostgreSQL refuses to run as root, so root gives its rights away first:
 * in a user namespace of its own where the kernel allows one, else as the user {@value #NOBODY}.
 */
final class PostgresAccount {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY_ELSE =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");

    private final List<String> prefix;
    private final List<String> session;

    private PostgresAccount(List<String> prefix, List<String> session) {
        this.prefix = prefix;
        this.session = session;
    }

    static PostgresAccount find() {
        List<String> session = runs(List.of("setsid", "true")) ? List.of("setsid") : List.of();
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresAccount(List.of(), session);
        }
        for (List<String> prefix : List.of(NAMESPACE, NOBODY_ELSE)) {
            if (runs(with(prefix, "true"))) {
                return new PostgresAccount(prefix, session);
            }
        }
        throw new StartRefused(
                "PostgreSQL cannot be run by root, and there is neither unshare nor setpriv to give up its rights.",
                "Run Kompas as a user of its own, or install util-linux.");
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** As {@link #command}, in a session of its own: Ctrl-C in the terminal then stops Kompas, and Kompas PostgreSQL. */
    List<String> detachedCommand(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(session);
        command.addAll(command(program, arguments));
        return command;
    }

    /** Makes what lies under {@code path} belong to the account, where that is another user. */
    void own(Path path) throws IOException {
        if (!prefix.equals(NOBODY_ELSE)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path file : tree.toList()) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(NOBODY));
                Files.setAttribute(file, "unix:gid", Integer.valueOf(NOBODY));
            }
        }
    }

    private static List<String> with(List<String> prefix, String program) {
        return Stream.concat(prefix.stream(), Stream.of(program)).toList();
    }

    private static boolean runs(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
