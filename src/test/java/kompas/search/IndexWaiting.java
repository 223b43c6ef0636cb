package kompas.search;

import java.time.Duration;

/** Waits for the index to have taken in every change, as a reader's next look would. */
public final class IndexWaiting {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private IndexWaiting() {}

    public static void upToDate(SearchIndex index) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        SearchStatus status = index.status();
        while (status.state() != SearchStatus.State.READY || status.waiting() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The index does not get up to date: " + status);
            }
            Thread.onSpinWait();
            status = index.status();
        }
    }
}
