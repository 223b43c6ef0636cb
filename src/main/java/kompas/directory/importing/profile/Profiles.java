package kompas.directory.importing.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.directory.importing.reading.Headings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The profiles there are: those that come with Kompas, and those in the installation's own folder, which win. */
public final class Profiles {

    private static final String SHIPPED = "classpath*:reference/profiles/*.yaml";

    private final Map<String, Profile> byName = new TreeMap<>();

    /** @param own the installation's folder of profiles; need not exist */
    public Profiles(ResourcePatternResolver resources, Path own) {
        try {
            for (Resource file : resources.getResources(SHIPPED)) {
                String name = Optional.ofNullable(file.getFilename()).orElse("").replaceFirst("\\.yaml$", "");
                byName.put(name, Profile.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            if (Files.isDirectory(own)) {
                for (Path file : files(own)) {
                    Profile profile = read(file);
                    byName.put(profile.name(), profile);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Profiles could not be read", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Profile read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("(\\.profile)?\\.ya?ml$", "");
        return Profile.read(name, Files.readString(file));
    }

    /**
     * @param nameOrPath a profile's name, or the path of its file
     * @throws ProfileError when there is none, or it is not written as profiles are
     */
    public Profile get(String nameOrPath) {
        Profile known = byName.get(nameOrPath);
        if (known != null) {
            return known;
        }
        Path file = Path.of(nameOrPath);
        if (!Files.isRegularFile(file)) {
            throw new ProfileError("importing.profile.none", "name", nameOrPath, "known", String.join(", ", names()));
        }
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    /** The profile made for a list with these headings. */
    public Optional<Profile> recognise(Headings headings) {
        return recognising(headings).findFirst();
    }

    /** All that were, by name: several libraries may have explained lists that look the same. */
    public Stream<Profile> recognising(Headings headings) {
        return byName.values().stream().filter(profile -> profile.recognises(headings));
    }

    /** Headings that any profile understands, folded; they help to find the row of headings. */
    public Set<String> headings() {
        Set<String> headings = new HashSet<>();
        byName.values().forEach(profile -> headings.addAll(profile.headings()));
        return headings;
    }
}
