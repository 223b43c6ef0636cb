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
import kompas.directory.importing.record.KompasFormat;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import org.jspecify.annotations.Nullable;
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
    private final JdbcClient database;
    private final TransactionTemplate oneMoment;

    ExportingOrganisations(DataSource dataSource, Places places) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.places = places;
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
     * @throws UnknownArea when there is no such region or municipality
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
        try (Stream<String> rows = database
                .sql(request.personal() ? ExportSql.EVERYTHING : ExportSql.PUBLIC)
                .param("country", request.country().orElse(null))
                .param("areas", areas(request.area()))
                .param(
                        "field",
                        request.field()
                                .map(code -> code.replaceFirst("0$", "") + "%")
                                .orElse(null))
                .param("source", request.source().orElse(null))
                .query(String.class)
                .stream()) {
            for (var each = rows.iterator(); each.hasNext(); count++) {
                Map<String, String> cells = ExportRow.cells(each.next(), places);
                writer.write(cells);
            }
        }
        return count;
    }

    private UUID @Nullable [] areas(Optional<String> asked) {
        if (asked.isEmpty()) {
            return null;
        }
        Area area = places.findAreaByAddress(asked.get())
                .or(() -> places.findAreaByKey(asked.get()))
                .orElseThrow(() -> new UnknownArea(asked.get()));
        return Stream.concat(Stream.of(area), places.municipalities(area.id()).stream())
                .map(Area::id)
                .map(AreaId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    static final class UnknownArea extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownArea(String area) {
            super(area);
        }
    }
}
