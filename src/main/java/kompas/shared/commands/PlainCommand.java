package kompas.shared.commands;

import java.io.PrintWriter;

/**
 * A command of {@code bin/kompas} that works on files alone and needs no installation: nothing is started for it. Otherwise it is
 * like a {@link KompasCommand}; one within another class is no command of its own, but may be a subcommand of that.
 */
public interface PlainCommand {

    /**
     * Does the work. What is thrown is shown as one sentence if it is a {@link CommandFailed}, else as an unexpected
     * failure.
     *
     * @param out where results go: standard output, UTF-8, flushed at the end
     * @param err where problems go: standard error, UTF-8, flushed at the end
     * @return one of {@link ExitCode}
     */
    int run(PrintWriter out, PrintWriter err) throws Exception;
}
