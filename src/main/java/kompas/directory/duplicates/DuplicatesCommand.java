package kompas.directory.duplicates;

import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for organisations that stand twice, such as every night. */
@Command(
        name = "duplicates",
        description = "Looks for organisations that stand twice, among those that changed since the last time.")
final class DuplicatesCommand implements KompasCommand {

    @Option(names = "--all", description = "Compare all anew.")
    private boolean all;

    @Override
    public int run(Installation installation) {
        try (Progress progress = Progress.onConsole("Organisations and pairs compared", 0)) {
            FindingDuplicates.Found found =
                    installation.get(FindingDuplicates.class).run(all, progress);
            progress.close();
            installation.out().printf("%,d new or changed, %,d pairs to decide%n", found.changed(), found.open());
            return ExitCode.DONE;
        }
    }
}
