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
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The floor of indexing: the very fields of every organisation in a database, written by a bare Lucene writer on one thread.
 * Finding the words counts, as it would with any analyser of Lucene's; reading the database does not.
 */
public final class BareIndex {

    private static final int PAGE = 5_000;

    private final OrganisationKind kind;
    private long documents;
    private long nanos;

    public BareIndex(BeanFactory beans) {
        this.kind = beans.getBean(OrganisationKind.class);
    }

    /** How long it took, without reading the database. */
    public Duration write(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(32))) {
            List<UUID> page = kind.idsAfter(Optional.empty(), PAGE);
            while (!page.isEmpty()) {
                add(kind.rows(page), writer);
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

    private void add(List<OrganisationKind.Stated> loaded, IndexWriter writer) throws IOException {
        long begun = System.nanoTime();
        for (OrganisationKind.Stated stated : loaded) {
            writer.addDocument(plain(kind.document(stated)));
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
        lists(document).forEach((name, values) -> values.forEach(value -> facet(plain, name, value)));
        plain.add(new SortedDocValuesField("order", new BytesRef(document.order)));
        if (document.created != null) {
            plain.add(new NumericDocValuesField("created", document.created.toEpochMilli()));
        }
        locate(plain, document);
        return plain;
    }

    private static Map<String, List<String>> lists(OrganisationDocument document) {
        return Map.of(
                "area", single(document.area),
                "country", single(document.country),
                "form", single(document.form),
                "status", single(document.status),
                "fields", document.fields,
                "goals", document.goals,
                "needs", document.needs,
                "offers", document.offers,
                "languages", document.languages);
    }

    private static void locate(Document plain, OrganisationDocument document) {
        if (document.location == null || document.latitude == null || document.longitude == null) {
            return;
        }
        plain.add(new LatLonPoint("location", document.latitude, document.longitude));
        plain.add(new LatLonDocValuesField("location", document.latitude, document.longitude));
        plain.add(new StoredField("location", document.latitude + "," + document.longitude));
        plain.add(new DoubleDocValuesField("latitude", document.latitude));
        plain.add(new DoubleDocValuesField("longitude", document.longitude));
        Stream.of(document.cell4, document.cell7, document.cell10, document.cell13, document.cell16)
                .flatMap(cell -> single(cell).stream())
                .forEach(cell -> plain.add(new SortedSetDocValuesField("cell" + cell.length(), new BytesRef(cell))));
    }

    private static List<String> single(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static void facet(Document plain, String name, String value) {
        plain.add(new StringField(name, value, Field.Store.NO));
        plain.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }
}
