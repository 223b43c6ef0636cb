package kompas.shared.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/** Draws a photo into a frame, cut around what matters, as {@code object-fit: cover} does; a logo stands in it as a whole. */
final class SharePhotoDrawing {

    /** How much of the frame a logo fills. */
    private static final double AIR = 0.8;

    private SharePhotoDrawing() {}

    /** @return whether there was a photo to draw: its file may be gone */
    static boolean draw(SharePhoto photo, RoundRectangle2D frame, Graphics2D ink) {
        try (InputStream file = photo.pixels().open()) {
            BufferedImage pixels = ImageIO.read(file);
            if (pixels == null) {
                return false;
            }
            double across = frame.getWidth() / pixels.getWidth();
            double down = frame.getHeight() / pixels.getHeight();
            double scale = photo.whole() ? Math.min(across, down) * AIR : Math.max(across, down);
            int width = (int) Math.ceil(pixels.getWidth() * scale);
            int height = (int) Math.ceil(pixels.getHeight() * scale);
            Shape before = ink.getClip();
            ink.setClip(frame);
            ink.setColor(Color.WHITE);
            ink.fill(frame);
            ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            ink.drawImage(
                    pixels,
                    (int) Math.round(frame.getX() - (width - frame.getWidth()) * photo.focusX()),
                    (int) Math.round(frame.getY() - (height - frame.getHeight()) * photo.focusY()),
                    width,
                    height,
                    null);
            ink.setClip(before);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
