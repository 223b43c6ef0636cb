package kompas.surveys.paper;

import java.util.List;

/**
 * Something that stands on the paper.
 *
 * @param path of the question in a response; entries of what repeats with their number
 * @param number of the question, 0 for what asks nothing; the same in every entry of what repeats
 * @param only when it is asked, in words; "" for always
 * @param space to write in
 * @param boxes to tick, in their order; what is typed for one is its place among them
 */
public record PaperItem(
        Kind kind, String path, int number, String label, String hint, String only, Space space, List<Box> boxes) {

    private static final int BRIEF = 18;
    private static final int FEW = 4;

    public PaperItem {
        boxes = List.copyOf(boxes);
    }

    /** What it is. */
    public enum Kind {
        HEADING,
        ENTRY,
        NOTE,
        QUESTION
    }

    /** How an answer is written. */
    public enum Space {
        NONE,
        /** A number, a day, a time. */
        SHORT,
        LINE,
        LINES,
        /** One box to tick. */
        ONE,
        /** As many boxes as are true. */
        SEVERAL,
        /** A number in each box, the first is 1. */
        ORDER
    }

    /**
     * A box to tick.
     *
     * @param name as it stands in a response
     * @param to where to go on when it is ticked; 0 for the next question, -1 for the end
     */
    public record Box(String name, String label, int to) {}

    /** How its boxes stand: beside one another, in two columns, or below one another. */
    public String layout() {
        boolean brief = boxes.stream().allMatch(box -> box.label().length() <= BRIEF && box.to() == 0);
        if (brief && boxes.size() <= FEW) {
            return "copy-boxes beside";
        }
        return boxes.size() > FEW ? "copy-boxes many" : "copy-boxes";
    }

    PaperItem with(String other, List<Box> others) {
        return new PaperItem(kind, path, number, label, hint, other, space, others);
    }
}
