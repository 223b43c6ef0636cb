package kompas.directory.importing.merge;

import kompas.directory.importing.record.StagedColumn;
import kompas.libraries.KeepingChitalishta;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what an organisation has beside its own row. Most lists say nothing of most of it, and then nothing is asked. */
final class Belongings {

    private final JdbcClient database;
    private final KeepingChitalishta libraries;

    Belongings(JdbcClient database, KeepingChitalishta libraries) {
        this.database = database;
        this.libraries = libraries;
    }

    /** Once the organisations of the batch are there. */
    void write(Batch batch, KeepingChitalishta.Source source) {
        if (batch.says(StagedColumn.CONTACTS)) {
            database.sql(WritingSql.CONTACTS).update();
            database.sql(WritingSql.CONSENTS).query((row, number) -> number).list();
        }
        if (batch.says(StagedColumn.LINKS)) {
            database.sql(WritingSql.LINKS).update();
        }
        if (batch.says(StagedColumn.SERVICES)) {
            database.sql(WritingSql.SERVICES).update();
        }
        if (batch.says(StagedColumn.NEEDS)) {
            database.sql(WritingSql.NEEDS).query((row, number) -> number).list();
        }
        if (batch.says(StagedColumn.LIBRARY)
                && database.sql(WritingSql.CHITALISHTA).update() > 0) {
            libraries.keep(source, "chitalishte");
            database.sql(WritingSql.LIBRARIES).update();
        }
    }
}
