package kompas.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.files.Refusal;

/** What somebody sends, on the disk until it has been judged: how much is in memory does not depend on how many send. */
record Upload(Path file, PictureFormat format) implements AutoCloseable {

    private static final long MOST_BYTES = Refusal.MOST_MEGABYTES * 1_000_000L;
    private static final int BLOCK = 64 * 1024;

    /** @throws IOException when {@code sent} cannot be read */
    static Upload receive(InputStream sent) throws IOException, RefusedPicture {
        byte[] head = sent.readNBytes(PictureFormat.HEAD);
        PictureFormat format = PictureFormat.of(head).orElseThrow(() -> new RefusedPicture(Refusal.NOT_A_PICTURE));
        Path file = newFile();
        try {
            receive(head, sent, file);
            return new Upload(file, format);
        } catch (IOException | RefusedPicture | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void receive(byte[] head, InputStream sent, Path file) throws IOException, RefusedPicture {
        byte[] block = head;
        long received = 0;
        try (OutputStream out = open(file)) {
            while (block.length > 0) {
                received += block.length;
                if (received > MOST_BYTES) {
                    throw new RefusedPicture(Refusal.TOO_LARGE);
                }
                write(out, block);
                block = sent.readNBytes(BLOCK);
            }
        }
    }

    private static Path newFile() throws RefusedPicture {
        try {
            return Files.createTempFile("kompas-upload", "");
        } catch (IOException e) {
            throw new RefusedPicture(Refusal.NOT_STORED, e);
        }
    }

    private static OutputStream open(Path file) throws RefusedPicture {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new RefusedPicture(Refusal.NOT_STORED, e);
        }
    }

    private static void write(OutputStream out, byte[] block) throws RefusedPicture {
        try {
            out.write(block);
        } catch (IOException e) {
            throw new RefusedPicture(Refusal.NOT_STORED, e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
