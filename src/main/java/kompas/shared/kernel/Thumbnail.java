package kompas.shared.kernel;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A small picture beside a name, which says all there is to read: a logo in a list.
 *
 * @param file id among the files
 * @param width of the largest there is, in pixels
 * @param widths all there are, smallest first
 */
public record Thumbnail(UUID file, int width, int height, List<Integer> widths) {

    /** Nobody needs more for a square of 56 pixels, on however fine a screen. */
    private static final int MOST = 640;

    public Thumbnail {
        widths = List.copyOf(widths);
    }

    /** For browsers that do not choose. */
    public String source() {
        return address(widths.isEmpty() ? width : widths.getFirst());
    }

    /** As in {@code srcset}; the smallest alone where all are large. */
    public String sources() {
        return widths.stream()
                .filter(each -> each <= MOST || each.equals(widths.getFirst()))
                .map(each -> address(each) + " " + each + "w")
                .collect(Collectors.joining(", "));
    }

    private String address(int wide) {
        return "/files/" + file + "/" + wide;
    }
}
