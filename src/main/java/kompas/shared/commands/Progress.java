package kompas.shared.commands;

/**
 * How far long work has come, for whoever waits for it: a bar on a terminal, a line now and then elsewhere. Used from one
 * thread; closing it ends the line.
 */
public interface Progress extends AutoCloseable {

    /** So many more are done. */
    void advance(long count);

    @Override
    void close();

    /**
     * Progress on standard error.
     *
     * @param what what is counted, in English: {@code Organisations}
     * @param total how many there will be; 0 when that is not known
     */
    static Progress onConsole(String what, long total) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new ConsoleProgress(what, total, System.err, terminal);
    }

    /** Progress nobody sees. */
    static Progress unseen() {
        return new Progress() {
            @Override
            public void advance(long count) {}

            @Override
            public void close() {}
        };
    }
}
