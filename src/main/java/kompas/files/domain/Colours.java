package kompas.files.domain;

import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Pixels of any file as sRGB of eight bits, the colours every browser means when it is told nothing else. */
final class Colours {

    private static final int LARGEST_PROFILE = 4 << 20;

    private Colours() {}

    /** @param file where a PNG keeps its profile: the reader of the JDK does not look at it */
    static BufferedImage toStandard(BufferedImage picture, byte[] file, PictureFormat format) {
        boolean transparent = picture.getColorModel().hasAlpha();
        BufferedImage standard = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        ColorSpace meant = picture.getColorModel().getColorSpace();
        if (picture.getRaster().getNumBands() <= 2 && meant.getType() == ColorSpace.TYPE_GRAY) {
            copyGrey(picture.getRaster(), standard);
            return standard;
        }
        if (meant.isCS_sRGB()) {
            draw(picture, standard);
            return format == PictureFormat.PNG ? profiled(standard, file) : standard;
        }
        new ColorConvertOp(null).filter(picture, standard);
        return standard;
    }

    private static void draw(BufferedImage picture, BufferedImage onto) {
        Graphics2D drawing = onto.createGraphics();
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
    }

    /** Value by value: Java takes grey for linear light and would make it paler. */
    private static void copyGrey(Raster grey, BufferedImage onto) {
        int shift = DataBuffer.getDataTypeSize(grey.getTransferType()) == 16 ? 8 : 0;
        int bands = grey.getNumBands();
        int[] values = new int[grey.getWidth() * bands];
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getPixels(grey.getMinX(), grey.getMinY() + y, grey.getWidth(), 1, values);
            for (int x = 0; x < row.length; x++) {
                int value = values[x * bands] >> shift;
                int alpha = bands == 2 ? values[x * bands + 1] >> shift : 255;
                row[x] = alpha << 24 | value << 16 | value << 8 | value;
            }
            onto.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static BufferedImage profiled(BufferedImage picture, byte[] file) {
        Optional<ICC_Profile> profile = Chunks.png(ByteBuffer.wrap(file), "iCCP")
                .flatMap(Colours::inflated)
                .flatMap(Colours::profile);
        if (profile.isEmpty()) {
            return picture;
        }
        try {
            ColorConvertOp converting = new ColorConvertOp(
                    new ICC_Profile[] {profile.get(), ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
            BufferedImage converted = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
            draw(picture, converted); // for the transparency, which the conversion leaves out
            converting.filter(colours(picture), colours(converted));
            return converted;
        } catch (CMMException | IllegalArgumentException e) {
            return picture; // a profile that cannot be used says nothing
        }
    }

    private static WritableRaster colours(BufferedImage picture) {
        return picture.getRaster()
                .createWritableChild(0, 0, picture.getWidth(), picture.getHeight(), 0, 0, new int[] {0, 1, 2});
    }

    /** Name, zero, method, then the packed profile, of which no more than a profile's size is unpacked. */
    private static Optional<byte[]> inflated(ByteBuffer chunk) {
        byte[] content = new byte[chunk.limit()];
        chunk.get(0, content);
        int start = 0;
        while (start < content.length && content[start] != 0) {
            start++;
        }
        if (start + 2 >= content.length) {
            return Optional.empty();
        }
        try (InflaterInputStream packed =
                new InflaterInputStream(new ByteArrayInputStream(content, start + 2, content.length - start - 2))) {
            return Optional.of(packed.readNBytes(LARGEST_PROFILE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ICC_Profile> profile(byte[] bytes) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return profile.getColorSpaceType() == ColorSpace.TYPE_RGB && !new ICC_ColorSpace(profile).isCS_sRGB()
                    ? Optional.of(profile)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
