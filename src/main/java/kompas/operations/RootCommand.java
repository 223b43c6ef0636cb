package kompas.operations;

import java.nio.file.Path;
import java.util.List;
import kompas.shared.commands.KompasCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code kompas} itself: help, version and what all commands have in common. */
@Command(
        name = "kompas",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        description = "Runs an installation of Kompas. Without a command it serves.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Any property of docs/configuration.md can be given as --name=value.",
            "Exit codes: 0 done, 1 failed, 2 not understood, 3 done but look, 4 refused to start."
        })
final class RootCommand {

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "Where the installation keeps its data (else KOMPAS_HOME, else ./data).")
    private @Nullable Path home;

    List<String> properties() {
        return home == null ? List.of() : List.of("--kompas.home=" + home);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = KompasCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Kompas " + (version == null ? "in development" : version)};
        }
    }
}
