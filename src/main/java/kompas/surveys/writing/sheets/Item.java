package kompas.surveys.writing.sheets;

/**
 * A question, a section, or whatever else a row of the survey is.
 *
 * @param key by which pages know it: its name where no other has that, else its place
 * @param name as answers have it; "" for none
 * @param list the list it lets people choose from, "" for none
 * @param fromFile whether that list is a file
 * @param row where it stands
 * @param end the first row that is no longer part of it
 * @param depth in how many sections it is
 * @param number among the questions people see, from 1; 0 for what has none
 */
public record Item(
        String key, Kind kind, String name, String list, boolean fromFile, int row, int end, int depth, int number) {

    Item unnumbered() {
        return new Item(key, kind, name, list, fromFile, row, end, depth, 0);
    }

    public boolean holds() {
        return kind.holds();
    }

    /** How many ends of sections there are between the end of the other and its own, when nothing else is. */
    public int depthAbove(Item other) {
        return other.depth - depth;
    }

    /** Whether the other is this one, or in it. */
    public boolean around(Item other) {
        return other.row >= row && other.row < end;
    }
}
