package kompas.files.domain;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as Exif says it.
 *
 * @param code 1 upright; 2 mirrored; 3 upside down; 4 both; 5 to 8 the same, lying on a side
 */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(byte[] file, PictureFormat format) {
        return Chunks.exif(file, format).map(Orientation::read).orElse(UPRIGHT);
    }

    /** The picture the right way up. */
    BufferedImage upright(BufferedImage picture) {
        if (code == 1) {
            return picture;
        }
        boolean lying = code >= 5;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage upright = new BufferedImage(width, height, picture.getType());
        Graphics2D drawing = upright.createGraphics();
        drawing.drawImage(picture, turning(width, height), null);
        drawing.dispose();
        return upright;
    }

    private AffineTransform turning(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    /** Reads the first directory of the TIFF block; nonsense counts as upright. */
    private static Orientation read(ByteBuffer block) {
        if (block.limit() < 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = block.duplicate().order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            int code = tiff.getShort(entry + 8);
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && code >= 1 && code <= 8) {
                return new Orientation(code);
            }
        }
        return UPRIGHT;
    }
}
