package kompas.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.PlainCommand;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where Kompas starts: reads the command line, runs the command, ends with its exit code. The server keeps running. */
public final class CommandLineStart {

    private static final Set<String> OF_ALL = Set.of("-h", "--help", "-V", "--version");
    private static final String PROPERTY = "--[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9_\\[\\]-]+)+=.*";
    private static final int KEEPS_RUNNING = -1;

    private final Starter starter;
    private final RootCommand root = new RootCommand();
    private final CommandLine commandLine;

    /** @param serving whether the server is all that is asked for: looking for other commands takes a while */
    private CommandLineStart(Class<?> application, List<String> properties, boolean serving) {
        this.starter = new Starter(application, properties);
        this.commandLine = new CommandLine(root).addSubcommand(new ServeCommand());
        if (!serving) {
            ContributedCommands.find(application).forEach(commandLine::addSubcommand);
        }
        commandLine
                .getSubcommands()
                .values()
                .forEach(line -> line.getCommandSpec().mixinStandardHelpOptions(true));
        commandLine
                .setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line));
    }

    /**
     * Runs what the arguments ask for; without a command that is {@code serve}. Arguments like
     * {@code --server.port=9000} set configuration properties.
     *
     * @param application the class Spring starts from, whose package holds the commands
     */
    public static void main(Class<?> application, String... arguments) {
        List<String> properties = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            (argument.matches(PROPERTY) ? properties : words).add(argument);
        }
        if (words.isEmpty() || (words.getFirst().startsWith("-") && !OF_ALL.contains(words.getFirst()))) {
            words.addFirst("serve");
        }
        boolean serving = words.getFirst().equals("serve");
        int exit = new CommandLineStart(application, properties, serving)
                .commandLine.execute(words.toArray(String[]::new));
        if (exit != KEEPS_RUNNING) {
            System.exit(exit);
        }
    }

    private int execute(ParseResult parsed) throws CommandLine.ExecutionException {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        CommandLine line = parsed.asCommandLineList().getLast();
        Object command = line.getCommand();
        try {
            if (command instanceof ServeCommand serve) {
                starter.serve(root, serve);
                return KEEPS_RUNNING;
            }
            if (command instanceof PlainCommand plain) {
                return Starter.run(plain);
            }
            return starter.run(root, line.getCommandName(), (KompasCommand) command);
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "", e);
        }
    }

    private static int explain(Exception failure, CommandLine line) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused || cause instanceof PortInUseException) {
                return ExitCode.REFUSED; // Spring's failure analysis has said why
            }
            if (cause instanceof CommandFailed) {
                line.getErr().println(cause.getMessage());
                return ExitCode.FAILED;
            }
        }
        failure.printStackTrace(line.getErr());
        return ExitCode.FAILED;
    }
}
