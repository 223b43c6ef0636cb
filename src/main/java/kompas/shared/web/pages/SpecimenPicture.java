package kompas.shared.web.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Page;
import kompas.shared.web.PictureView;

/** The picture of the style guide: what matters stands far from its middle, so that cutting it shows whether the focus holds. */
final class SpecimenPicture {

    static final List<Integer> WIDTHS = List.of(320, 640, 1280);
    private static final LocalizedText SHOWS = new LocalizedText(
            "da",
            Map.of(
                    "da", "En sol over havet, højt oppe til højre",
                    "bg", "Слънце над морето, горе вдясно",
                    "en", "A sun above the sea, high on the right"));

    private SpecimenPicture() {}

    static PictureView view(Page page) {
        return new PictureView(page.to("/styleguide/picture"), 1280, 640, WIDTHS, SHOWS, 0.85, 0.25);
    }

    static byte[] png(int width) {
        BufferedImage picture = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = picture.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.scale(width / 100.0, width / 100.0);
        fill(ink, 0xf3e2c7, new Rectangle2D.Double(0, 0, 100, 50));
        fill(ink, 0xb4541a, new Ellipse2D.Double(77, 5, 16, 16));
        fill(ink, 0x0b5f58, new Rectangle2D.Double(0, 32, 100, 18));
        fill(ink, 0x2f7f77, new Rectangle2D.Double(0, 36, 100, 1));
        ink.dispose();
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream(20_000);
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Graphics2D ink, int colour, Shape shape) {
        ink.setColor(new Color(colour));
        ink.fill(shape);
    }
}
