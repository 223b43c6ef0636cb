package kompas.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last bytes of a backup, its zip comment: the SHA-256 of the whole file, taken while zeros stood in their place. A zip
 * is read by its directory and does not look at every byte; the seal does.
 */
final class Seal {

    /** What stands where the seal will be. */
    static final String BLANK = "0".repeat(64);

    private Seal() {}

    /** Writes the seal over the blank at the end of a file all of whose bytes went through this digest. */
    static void put(FileChannel file, MessageDigest whole) throws IOException {
        ByteBuffer seal = ByteBuffer.wrap(hex(whole));
        for (long at = file.size() - BLANK.length(); seal.hasRemaining(); ) {
            at += file.write(seal, at);
        }
    }

    /** Reads the whole file. */
    static boolean isUnbrokenOn(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long end = file.size() - BLANK.length();
            if (end < 0) {
                return false;
            }
            MessageDigest whole = Hashes.sha256();
            OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), whole);
            for (long at = 0; at < end; ) {
                at += file.transferTo(at, end - at, Channels.newChannel(digested));
            }
            digested.write(BLANK.getBytes(StandardCharsets.US_ASCII));
            ByteBuffer seal = ByteBuffer.allocate(BLANK.length());
            file.read(seal, end);
            return Arrays.equals(seal.array(), hex(whole));
        }
    }

    private static byte[] hex(MessageDigest whole) {
        return HexFormat.of().formatHex(whole.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
