package kompas.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A photo or a logo on a picture to share.
 *
 * @param name the same for the same pixels, which are read only when the picture is drawn
 * @param focusX what stays in sight when it is cut: 0 at the left, 1 at the right
 * @param focusY 0 at the top, 1 at the bottom
 * @param whole whether all of it has to be seen, as of a logo, on white
 */
public record SharePhoto(String name, double focusX, double focusY, boolean whole, Pixels pixels) {

    /** Where the file is read. */
    public interface Pixels {

        InputStream open() throws IOException;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharePhoto photo
                && photo.name.equals(name)
                && photo.focusX == focusX
                && photo.focusY == focusY
                && photo.whole == whole;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, focusX, focusY, whole);
    }
}
