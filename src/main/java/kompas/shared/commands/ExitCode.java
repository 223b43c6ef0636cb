package kompas.shared.commands;

/** How a command ended, for scripts; the same numbers stand in {@code docs/operations.md}. */
public final class ExitCode {

    /** Everything asked for was done. */
    public static final int DONE = 0;

    /** Nothing or only a part was done; the last lines say why. */
    public static final int FAILED = 1;

    /** The command line was not understood; nothing was done. */
    public static final int USAGE = 2;

    /** Done, but somebody should look: rejected rows, a check that wants attention. */
    public static final int ATTENTION = 3;

    /** Not started: the folder is in use, its data are of another version, a port is taken. */
    public static final int REFUSED = 4;

    private ExitCode() {}
}
