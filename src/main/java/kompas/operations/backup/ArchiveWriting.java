package kompas.operations.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kompas.operations.postgres.OwnerOnly;

/**
 * Writes a backup under another name beside its own and renames it when all of it is on the disk: a file with the name of a
 * backup is one. Readable by its owner only.
 */
final class ArchiveWriting implements AutoCloseable {

    /** What the name ends in while the file is not whole. */
    static final String UNFINISHED = ".unfinished";

    private static final int BUFFER = 64 * 1024;

    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private final MessageDigest whole = Hashes.sha256();
    private final ZipOutputStream zip;

    ArchiveWriting(Path target) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        this.channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        this.zip = new WideZip(
                new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), whole), BUFFER));
        zip.setComment(Seal.BLANK);
    }

    /** Writes one entry that is worth packing. */
    Written pack(String name, Content content) throws Exception {
        return write(name, Deflater.BEST_SPEED, content);
    }

    /** Writes one entry that is packed already. */
    Written store(String name, Content content) throws Exception {
        return write(name, Deflater.NO_COMPRESSION, content);
    }

    private Written write(String name, int level, Content content) throws Exception {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream digested = new DigestOutputStream(new Open(zip), Hashes.sha256());
        Lines counted = new Lines(new BufferedOutputStream(digested, BUFFER));
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        MessageDigest digest = digested.getMessageDigest();
        return new Written(counted.lines(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives the file its name; without this there is none. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        Seal.put(channel, whole);
        channel.force(true);
        zip.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    /** @param lines line feeds in it: rows, of a table */
    record Written(long lines, String sha256) {}

    /** Packs in larger pieces than the zip of Java does by itself. */
    private static final class WideZip extends ZipOutputStream {
        WideZip(OutputStream out) {
            super(out);
            buf = new byte[BUFFER];
        }
    }

    /** An entry ends before its archive does. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {}
    }
}
