package kompas.files.domain;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture written anew, in the widths pages use: nothing of the uploaded file is left but what can be seen. */
final class Rendering {

    private static final int LONGEST_EDGE = 2560;
    private static final List<Integer> WIDTHS = List.of(1280, 640, 320);
    private static final float QUALITY = 0.82f;

    private Rendering() {}

    /** The picture no larger than we show any. */
    static BufferedImage fitted(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        return longest <= LONGEST_EDGE
                ? picture
                : scaled(
                        picture,
                        Math.max(1, Math.round((float) picture.getWidth() * LONGEST_EDGE / longest)),
                        Math.max(1, Math.round((float) picture.getHeight() * LONGEST_EDGE / longest)));
    }

    /** The largest first: the picture itself, then the widths below its own. */
    static List<Rendered> of(BufferedImage picture) {
        boolean transparent = isTransparent(picture);
        List<Rendered> sizes = new ArrayList<>();
        sizes.add(encoded(picture, transparent));
        BufferedImage last = picture;
        for (int width : WIDTHS) {
            if (width < picture.getWidth()) {
                int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
                last = scaled(last, width, height);
                sizes.add(encoded(last, transparent));
            }
        }
        return sizes;
    }

    /** In halves down to the size, so that no pixel is left out. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage now = picture;
        while (now.getWidth() > 2 * width) {
            now = drawn(now, now.getWidth() / 2, Math.max(height, now.getHeight() / 2));
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, picture.getType());
        Graphics2D drawing = smaller.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        return smaller;
    }

    private static boolean isTransparent(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int pixel : picture.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Rendered encoded(BufferedImage picture, boolean transparent) {
        byte[] bytes = transparent ? written(picture, "png") : written(opaque(picture), "jpeg");
        return new Rendered(transparent ? "image/png" : "image/jpeg", picture.getWidth(), picture.getHeight(), bytes);
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        return opaque;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
                wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One size of a picture, as a file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rendered(String mediaType, int width, int height, byte[] bytes) {}
}
