package kompas.places.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files of one country as they were found, in the jar or in a folder of the installation.
 *
 * @param name how problems call it: {@code bg}
 */
record ReferenceFolder(String name, Map<String, byte[]> files) {

    /** Moves when the meaning of the format or of what is stored changes, so that every country is loaded again. */
    private static final String FORMAT = "1";

    private static final String MARK = "country.csv";
    private static final List<String> KNOWN = List.of(
            MARK,
            "levels.csv",
            "words.csv",
            "sources.csv",
            "areas.csv",
            "parents.csv",
            "codes.csv",
            "settlements.csv",
            "postcodes.csv",
            "borders.geojson");

    /** The countries in the jar; {@code root} ends without a slash. */
    static List<ReferenceFolder> inJar(ResourcePatternResolver resources, String root) {
        List<ReferenceFolder> folders = new ArrayList<>();
        try {
            for (Resource country : resources.getResources(root + "/*/" + MARK)) {
                Map<String, byte[]> files = new TreeMap<>();
                for (String known : KNOWN) {
                    Resource file = country.createRelative(known);
                    if (file.exists()) {
                        files.put(known, file.getContentAsByteArray());
                    }
                }
                String[] path = country.getURL().getPath().split("/");
                folders.add(new ReferenceFolder(path[path.length - 2], files));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The countries cannot be read from " + root, e);
        }
        return folders;
    }

    /** The countries in a folder of folders; none when it does not exist. */
    static List<ReferenceFolder> onDisk(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> countries = Files.list(root)) {
            return countries
                    .filter(country -> Files.exists(country.resolve(MARK)))
                    .sorted()
                    .map(ReferenceFolder::ofDisk)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The countries cannot be read from " + root, e);
        }
    }

    private static ReferenceFolder ofDisk(Path country) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String known : KNOWN) {
            Path file = country.resolve(known);
            if (Files.exists(file)) {
                try {
                    files.put(known, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot be read: " + file, e);
                }
            }
        }
        return new ReferenceFolder(country.getFileName().toString(), files);
    }

    /** The name of a file as a problem calls it. */
    String called(String file) {
        return name + "/" + file;
    }

    Optional<byte[]> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The same for the same files only. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            files.forEach((file, content) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
