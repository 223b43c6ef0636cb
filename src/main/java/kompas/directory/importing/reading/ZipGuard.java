package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a zip file once into nothing, so that a small file which becomes a huge one is refused before it is read. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 10_000;
    private static final long HELD_IN_MEMORY = 96L << 20;
    private static final long ALTOGETHER = 8L << 30;
    private static final long RATIO_MATTERS_FROM = 16L << 20;
    private static final long LARGEST_RATIO = 150;

    private ZipGuard() {}

    /**
     * @param inMemory entries a reader holds in memory as a whole
     * @throws UnreadableFile when it is no whole zip file, or too much would come out of it
     */
    static void check(Path file, Predicate<String> inMemory) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableFile("importing.file.bomb");
            }
            long total = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                long most = Math.min(ALTOGETHER - total, inMemory.test(entry.getName()) ? HELD_IN_MEMORY : ALTOGETHER);
                total += unpacked(zip, entry, most);
            }
        } catch (ZipException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long limit = Math.min(most, Math.max(RATIO_MATTERS_FROM, packed * LARGEST_RATIO));
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw new UnreadableFile("importing.file.bomb");
                }
            }
        }
        return length;
    }
}
