package kompas.directory.domain;

import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * A logo or photo of an organisation.
 *
 * @param file id among the files
 * @param alt what it shows
 * @param focusX what stays in sight when it is cut: 0 at the left, 1 at the right
 * @param focusY 0 at the top, 1 at the bottom
 * @param width of the largest there is, in pixels
 * @param widths all there are, smallest first
 */
public record OrganisationPicture(
        UUID file,
        boolean logo,
        LocalizedText alt,
        double focusX,
        double focusY,
        int width,
        int height,
        List<Integer> widths) {

    /** The largest anybody looks at on a screen, not the one for print. */
    private static final int LARGE = 1280;

    public OrganisationPicture {
        widths = List.copyOf(widths);
    }

    /** Address of one that is large enough to look at. */
    public String large() {
        return "/files/" + file + "/"
                + widths.stream().filter(each -> each >= LARGE).findFirst().orElse(width);
    }
}
