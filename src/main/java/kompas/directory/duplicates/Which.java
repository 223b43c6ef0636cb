package kompas.directory.duplicates;

import kompas.shared.kernel.Coded;

/** One of the two of a pair, or both. */
public enum Which implements Coded {
    ONE,
    OTHER,
    BOTH;

    @Override
    public String key() {
        return "duplicates.which." + code();
    }

    /** The same as a merge has it, which knows the kept one and the dropped one. */
    MergeChoices.Side side(Which stays) {
        if (this == BOTH) {
            return MergeChoices.Side.BOTH;
        }
        return this == stays ? MergeChoices.Side.KEPT : MergeChoices.Side.DROPPED;
    }
}
