package kompas.files;

import java.util.List;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.PictureView;

/**
 * A picture as it is kept.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} when some of it is transparent
 * @param width in pixels, of the largest there is
 * @param widths all there are, smallest first, the last being {@code width}
 */
public record Picture(
        FileId id,
        String mediaType,
        int width,
        int height,
        List<Integer> widths,
        LocalizedText alt,
        Focus focus,
        boolean visible) {

    public Picture {
        widths = List.copyOf(widths);
    }

    /** For {@code ui/picture.jte}. */
    public PictureView view() {
        return new PictureView("/files/" + id.value(), width, height, widths, alt, focus.x(), focus.y());
    }
}
