package kompas.operations.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kompas.operations.backup.Manifest.Outside;
import kompas.operations.backup.Manifest.Table;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read. What is wrong with it is said in a sentence before anything is done with it. */
final class Archive implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws CommandFailed when it is no backup, is cut off, or comes from a Kompas that writes others */
    static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file " + file + ".");
        }
        ZipFile zip = opened(file);
        try {
            return new Archive(file, zip, manifest(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads every byte; nothing is written anywhere. */
    void verify(Progress progress) {
        for (Table table : manifest.tables()) {
            Read read = read(table.entry(), progress);
            if (!read.sha256().equals(table.sha256()) || read.lines() != table.rows()) {
                throw damaged(table.name());
            }
        }
        for (Outside outside : manifest.outside()) {
            List<String> names = names(outside);
            if (names.size() != outside.files()) {
                throw damaged(outside.folder());
            }
            for (String name : names) {
                if (!read(outside.entry(name), Progress.unseen()).sha256().equals(name)) {
                    throw damaged(outside.entry(name));
                }
                progress.advance(1);
            }
        }
        requireUnbrokenSeal();
    }

    private void requireUnbrokenSeal() {
        boolean unbroken;
        try {
            unbroken = Seal.isUnbrokenOn(file);
        } catch (IOException e) {
            throw new CommandFailed(file + " could not be read to its end: " + e.getMessage());
        }
        if (!unbroken) {
            throw new CommandFailed(file + " is damaged: its seal does not fit what is in it. Take another backup.");
        }
    }

    InputStream open(Table table) throws IOException {
        return entry(table.entry());
    }

    InputStream open(Outside outside, String name) throws IOException {
        return entry(outside.entry(name));
    }

    /** SHA-256 of all files there are of these. */
    List<String> names(Outside outside) {
        String folder = outside.entry("");
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw new CommandFailed(file + " is not a backup of Kompas, or it was cut off on its way here.");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new CommandFailed(file + " is not a backup of Kompas.");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            JsonNode manifest = JSON.readTree(unbroken(content.readAllBytes(), entry));
            if (manifest.path("format").asInt() != Manifest.FORMAT) {
                throw new CommandFailed(
                        file + " was made by Kompas " + manifest.path("kompas").asString("") + " in a way this Kompas ("
                                + Version.here() + ") does not know; use that one, or a newer one.");
            }
            return JSON.treeToValue(manifest, Manifest.class);
        } catch (IOException | JacksonException e) {
            throw new CommandFailed(file + " is damaged: its table of contents cannot be read. Take another backup.");
        }
    }

    /** Reading by a zip's directory does not compare checksums, and what is in the table of contents is believed. */
    private static byte[] unbroken(byte[] content, ZipEntry entry) throws ZipException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " does not fit its checksum");
        }
        return content;
    }

    private Read read(String name, Progress progress) {
        try (InputStream content = entry(name)) {
            DigestInputStream digested = new DigestInputStream(content, Hashes.sha256());
            Lines counted = new Lines(OutputStream.nullOutputStream());
            byte[] block = new byte[64 * 1024];
            for (int length = digested.read(block); length >= 0; length = digested.read(block)) {
                counted.write(block, 0, length);
                progress.advance(Lines.in(block, 0, length));
            }
            return new Read(
                    counted.lines(),
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException e) {
            throw damaged(name);
        }
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private CommandFailed damaged(String what) {
        return new CommandFailed(file + " is damaged: " + what + " is not what was written. Take another backup.");
    }

    private record Read(long lines, String sha256) {}
}
