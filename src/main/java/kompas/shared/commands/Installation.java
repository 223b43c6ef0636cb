package kompas.shared.commands;

import java.io.PrintWriter;

/** The installation a command works on, started for it. */
public interface Installation {

    /** The bean of this type. */
    <T> T get(Class<T> type);

    /** Where results go: standard output, UTF-8, flushed at the end. Logs and progress go to standard error. */
    PrintWriter out();
}
