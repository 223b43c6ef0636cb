package kompas.directory.importing.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.duplicates.ParticularsRow;
import kompas.directory.importing.record.StagedColumn;
import kompas.libraries.KeepingChitalishta;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Merges the batches of one file over one connection. */
public final class Merging {

    private final JdbcClient database;
    private final Connection connection;
    private final TransactionTemplate transaction;
    private final KeepingChitalishta libraries;

    /** @param connection the one {@code database} and {@code transaction} use on this thread */
    public Merging(
            JdbcClient database, Connection connection, TransactionTemplate transaction, KeepingChitalishta libraries) {
        this.database = database;
        this.connection = connection;
        this.transaction = transaction;
        this.libraries = libraries;
    }

    public void open() {
        close();
        database.sql(StagingSql.CREATE).update();
    }

    public void close() {
        database.sql(StagingSql.DROP).update();
    }

    /**
     * One file on its way in.
     *
     * @param file position among the files of the command
     * @param run the row of {@code import_run}
     * @param changeSet under which its changes stand
     * @param said columns of the directory the file says something about
     * @param within where it may write; empty for everywhere
     * @param dryRun whether everything is decided and nothing written
     */
    public record Course(
            int file,
            UUID run,
            UUID changeSet,
            String actor,
            KeepingChitalishta.Source source,
            UUID sourceId,
            Set<String> said,
            Optional<Within> within,
            boolean dryRun) {}

    /**
     * What became of a batch.
     *
     * @param counts created, changed, kept, unchanged, unwanted
     * @param duplicates rows turned away here
     * @param held rows that say otherwise than what was confirmed by hand: row and units
     * @param unwanted rows nothing is to be told of, because who they are about asked not to be listed
     * @param examples of a dry run's created and changed
     */
    public record Result(
            Map<String, Integer> counts,
            List<Duplicate> duplicates,
            Map<Integer, String> held,
            Set<Integer> unwanted,
            List<Example> examples) {

        public int count(String outcome) {
            return counts.getOrDefault(outcome, 0);
        }
    }

    /** A row that repeats an earlier one: {@code claim} is what they have in common. */
    public record Duplicate(int row, String claim, long line, int file) {}

    /** The name of an organisation and what would become of it. */
    public record Example(String outcome, String name) {}

    /** Decides and, unless the run is dry, writes; all of the batch or nothing of it. */
    public Result merge(Batch batch, Course course) {
        return transaction.execute(status -> {
            copy(batch);
            classify(course, batch);
            Result result = result(course.dryRun() ? examples() : List.of());
            if (!course.dryRun()) {
                write(course, result, batch);
            }
            return result;
        });
    }

    private void copy(Batch batch) {
        database.sql(StagingSql.EMPTY).update();
        byte[] bytes = batch.bytes();
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(StagingSql.COPY);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("Rows could not be copied", e));
        }
        database.sql(StagingSql.ANALYSE).update();
    }

    private void classify(Course course, Batch batch) {
        database.sql(ClassifyingSql.DUPLICATES).param("file", course.file()).update();
        database.sql(ClassifyingSql.RECOGNISE).update();
        database.sql(ClassifyingSql.SAME_ORGANISATION)
                .param("file", course.file())
                .update();
        new Withholding(database).run();
        course.within().ifPresent(this::leaveElsewhere);
        database.sql("analyze decided").update();
        if (batch.says(StagedColumn.CONTACTS)) {
            database.sql(ClassifyingSql.ERASED).update();
            database.sql(ClassifyingSql.OPENED).update();
        }
        database.sql(ClassifyingSql.COMPARE)
                .param("defaults", ClassifyingSql.DEFAULTS)
                .param("said", course.said().toArray(String[]::new))
                .update();
    }

    private void leaveElsewhere(Within within) {
        database.sql(ClassifyingSql.ELSEWHERE)
                .param("areas", within.areas().toArray(UUID[]::new))
                .param("libraries", within.libraries().toArray(UUID[]::new))
                .update();
    }

    private List<Example> examples() {
        return database.sql(ClassifyingSql.EXAMPLES)
                .query((row, number) -> new Example(row.getString(1), row.getString(2)))
                .list();
    }

    /** Of the batch just decided on, those that would be new. */
    public List<NewRow> newRows(int most) {
        return database.sql(ClassifyingSql.NEW)
                .param("most", most)
                .query((row, number) -> new NewRow(row.getString("shown"), ParticularsRow.read(row)))
                .list();
    }

    /** How many organisations known from the source of a dry run stood in none of its rows. */
    public int gone(Course course) {
        return database.sql(ClassifyingSql.GONE)
                .param("source", course.sourceId())
                .query(Integer.class)
                .single();
    }

    private Result result(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        Map<Integer, String> held = new HashMap<>();
        database.sql("select outcome, count(*) from decided group by outcome")
                .query((row, number) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        database.sql("select row, claim, first_line, first_file from decided where outcome = 'duplicate' order by row")
                .query((row, number) ->
                        duplicates.add(new Duplicate(row.getInt(1), row.getString(2), row.getLong(3), row.getInt(4))))
                .list();
        database.sql("select row, array_to_string(held, ', ') from decided where held is not null order by row")
                .query((row, number) -> held.put(row.getInt(1), row.getString(2)))
                .list();
        return new Result(counts, duplicates, held, unwanted(counts), examples);
    }

    private Set<Integer> unwanted(Map<String, Integer> counts) {
        return counts.containsKey("unwanted")
                ? database.sql("select row from decided where outcome = 'unwanted'")
                        .query(Integer.class)
                        .set()
                : Set.of();
    }

    private void write(Course course, Result result, Batch batch) {
        if (result.count("created") + result.count("changed") > 0) {
            database.sql(WritingSql.BEGIN)
                    .param("set", course.changeSet())
                    .param("actor", course.actor())
                    .param("source", course.sourceId())
                    .param("run", course.run())
                    .update();
        }
        if (result.count("created") > 0) {
            database.sql(ClassifyingSql.SLUGS).update();
            written(WritingSql.CREATE, course);
        }
        if (result.count("changed") > 0) {
            change(course);
        }
        if (result.count("changed") + result.count("kept") > 0) {
            database.sql(WritingSql.RECORDS).param("run", course.run()).update();
        }
        if (result.count("created") + result.count("changed") > 0) {
            new Belongings(database, libraries).write(batch, course.source());
        }
        if (batch.says(StagedColumn.PARENT) || batch.says(StagedColumn.MEMBER_OF)) {
            database.sql(WritingSql.TIES).update();
        }
        finish(course, result, batch.rejected().size());
    }

    private void written(String sql, Course course) {
        database.sql(sql)
                .param("run", course.run())
                .param("set", course.changeSet())
                .update();
    }

    private void change(Course course) {
        database.sql(WritingSql.CLEAR).update();
        database.sql(WritingSql.CHANGE)
                .param("set", course.changeSet())
                .query(Integer.class)
                .single();
        database.sql(WritingSql.PERSONAL).param("set", course.changeSet()).update();
        database.sql(WritingSql.IDENTIFIERS).update();
        database.sql(WritingSql.ADDRESSES).update();
        database.sql(WritingSql.NEEDS_ANEW).query((row, number) -> number).list();
    }

    private void finish(Course course, Result result, int rejected) {
        database.sql(WritingSql.FINISH)
                .param("created", result.count("created"))
                .param("changed", result.count("changed"))
                .param("unchanged", result.count("unchanged") + result.count("kept") + result.count("unwanted"))
                .param("rejected", result.duplicates().size() + rejected)
                .param("run", course.run())
                .update();
        if (result.count("created") + result.count("changed") > 0) {
            touch();
        }
    }

    /** Last in a transaction: pages made from what was are made anew. */
    private void touch() {
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }

    /** After the last batch of a file: parents and memberships, and the end of the run. Answers how many led nowhere. */
    public int tie(Course course) {
        if (course.dryRun()) {
            return 0;
        }
        return transaction.execute(status -> {
            int parents = database.sql(TieSql.PARENTS)
                    .param("set", course.changeSet())
                    .param("actor", course.actor())
                    .param("source", course.sourceId())
                    .param("run", course.run())
                    .update();
            if (parents + database.sql(TieSql.MEMBERSHIPS).update() > 0) {
                touch();
            }
            database.sql("update directory.import_run set finished_at = now() where id = :run")
                    .param("run", course.run())
                    .update();
            int lost = database.sql(TieSql.LOST).query(Integer.class).single();
            database.sql("truncate tie").update();
            return lost;
        });
    }
}
