package kompas.directory.importing;

import java.util.List;
import java.util.UUID;
import kompas.directory.duplicates.Reason;

/**
 * Which of the new organisations of a file may be there already.
 *
 * @param compared how many were looked at, at most {@link #MOST}
 * @param found how many of them may be
 * @param some the first of those
 */
public record Alikes(int compared, int found, List<Alike> some) {

    /** How many of a file are looked at beforehand; all of them are compared once they are there. */
    public static final int MOST = 5000;

    public static final Alikes NONE = new Alikes(0, 0, List.of());

    public Alikes {
        some = List.copyOf(some);
    }

    /**
     * One of them.
     *
     * @param name as the file has it
     * @param other the organisation it may be
     */
    public record Alike(String name, UUID other, List<Reason> reasons) {}
}
