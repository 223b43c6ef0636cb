package kompas.operations.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a backup, beside a running server or without one. */
@Command(
        name = "backup",
        description = "Writes everything people have entered into one file, while Kompas runs or when it does not.",
        footer = {"", "Exit codes: 0 done, 1 failed and no file written, 3 done, but uploaded files were missing."})
final class BackupCommand implements KompasCommand {

    private static final int LOST_SHOWN = 5;

    @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet: kompas-2026-11-23.zip")
    private Path file = Path.of("");

    @Override
    public int run(Installation installation) throws IOException {
        Manifest made;
        try (Progress bar = Progress.onConsole("Rows", aboutHowMany(installation.get(DataSource.class)))) {
            made = installation.get(BackingUp.class).backUp(file, bar);
        }
        installation.get(ErasureFile.class).write(file.toAbsolutePath().resolveSibling(""));
        PrintWriter out = installation.out();
        out.printf("%s: %,d rows, %,d files. Try it: kompas verify %s%n", file, made.rows(), made.files(), file);
        if (made.lost().isEmpty()) {
            return ExitCode.DONE;
        }
        out.printf(
                "%,d uploaded files were missing and are not in it, among them:%n",
                made.lost().size());
        made.lost().stream().limit(LOST_SHOWN).forEach(out::println);
        return ExitCode.ATTENTION;
    }

    private static long aboutHowMany(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return new Catalogue(connection)
                    .list(
                            "select cast(coalesce(sum(greatest(reltuples, 0)), 0) as bigint) from pg_class c"
                                    + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and "
                                    + Catalogue.OURS,
                            row -> row.getLong(1))
                    .getFirst();
        } catch (SQLException e) {
            throw new CommandFailed("The database could not be read: " + e.getMessage());
        }
    }
}
