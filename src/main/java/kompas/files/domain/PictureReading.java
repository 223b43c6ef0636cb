package kompas.files.domain;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import kompas.files.Refusal;

/**
 * Reads the pixels of a file into bounded memory: its size is looked at before a pixel is, and of a picture larger than
 * we shall ever show only every second, third … pixel is read.
 */
final class PictureReading {

    private static final long MOST_PIXELS = Refusal.MOST_MEGAPIXELS * 1_000_000L;
    /** A photo of 12 megapixels is read whole. */
    private static final long MOST_PIXELS_IN_MEMORY = 12_600_000L;

    private PictureReading() {}

    /** The pixels as they lie in the file: turned as the camera was, in the colours of its profile. */
    static BufferedImage read(Path file, PictureFormat format) throws RefusedPicture {
        ImageReader reader = format.reader();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            // WebP is decoded whole whatever part of it is wanted.
            long most = format == PictureFormat.WEBP ? 2 * MOST_PIXELS_IN_MEMORY : MOST_PIXELS;
            if (width * height > most) {
                throw new RefusedPicture(Refusal.TOO_MANY_PIXELS);
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            int step = step(width, height);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        } catch (IOException | RuntimeException e) {
            // Readers throw whatever a broken file makes them stumble over.
            throw new RefusedPicture(Refusal.DAMAGED, e);
        } finally {
            reader.dispose();
        }
    }

    private static int step(long width, long height) {
        int step = 1;
        while ((width / step) * (height / step) > MOST_PIXELS_IN_MEMORY) {
            step++;
        }
        return step;
    }
}
