package kompas.files.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.KeptBytes;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Keeps what is no picture as it came: received to the disk, summed up on the way, stored, and only then written down. */
@Component
class KeepingBytes {

    private static final int BLOCK = 64 * 1024;

    private final Storage storage;
    private final FileRows rows;

    KeepingBytes(Storage storage, FileRows rows) {
        this.storage = storage;
        this.rows = rows;
    }

    KeptBytes keep(InputStream sent, FileOwner owner, Optional<UUID> uploader) throws IOException {
        Path received = Files.createTempFile("kompas-bytes", "");
        try {
            MessageDigest sha256 = ContentHash.sha256();
            MessageDigest md5 = md5();
            long length = receive(sent, received, sha256, md5);
            ContentHash hash = ContentHash.finished(sha256);
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(received))) {
                storage.keep(hash, bytes);
            }
            FileId id = new FileId(Identifiers.next());
            rows.insertBytes(id, owner, new Written(hash, length), uploader);
            return new KeptBytes(id, length, hash.hex(), HexFormat.of().formatHex(md5.digest()));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /** @throws NotFound when there are none */
    InputStream open(FileId id) throws IOException {
        return storage.open(rows.findBytes(id).orElseThrow(() -> new NotFound("No bytes of file " + id.value())));
    }

    private static long receive(InputStream sent, Path file, MessageDigest sha256, MessageDigest md5)
            throws IOException {
        long length = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
                out.write(block, 0, read);
                sha256.update(block, 0, read);
                md5.update(block, 0, read);
                length += read;
            }
        }
        return length;
    }

    /** Not for safety: it is what the OpenRosa protocol names files by. */
    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that lie in the store. */
    record Written(ContentHash hash, long length) {}
}
