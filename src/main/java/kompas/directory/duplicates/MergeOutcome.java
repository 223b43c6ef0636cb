package kompas.directory.duplicates;

import java.util.List;
import java.util.UUID;

/** What came of a merge, or of undoing one. */
public sealed interface MergeOutcome {

    /** @param changeSet under which it stands, and by which it can be undone */
    record Merged(UUID changeSet) implements MergeOutcome {}

    /**
     * Both are there again.
     *
     * @param left what the kept one had changed in since, which therefore stays as it is; empty means all is as it was
     */
    record Parted(UUID changeSet, List<String> left) implements MergeOutcome {}

    /** Nothing was done. */
    record Refused(Reason reason) implements MergeOutcome {

        public enum Reason {
            /** They are one already. */
            SAME,
            /** One of them is not there, or not any more. */
            GONE,
            /** Somebody changed one of them meanwhile. */
            CHANGED,
            /** The merge was undone already. */
            UNDONE,
            /** It was too long ago to be undone. */
            LATE
        }
    }
}
