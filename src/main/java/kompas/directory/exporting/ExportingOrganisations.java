package kompas.directory.exporting;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kompas.directory.CodeLists;
import kompas.directory.importing.record.KompasFormat;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.answering.ChosenAreas;
import kompas.places.Places;
import kompas.search.BorrowingIndex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes organisations as files of our own format; streams, so that any number fits. */
@Component
class ExportingOrganisations {

    private static final int FETCHED_AT_ONCE = 500;

    private final Places places;
    private final ChosenAreas areas;
    private final CodeLists lists;
    private final OrganisationSearch search;
    private final BorrowingIndex index;
    private final JdbcClient database;
    private final TransactionTemplate oneMoment;

    ExportingOrganisations(
            DataSource dataSource,
            Places places,
            ChosenAreas areas,
            CodeLists lists,
            OrganisationSearch search,
            BorrowingIndex index) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.places = places;
        this.areas = areas;
        this.lists = lists;
        this.search = search;
        this.index = index;
        this.database = JdbcClient.create(template);
        this.oneMoment = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.oneMoment.setReadOnly(true);
    }

    /** Makes the writer, knowing the columns. */
    interface Opening {
        ExportWriter open(Writer out, List<String> columns) throws IOException;
    }

    /**
     * Writes everything as it stands at one moment.
     *
     * @return how many organisations
     * @throws ExportCondition.UnknownValue when there is no such region, municipality or library
     * @throws kompas.search.IndexNotReady when words are looked for and there is no index
     */
    int export(ExportRequest request, Writer out, Opening opening) {
        return java.util.Objects.requireNonNull(oneMoment.execute(status -> {
            try (ExportWriter writer = opening.open(out, columns(request))) {
                return write(request, writer);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }

    /** The organisations meant, when not all are. */
    Optional<List<UUID>> chosen(ExportRequest request) {
        if (request.criteria().isEmpty() && request.source().isEmpty()) {
            return Optional.empty();
        }
        ExportCondition condition = condition(request);
        return Optional.of(database.sql(ExportSql.ids(condition.where()))
                .params(condition.values())
                .query(UUID.class)
                .list());
    }

    private List<String> columns(ExportRequest request) {
        List<String> languages =
                database.sql(ExportSql.LANGUAGES).query(String.class).list();
        List<String> columns = new ArrayList<>();
        for (String column : KompasFormat.columns()) {
            if (!request.personal() && column.equals("listing")) {
                continue;
            }
            columns.add(column);
            if (KompasFormat.TEXTS.contains(column)) {
                languages.forEach(language -> columns.add(column + "@" + language));
            }
        }
        return columns;
    }

    private int write(ExportRequest request, ExportWriter writer) throws IOException {
        int count = 0;
        ExportCondition condition = condition(request);
        String statement =
                request.personal() ? ExportSql.ofEverything(condition.where()) : ExportSql.ofPublic(condition.where());
        try (Stream<String> rows = database.sql(statement).params(condition.values()).query(String.class).stream()) {
            for (var each = rows.iterator(); each.hasNext(); count++) {
                Map<String, String> cells = ExportRow.cells(each.next(), places);
                writer.write(cells);
            }
        }
        return count;
    }

    /** Words are for the index to understand; everything else is asked of the database, which is never behind. */
    private ExportCondition condition(ExportRequest request) {
        ExportCondition condition = new ExportCondition(request, areas, lists);
        String words = request.criteria().q();
        if (!words.isEmpty()) {
            index.open();
            try (Stream<UUID> found =
                    search.ids(OrganisationCriteria.everything().asking(words), request.language())) {
                condition.among(found.toList());
            }
        }
        return condition;
    }
}
