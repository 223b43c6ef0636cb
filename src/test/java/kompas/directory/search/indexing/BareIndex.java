package kompas.directory.search.indexing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.Kompas;
import kompas.search.Reindexing;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Indexing everything in a database, against its floor: the same words written by a bare Lucene writer. Run by
 * {@code bench/search/indexing}; arguments are configuration properties. Tells wall seconds and processor seconds.
 */
final class IndexingBenchmark {

    private static final int PAGE = 5_000;
    private static final double NANOS = 1e9;

    private IndexingBenchmark() {}

    public static void main(String[] properties) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of("--kompas.command=benchmark", "--spring.main.lazy-initialization=true"),
                        Stream.of(properties))
                .toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Kompas.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            OrganisationKind kind = context.getBean(OrganisationKind.class);
            Clock whole = new Clock();
            context.getBean(Reindexing.class).reindex(progress -> {});
            whole.stop();
            Clock reading = new Clock();
            Clock bare = new Clock();
            long documents = bare(kind, reading, bare);
            System.out.printf("%,d documents%n", documents);
            System.out.println("whole:   " + whole);
            System.out.println("reading: " + reading + " (database and words)");
            System.out.println("bare:    " + bare + " (Lucene alone)");
        }
    }

    private static long bare(OrganisationKind kind, Clock reading, Clock bare) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "bare-index");
        long documents = 0;
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(32))) {
            reading.reset();
            bare.reset();
            Optional<UUID> last = Optional.empty();
            List<UUID> page = kind.idsAfter(last, PAGE);
            while (!page.isEmpty()) {
                reading.go();
                List<OrganisationDocument> loaded = kind.load(page);
                reading.stop();
                bare.go();
                for (OrganisationDocument document : loaded) {
                    writer.addDocument(plain(document));
                }
                bare.stop();
                documents += loaded.size();
                page = kind.idsAfter(Optional.of(page.getLast()), PAGE);
            }
            bare.go();
            writer.commit();
            bare.stop();
        }
        return documents;
    }

    private static Document plain(OrganisationDocument document) {
        Document plain = new Document();
        plain.add(new StringField("id", document.id.toString(), Field.Store.YES));
        Map.of(
                        "name", document.name,
                        "nameStems", document.nameStems,
                        "place", document.place,
                        "around", document.around,
                        "topic", document.topic,
                        "text", document.text)
                .forEach((name, words) -> plain.add(new TextField(name, words, Field.Store.NO)));
        document.titles.forEach(title -> plain.add(new StringField("titles", title, Field.Store.NO)));
        document.identifiers.forEach(number -> plain.add(new StringField("identifiers", number, Field.Store.NO)));
        Stream.of(document.area, document.country, document.form, document.status)
                .filter(value -> value != null)
                .forEach(value -> facet(plain, "single", value));
        document.fields.forEach(value -> facet(plain, "fields", value));
        document.goals.forEach(value -> facet(plain, "goals", value));
        document.languages.forEach(value -> facet(plain, "languages", value));
        plain.add(new SortedDocValuesField("order", new BytesRef(document.order)));
        return plain;
    }

    private static void facet(Document plain, String name, String value) {
        plain.add(new StringField(name, value, Field.Store.NO));
        plain.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    /** Adds up wall and processor time of this process. */
    private static final class Clock {

        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private double wall;
        private double processor;
        private long wallAt = System.nanoTime();
        private long processorAt = SYSTEM.getProcessCpuTime();

        void reset() {
            wall = 0;
            processor = 0;
        }

        void go() {
            wallAt = System.nanoTime();
            processorAt = SYSTEM.getProcessCpuTime();
        }

        void stop() {
            wall += (System.nanoTime() - wallAt) / NANOS;
            processor += (SYSTEM.getProcessCpuTime() - processorAt) / NANOS;
        }

        @Override
        public String toString() {
            return String.format("%.1f s, processor %.1f s", wall, processor);
        }
    }
}
