package kompas.search.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.search.IndexedKind;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Opens and removes indexes where the configuration says: a folder per generation, or indexes of a cluster. */
@Component
class Engine {

    private static final String BACKEND = "hibernate.search.backend.";

    /** Whoever needs a commit asks for it ({@link Generation#flush}); each one leaves small files behind that are merged later. */
    private static final String COMMIT_MILLISECONDS = "10000";

    private final SearchProperties properties;
    private final Set<Class<?>> documents = new HashSet<>();

    Engine(SearchProperties properties, List<IndexedKind<?>> kinds) {
        this.properties = properties;
        kinds.forEach(kind -> documents.add(kind.documentClass()));
    }

    String name() {
        return properties.engine();
    }

    /** Opens the index of {@code id}, whether or not there is anything in it yet. */
    Generation open(UUID id) {
        CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                .properties(settings(id))
                .build();
        return new Generation(
                id,
                mapping,
                properties.isCluster() ? null : new Marks(folder(id).resolve("mark")));
    }

    /** Whether something that looks like a whole index of {@code id} is there; asking it tells whether it is sound. */
    boolean has(UUID id) {
        return properties.isCluster() || Files.isDirectory(folder(id)) && hasSegments(folder(id));
    }

    /** Without them Lucene would quietly begin an empty index. */
    private static boolean hasSegments(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("segments_"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes an index nobody has open. */
    void remove(UUID id) {
        if (properties.isCluster()) {
            try (Generation generation = open(id)) {
                generation.drop();
            }
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(folder(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(UUID id) {
        return properties.folder().resolve(id.toString());
    }

    private Map<String, Object> settings(UUID id) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.search.schema_management.strategy", "none");
        // All classes are named above: reading every class of the jar to find more takes a second of each start.
        settings.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", "false");
        settings.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", "false");
        settings.put(BACKEND + "type", properties.isCluster() ? "elasticsearch" : "lucene");
        if (properties.isCluster()) {
            cluster(settings, id);
        } else {
            lucene(settings, id);
        }
        return settings;
    }

    private void lucene(Map<String, Object> settings, UUID id) {
        settings.put(BACKEND + "directory.root", folder(id).toString());
        settings.put(BACKEND + "lucene_version", "LATEST");
        settings.put(BACKEND + "io.commit_interval", COMMIT_MILLISECONDS);
        settings.put(BACKEND + "io.refresh_interval", "1000");
        settings.put(BACKEND + "io.writer.ram_buffer_size", "32");
        settings.put(BACKEND + "indexing.queue_count", "2");
    }

    private void cluster(Map<String, Object> settings, UUID id) {
        settings.put(BACKEND + "uris", String.join(",", properties.hosts()));
        if (properties.username() != null && properties.password() != null) {
            settings.put(BACKEND + "username", properties.username());
            settings.put(BACKEND + "password", properties.password());
        }
        settings.put(
                BACKEND + "layout.strategy", BeanReference.ofInstance(new GenerationNames(properties.prefix(), id)));
        settings.put(BACKEND + "schema_management.minimal_required_status", "yellow");
        settings.put(BACKEND + "indexing.max_bulk_size", "500");
        settings.put(BACKEND + "indexing.queue_count", "4");
    }
}
