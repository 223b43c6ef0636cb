package kompas.events.finding.indexing;

import java.lang.reflect.Field;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.search.IndexedKind;
import kompas.search.IndexedView;
import kompas.search.language.Words;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities as the index sees them. */
@Component
class IndexedActivities implements IndexedKind<ActivityDocument> {

    private static final String LOAD = """
            select a.id, a.title, a.summary, a.description, a.kind, a.fields, a.audiences, a.place_name, a.locality, a.room, a.published_at,
                   l.name as library, m.municipality_id,
                   (select array_agg(coalesce(h.name, cast(o.name as text), cast(hl.name as text)))
                    from events.public_host h
                    left join directory.public_organisation o on o.id = h.organisation_id
                    left join libraries.public_library hl on hl.id = h.library_id
                    where h.activity_id = a.id) as hosts
            from events.public_activity a
            left join libraries.public_library l on l.id = a.library_id
            cross join lateral (select coalesce(a.municipality_id, l.municipality_id) as municipality_id) m
            where a.id = any(:ids)""";

    private static final String VIEW = "events.public_activity";

    private final JdbcClient sql;
    private final IndexedView view;
    private final ActivityDocumentWriting writing;

    IndexedActivities(JdbcClient sql, ActivityDocumentWriting writing) {
        this.sql = sql;
        this.view = new IndexedView(sql, VIEW);
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public Class<ActivityDocument> documentClass() {
        return ActivityDocument.class;
    }

    @Override
    public List<ActivityDocument> load(List<UUID> ids) {
        return sql.sql(LOAD).param("ids", ids.toArray(UUID[]::new)).query((row, number) -> row(row)).list().stream()
                .map(writing::write)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(Optional<UUID> last, int most) {
        return view.idsAfter(last, most);
    }

    @Override
    public long count() {
        return view.count();
    }

    @Override
    public UUID idOf(ActivityDocument document) {
        return document.id;
    }

    @Override
    public String fingerprint() {
        String shape = Arrays.stream(ActivityDocument.class.getDeclaredFields())
                .map(Field::getName)
                .sorted()
                .collect(Collectors.joining(","));
        return shape + Words.VERSION + writing.fingerprint();
    }

    /** None: they help readers of organisations to spell, and a word of a title finds none of those. */
    @Override
    public Set<String> words(ActivityDocument document) {
        return Set.of();
    }

    private static ActivityRow row(ResultSet row) throws SQLException {
        List<LocalizedText> texts = new ArrayList<>();
        for (String column : List.of("summary", "description")) {
            LocalizedColumn.readOptional(row.getString(column)).ifPresent(texts::add);
        }
        List<LocalizedText> names = new ArrayList<>();
        LocalizedColumn.readOptional(row.getString("library")).ifPresent(names::add);
        texts(row.getArray("hosts")).map(IndexedActivities::name).forEach(names::add);
        return new ActivityRow(
                row.getObject("id", UUID.class),
                LocalizedColumn.read(row.getString("title")),
                texts,
                names,
                Stream.of(row.getString("place_name"), row.getString("locality"), row.getString("room"))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                Optional.ofNullable(row.getObject("municipality_id", UUID.class)),
                new ActivityRow.Traits(
                        row.getString("kind"),
                        texts(row.getArray("fields")).toList(),
                        texts(row.getArray("audiences")).toList()),
                row.getTimestamp("published_at").toInstant());
    }

    /** Of somebody in a list a localized text, of somebody in none the name alone. */
    private static LocalizedText name(String text) {
        return text.startsWith("{") ? LocalizedColumn.read(text) : LocalizedText.of("und", text);
    }

    private static Stream<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? Stream.empty() : Stream.of((String[]) array.getArray());
    }
}
