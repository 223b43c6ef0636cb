package kompas.files;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Picture files made for a test: honest ones, and such as somebody makes who means harm. */
final class SomePictures {

    private SomePictures() {}

    /** Left half red, right half blue. */
    static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = picture.createGraphics();
        ink.setColor(Color.RED);
        ink.fillRect(0, 0, width / 2, height);
        ink.setColor(Color.BLUE);
        ink.fillRect(width / 2, 0, width - width / 2, height);
        ink.dispose();
        return picture;
    }

    static BufferedImage plain(int width, int height, int type, int argb) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D ink = picture.createGraphics();
        ink.setComposite(AlphaComposite.Src);
        ink.setColor(new Color(argb, true));
        ink.fillRect(0, 0, width, height);
        ink.dispose();
        return picture;
    }

    static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** The same JPEG as a phone held upright writes it, with the place it was taken at. */
    static byte[] fromPhone(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put("GPS 43.5333 26.5167".getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg, 0xE1, exif.array());
    }

    /** A picture and a web page in one file. */
    static byte[] polyglot(byte[] jpeg) {
        byte[] page = "<html><script>alert(document.domain)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] commented = withSegment(jpeg, 0xFE, page);
        byte[] trailed = Arrays.copyOf(commented, commented.length + page.length);
        System.arraycopy(page, 0, trailed, commented.length, page.length);
        return trailed;
    }

    static byte[] withProfile(byte[] jpeg, int colourSpace) {
        byte[] name = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        byte[] profile = ICC_Profile.getInstance(colourSpace).getData();
        return withSegment(
                jpeg,
                0xE2,
                ByteBuffer.allocate(name.length + profile.length)
                        .put(name)
                        .put(profile)
                        .array());
    }

    /** A grey PNG of any size in a few kilobytes, whose pixels are all {@code value}. */
    static byte[] png(int width, int height, int value) throws IOException {
        return png(width, height, 0, value, false);
    }

    /** A PNG whose values are linear light. */
    static byte[] linearPng(int width, int height, int value) throws IOException {
        return png(width, height, 2, value, true);
    }

    private static byte[] png(int width, int height, int colourType, int value, boolean linear) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) colourType)
                .array();
        chunk(png, "IHDR", header);
        if (linear) {
            byte[] profile =
                    deflated(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData(), 1);
            chunk(
                    png,
                    "iCCP",
                    ByteBuffer.allocate(profile.length + 3)
                            .put((byte) 'x')
                            .putShort((short) 0)
                            .put(profile)
                            .array());
        }
        byte[] row = new byte[1 + width * (colourType == 2 ? 3 : 1)];
        Arrays.fill(row, 1, row.length, (byte) value);
        chunk(png, "IDAT", deflated(row, height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) throws IOException {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.write(ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(named);
        png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
