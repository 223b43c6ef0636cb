package kompas.shared.commands;

/**
 * A command of {@code bin/kompas}, found by its class: write a package-private class with picocli's {@code @Command} (name,
 * description), options and parameters as fields and no constructor arguments; it is no Spring bean. {@code --help} and
 * {@code --home} are there already. The application starts only when the command runs: without web server, on the database
 * of the Kompas that is running or else on its own, each bean made when first asked for, none that is
 * {@link ServerOnly}.
 */
public interface KompasCommand {

    /**
     * Does the work. What is thrown is shown as one sentence if it is a {@link CommandFailed}, else as an unexpected
     * failure.
     *
     * @return one of {@link ExitCode}
     */
    int run(Installation installation) throws Exception;
}
