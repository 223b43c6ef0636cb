package kompas.directory.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kompas.directory.importing.undo.Reverting;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.kernel.Identifiers;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes imports back: what they created is removed, what they changed becomes what it was, unless somebody wrote about it
 * since. Stopped half-way, it goes on when it is called again.
 */
@Component
public class UndoingImports {

    private static final String SOURCE = """
            select s.key, s.name from directory.import_run r join directory.source s on s.id = r.source_id where r.id = :run""";

    private static final String OUTCOME = "select removed, restored, kept from directory.import_run where id = :run";

    private static final String LEFT = """
            select o.slug, o.name, s.reason from directory.undo_step s
            join directory.organisation o on o.id = s.organisation_id
            where s.import_run_id = :run and s.act = 'leave' order by o.slug limit :most""";

    private final DataSource dataSource;
    private final JdbcClient database;
    private final KeepingChitalishta libraries;

    UndoingImports(DataSource dataSource, JdbcClient database, KeepingChitalishta libraries) {
        this.dataSource = dataSource;
        this.database = database;
        this.libraries = libraries;
    }

    /**
     * What came of it.
     *
     * @param removed that the import had created
     * @param restored that the import had changed
     * @param kept as they are, because of what happened to them since
     */
    public record Undone(int removed, int restored, int kept) {}

    /**
     * One that was left as it is.
     *
     * @param reason changed, people, listed, parent or used: the message {@code importing.left.<reason>} says it
     */
    public record Left(String slug, String name, String reason) {}

    /**
     * @param actor who takes it back, as change sets name it
     * @return empty when there is no such import
     * @throws ImportBusy when another import is running or being taken back for longer than this one waits
     */
    public Optional<Undone> undo(UUID run, String actor, Reverting.Watching watching) {
        Optional<KeepingChitalishta.Source> source = source(run);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Reverting.Course course =
                new Reverting.Course(run, Identifiers.next(), Identifiers.next(), actor, source.get());
        try (ImportSession session = ImportSession.open(dataSource, libraries)) {
            new Reverting(session.database(), session.transaction(), libraries, course).run(watching);
        } catch (ImportSession.Busy e) {
            throw new ImportBusy(e);
        }
        return outcome(run);
    }

    /** The first of those an undoing left as they are. */
    public List<Left> left(UUID run, int most) {
        return database.sql(LEFT)
                .param("run", run)
                .param("most", most)
                .query((row, number) -> new Left(
                        row.getString("slug"),
                        LocalizedColumn.read(row.getString("name")).in("en").text(),
                        row.getString("reason")))
                .list();
    }

    private Optional<KeepingChitalishta.Source> source(UUID run) {
        return database.sql(SOURCE)
                .param("run", run)
                .query((row, number) -> new KeepingChitalishta.Source(
                        row.getString("key"), LocalizedColumn.read(row.getString("name"))))
                .optional();
    }

    private Optional<Undone> outcome(UUID run) {
        return database.sql(OUTCOME)
                .param("run", run)
                .query((row, number) -> new Undone(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional();
    }
}
