package kompas.files.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds what a picture file says beside its pixels: which way up it is, which colours it means. */
final class Chunks {

    private static final int JPEG_APP1 = 0xE1;
    private static final int JPEG_START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private Chunks() {}

    /** The Exif block, as a TIFF file of its own. */
    static Optional<ByteBuffer> exif(byte[] file, PictureFormat format) {
        return switch (format) {
            case JPEG -> jpegExif(ByteBuffer.wrap(file));
            case PNG -> png(ByteBuffer.wrap(file), "eXIf");
            case WEBP ->
                riff(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN)).map(Chunks::withoutName);
            case GIF -> Optional.empty();
        };
    }

    /** The content of the first chunk of this name before the pixels. */
    static Optional<ByteBuffer> png(ByteBuffer file, String name) {
        int at = 8;
        while (at + 12 <= file.limit()) {
            int length = file.getInt(at);
            String found = text(file, at + 4);
            if (length < 0 || length > file.limit() - at - 12 || found.equals("IDAT")) {
                return Optional.empty();
            }
            if (found.equals(name)) {
                return Optional.of(file.slice(at + 8, length));
            }
            at += length + 12;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> jpegExif(ByteBuffer file) {
        int at = 2;
        while (at + 4 <= file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == JPEG_START_OF_SCAN || length < 2 || at + 2 + length > file.limit()) {
                return Optional.empty();
            }
            ByteBuffer content = file.slice(at + 4, length - 2);
            if (marker == JPEG_APP1 && named(content)) {
                return Optional.of(withoutName(content));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> riff(ByteBuffer file) {
        int at = 12;
        while (at + 8 <= file.limit()) {
            int length = file.getInt(at + 4);
            if (length < 0 || length > file.limit() - at - 8) {
                return Optional.empty();
            }
            if (text(file, at).equals("EXIF")) {
                return Optional.of(file.slice(at + 8, length));
            }
            at += 8 + length + (length & 1);
        }
        return Optional.empty();
    }

    private static boolean named(ByteBuffer content) {
        return content.limit() >= EXIF.length && content.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static ByteBuffer withoutName(ByteBuffer content) {
        return named(content) ? content.slice(EXIF.length, content.limit() - EXIF.length) : content;
    }

    private static String text(ByteBuffer file, int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
