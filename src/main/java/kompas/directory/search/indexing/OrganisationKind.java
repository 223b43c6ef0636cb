package kompas.directory.search.indexing;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.needs.Need;
import kompas.needs.Needs;
import kompas.needs.Owner;
import kompas.search.IndexedKind;
import kompas.search.IndexedView;
import kompas.search.language.Words;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations as the index sees them. */
@Component
class OrganisationKind implements IndexedKind<OrganisationDocument> {

    private static final String LOAD =
            "select " + OrganisationRow.COLUMNS + " from directory.public_organisation o where o.id = any(:ids)";

    private static final String VIEW = "directory.public_organisation";

    private final JdbcClient sql;
    private final IndexedView view;
    private final Needs needs;
    private final DocumentWriting writing;
    private final TopicWords topics;
    private final DataVersions versions;

    OrganisationKind(JdbcClient sql, Needs needs, DocumentWriting writing, TopicWords topics, DataVersions versions) {
        this.sql = sql;
        this.view = new IndexedView(sql, VIEW);
        this.needs = needs;
        this.writing = writing;
        this.topics = topics;
        this.versions = versions;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Class<OrganisationDocument> documentClass() {
        return OrganisationDocument.class;
    }

    @Override
    public List<OrganisationDocument> load(List<UUID> ids) {
        return rows(ids).stream().map(this::document).toList();
    }

    /** What the database knows of these; the first half of loading. What terms are called is known as late as the rows. */
    List<Stated> rows(List<UUID> ids) {
        versions.refresh();
        Map<UUID, List<Need>> needed = needs.of(Owner.Kind.ORGANISATION, ids);
        return sql
                .sql(LOAD)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> OrganisationRow.read(row))
                .list()
                .stream()
                .map(row -> new Stated(row, needed.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Finds the words; the other half. */
    OrganisationDocument document(Stated stated) {
        return writing.write(stated.row(), stated.needs());
    }

    /** An organisation and what it needs and offers. */
    record Stated(OrganisationRow row, List<Need> needs) {}

    @Override
    public List<UUID> idsAfter(Optional<UUID> last, int most) {
        return view.idsAfter(last, most);
    }

    @Override
    public long count() {
        return view.count();
    }

    @Override
    public UUID idOf(OrganisationDocument document) {
        return document.id;
    }

    @Override
    public String fingerprint() {
        String shape = Arrays.stream(OrganisationDocument.class.getDeclaredFields())
                .map(OrganisationKind::shape)
                .sorted()
                .collect(Collectors.joining());
        return Integer.toHexString((shape + topics.fingerprint() + Words.VERSION + NameOrder.VERSION).hashCode());
    }

    /** With the parts of annotations sorted: another run of Java may tell them in another order. */
    private static String shape(Field field) {
        return Stream.of(Arrays.toString(field.getAnnotations()).split("[\\[\\](), ]+"))
                .sorted()
                .collect(Collectors.joining(" ", field.getName() + field.getGenericType(), ""));
    }

    @Override
    public Set<String> words(OrganisationDocument document) {
        return document.spelled;
    }
}
