package kompas.search.domain;

import kompas.search.Reindexing;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Builds the search index anew. */
@Command(
        name = "reindex",
        description = "Builds the search index anew. Search goes on with the old one until the new one is whole.")
final class ReindexCommand implements KompasCommand {

    private @Nullable Progress progress;
    private long shown;

    @Override
    public int run(Installation installation) {
        try {
            installation.get(Reindexing.class).reindex(status -> show(status.done(), status.of()));
        } catch (IllegalStateException e) {
            throw new CommandFailed("The index could not be built: " + e.getMessage());
        } finally {
            if (progress != null) {
                progress.close();
            }
        }
        installation.out().println("The new index is in use.");
        return ExitCode.DONE;
    }

    private synchronized void show(long done, long of) {
        Progress bar = progress;
        if (bar == null) {
            bar = Progress.onConsole("Documents", of);
            progress = bar;
        }
        bar.advance(done - shown);
        shown = done;
    }
}
