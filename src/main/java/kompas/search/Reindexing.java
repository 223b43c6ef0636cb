package kompas.search;

import java.util.function.Consumer;

/** Builds the index anew beside the live one, which answers until the new one takes its place. */
public interface Reindexing {

    /**
     * Returns when the new index is live. Where a server runs on the same database it does the work; otherwise this
     * process does.
     *
     * @param progress told now and then how far it is
     * @throws IllegalStateException when the building failed; the old index is still live
     */
    void reindex(Consumer<SearchStatus> progress);
}
