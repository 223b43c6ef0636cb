package kompas.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The smallest PMTiles file: one picture for the whole world at zoom 0 and one for each quarter of it at zoom 1. */
final class PmTilesFile {

    private static final int HEADER = 127;
    private static final int[] COLOURS = {0x888888, 0xcc0000, 0x00cc00, 0x0000cc, 0xcccc00};

    private PmTilesFile() {}

    static byte[] make() throws IOException {
        ByteArrayOutputStream tiles = new ByteArrayOutputStream();
        byte[] lengths = new byte[2 * COLOURS.length];
        for (int i = 0; i < COLOURS.length; i++) {
            byte[] tile = picture(new Color(COLOURS[i]));
            lengths[2 * i] = (byte) (tile.length % 128 | 128);
            lengths[2 * i + 1] = (byte) (tile.length / 128);
            tiles.write(tile);
        }
        byte[] directory = directory(lengths);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        header.putLong(HEADER).putLong(directory.length);
        header.putLong(0).putLong(0).putLong(0).putLong(0);
        header.putLong(HEADER + directory.length).putLong(tiles.size());
        header.putLong(COLOURS.length).putLong(COLOURS.length).putLong(COLOURS.length);
        header.put((byte) 1)
                .put((byte) 1)
                .put((byte) 1)
                .put((byte) 2)
                .put((byte) 0)
                .put((byte) 1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(header.array());
        file.write(directory);
        tiles.writeTo(file);
        return file.toByteArray();
    }

    /** Tiles 0 to 4, each once, one behind the other. */
    private static byte[] directory(byte[] lengths) {
        int number = COLOURS.length;
        ByteBuffer directory = ByteBuffer.allocate(1 + number + number + lengths.length + number);
        directory.put((byte) number);
        for (int i = 0; i < number; i++) {
            directory.put((byte) (i == 0 ? 0 : 1));
        }
        for (int i = 0; i < number; i++) {
            directory.put((byte) 1);
        }
        directory.put(lengths);
        for (int i = 0; i < number; i++) {
            directory.put((byte) (i == 0 ? 1 : 0));
        }
        return directory.array();
    }

    private static byte[] picture(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256 * 256; i++) {
            image.setRGB(i % 256, i / 256, colour.getRGB());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
