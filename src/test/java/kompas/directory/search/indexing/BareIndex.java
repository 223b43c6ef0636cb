package kompas.directory.search.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.beans.factory.BeanFactory;

/** The floor of indexing: the words of every organisation in a database, written by a bare Lucene writer. */
public final class BareIndex {

    private static final int PAGE = 5_000;

    private final OrganisationKind kind;
    private long documents;
    private long nanos;

    public BareIndex(BeanFactory beans) {
        this.kind = beans.getBean(OrganisationKind.class);
    }

    /** How long Lucene was busy with it; reading the database and finding the words do not count. */
    public Duration write(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(32))) {
            List<UUID> page = kind.idsAfter(Optional.empty(), PAGE);
            while (!page.isEmpty()) {
                add(kind.load(page), writer);
                page = kind.idsAfter(Optional.of(page.getLast()), PAGE);
            }
            long begun = System.nanoTime();
            writer.commit();
            nanos += System.nanoTime() - begun;
        }
        return Duration.ofNanos(nanos);
    }

    public long documents() {
        return documents;
    }

    private void add(List<OrganisationDocument> loaded, IndexWriter writer) throws IOException {
        long begun = System.nanoTime();
        for (OrganisationDocument document : loaded) {
            writer.addDocument(plain(document));
        }
        nanos += System.nanoTime() - begun;
        documents += loaded.size();
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
}
