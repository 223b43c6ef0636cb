package kompas.shared.commands;

import java.io.PrintStream;
import java.util.Locale;

/** Draws the bar at most ten times a second, or prints a line every ten seconds, and says at the end how many there were. */
final class ConsoleProgress implements Progress {

    private static final int WIDTH = 30;
    private static final long BAR_PAUSE_NANOS = 100_000_000L;
    private static final long LINE_PAUSE_NANOS = 10_000_000_000L;

    private final String what;
    private final long total;
    private final PrintStream out;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long shownAt = start;
    private long done;

    ConsoleProgress(String what, long total, PrintStream out, boolean terminal) {
        this.what = what;
        this.total = total;
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void advance(long count) {
        done += count;
        long now = System.nanoTime();
        if (now - shownAt >= (terminal ? BAR_PAUSE_NANOS : LINE_PAUSE_NANOS)) {
            shownAt = now;
            show();
        }
    }

    @Override
    public void close() {
        String summary = String.format(
                Locale.ROOT, "%s: %,d in %.1f s", what, done, (System.nanoTime() - start) / 1_000_000_000.0);
        out.println(terminal ? "\r\u001b[K" + summary : summary);
        out.flush();
    }

    private void show() {
        if (terminal) {
            out.print("\r\u001b[K" + what + " " + bar() + counted());
        } else {
            out.println(what + ": " + counted().strip());
        }
        out.flush();
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        int filled = (int) Math.min(WIDTH, WIDTH * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ";
    }

    private String counted() {
        return total <= 0
                ? String.format(Locale.ROOT, "%,d", done)
                : String.format(Locale.ROOT, "%,d of %,d (%d %%)", done, total, Math.min(100, 100 * done / total));
    }
}
