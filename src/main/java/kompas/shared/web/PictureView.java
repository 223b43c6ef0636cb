package kompas.shared.web;

import java.util.List;
import java.util.stream.Collectors;
import kompas.shared.kernel.LocalizedText;

/**
 * A picture for {@code ui/picture.jte}.
 *
 * @param address where it is served: {@code address/width}
 * @param width of the largest, in pixels
 * @param widths all there are, smallest first, the last being {@code width}
 * @param alt what it shows
 * @param focusX what stays in sight when it is cut: 0 at the left, 1 at the right
 * @param focusY 0 at the top, 1 at the bottom
 */
public record PictureView(
        String address, int width, int height, List<Integer> widths, LocalizedText alt, double focusX, double focusY) {

    private static final int MIDDLING = 640;

    public PictureView {
        widths = List.copyOf(widths);
    }

    /** For browsers that do not choose. */
    public String source() {
        return address + "/"
                + widths.stream().filter(each -> each >= MIDDLING).findFirst().orElse(width);
    }

    public String sources() {
        return widths.stream()
                .map(each -> address + "/" + each + " " + each + "w")
                .collect(Collectors.joining(", "));
    }

    /** Classes that put the focus in sight, to a tenth: the content security policy lets no style into the page. */
    public String focus() {
        return "focus-x-" + Math.round(focusX * 10) + " focus-y-" + Math.round(focusY * 10);
    }
}
