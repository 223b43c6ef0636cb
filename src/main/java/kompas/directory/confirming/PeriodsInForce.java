package kompas.directory.confirming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The periods that hold: what an administrator chose, else what is configured. Read from memory. */
@Component
public class PeriodsInForce {

    private static final String TOPIC = "confirming";

    private static final String SAVE = """
            insert into directory.confirming_periods (
                every_days, settle_days, remind_days, reminders, unlist_days, mails_a_night, link_days)
            values (:every, :settle, :remind, :reminders, :unlist, :mails, :link)
            on conflict (single) do update set (
                every_days, settle_days, remind_days, reminders, unlist_days, mails_a_night, link_days) = (
                excluded.every_days, excluded.settle_days, excluded.remind_days, excluded.reminders,
                excluded.unlist_days, excluded.mails_a_night, excluded.link_days)""";

    private final ConfirmingPeriods configured;
    private final JdbcClient database;
    private final DataVersions versions;
    private final Versioned<Optional<ConfirmingPeriods>> chosen;

    PeriodsInForce(ConfirmingPeriods configured, JdbcClient database, DataVersions versions) {
        this.configured = configured;
        this.database = database;
        this.versions = versions;
        this.chosen = versions.kept(this::find, TOPIC);
    }

    public ConfirmingPeriods now() {
        return chosen.get().orElse(configured);
    }

    /** What holds where nobody chose anything. */
    ConfirmingPeriods configured() {
        return configured;
    }

    boolean isChosen() {
        return chosen.get().isPresent();
    }

    void save(ConfirmingPeriods periods) {
        database.sql(SAVE)
                .param("every", periods.everyDays())
                .param("settle", periods.settleDays())
                .param("remind", periods.remindDays())
                .param("reminders", periods.reminders())
                .param("unlist", periods.unlistDays())
                .param("mails", periods.mailsANight())
                .param("link", periods.linkDays())
                .update();
        versions.touch(TOPIC);
    }

    /** Back to what is configured. */
    void forget() {
        database.sql("delete from directory.confirming_periods").update();
        versions.touch(TOPIC);
    }

    private Optional<ConfirmingPeriods> find() {
        return database.sql("select * from directory.confirming_periods")
                .query((row, number) -> read(row))
                .optional();
    }

    private static ConfirmingPeriods read(ResultSet row) throws SQLException {
        return new ConfirmingPeriods(
                row.getInt("every_days"),
                row.getInt("settle_days"),
                row.getInt("remind_days"),
                row.getInt("reminders"),
                row.getInt("unlist_days"),
                row.getInt("mails_a_night"),
                row.getInt("link_days"));
    }
}
