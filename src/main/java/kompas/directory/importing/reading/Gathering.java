package kompas.directory.importing.reading;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records that belong together but stand apart in their file: spread over files on disk by their key, then gathered one such
 * file at a time. Memory holds a sixty-fourth of them.
 */
final class Gathering implements AutoCloseable {

    private static final int PARTS = 64;

    private final Path folder;
    private final List<BufferedWriter> writers = new ArrayList<>();
    private final Deque<List<JsonNode>> groups = new ArrayDeque<>();
    private int part;

    Gathering() throws IOException {
        folder = Files.createTempDirectory("kompas-import");
        for (int i = 0; i < PARTS; i++) {
            writers.add(Files.newBufferedWriter(folder.resolve(String.valueOf(i))));
        }
    }

    void add(String key, JsonNode record) throws IOException {
        BufferedWriter writer = writers.get(Math.floorMod(key.hashCode(), PARTS));
        writer.write(key.replaceAll("\\s", " "));
        writer.write('\t');
        writer.write(record.toString());
        writer.write('\n');
    }

    /** No more records come. */
    void complete() throws IOException {
        for (BufferedWriter writer : writers) {
            writer.close();
        }
    }

    /** All records of one key, in the order they came; null when every key was given. */
    @Nullable
    List<JsonNode> next() throws IOException {
        while (groups.isEmpty() && part < PARTS) {
            Map<String, List<JsonNode>> gathered = new LinkedHashMap<>();
            try (BufferedReader reader = Files.newBufferedReader(folder.resolve(String.valueOf(part)))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    gathered.computeIfAbsent(line.substring(0, tab), unused -> new ArrayList<>())
                            .add(JsonItems.JSON.readTree(line.substring(tab + 1)));
                }
            }
            groups.addAll(gathered.values());
            part++;
        }
        return groups.poll();
    }

    double progress() {
        return (double) part / PARTS;
    }

    @Override
    public void close() throws IOException {
        complete();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
