package kompas.operations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The server. */
@Command(name = "serve", description = "Serves the site until it is stopped.")
final class ServeCommand {

    @Option(names = "--demo", description = "Load the demonstration network first, if the installation is empty.")
    private boolean demo;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (else server.port, else 8080).")
    private @Nullable Integer port;

    List<String> properties() {
        List<String> properties = new ArrayList<>();
        if (demo) {
            properties.add("--kompas.demo=true");
        }
        if (port != null) {
            properties.add("--server.port=" + port);
        }
        return properties;
    }
}
