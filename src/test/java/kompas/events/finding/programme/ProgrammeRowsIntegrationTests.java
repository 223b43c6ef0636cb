package kompas.events.finding.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.events.ActivityFixture;
import kompas.events.finding.DayRange;
import kompas.events.finding.programme.ProgrammeRows.Snapshot;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody would go on reading after it changed, because only what changed is read again. */
@KompasIntegrationTest
class ProgrammeRowsIntegrationTests {

    private static final Instant START = Instant.parse("2031-05-06T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalDate DAY = LocalDate.ofInstant(START, ZoneOffset.UTC);
    private static final DayRange DAYS = new DayRange(DAY, DAY.plusDays(30));

    @Autowired
    private ProgrammeRows rows;

    @Autowired
    private JdbcClient database;

    private UUID activity(String title) {
        return ActivityFixture.titled("en", title)
                .on(START, HOUR)
                .on(START.plus(Duration.ofDays(7)), HOUR)
                .insertInto(database)
                .value();
    }

    private Snapshot anew() {
        return rows.read(DAYS, Snapshot.empty(DAYS));
    }

    private void change(String statement, UUID id) {
        database.sql(statement).param("id", id).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.activity set title = jsonb_set(title, '{texts,en}', '\"Another title\"') where id = :id",
                "update events.activity set status = 'cancelled' where id = :id",
                "update events.activity set deleted_at = now() where id = :id",
                "update events.activity set status = 'draft' where id = :id",
                "delete from events.activity where id = :id",
                "update events.occurrence set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where activity_id = :id",
                "update events.occurrence set starts_at = starts_at + interval '1 year', ends_at = ends_at + interval '1 year' where activity_id = :id",
                "update events.occurrence set status = 'cancelled' where activity_id = :id and starts_at < '2031-05-08'",
                "delete from events.occurrence where activity_id = :id and starts_at < '2031-05-08'",
                "insert into events.occurrence (activity_id, starts_at, ends_at) values (:id, '2031-05-09 10:00Z', '2031-05-09 11:00Z')",
                "update events.host set organisation_id = (select min(id::text)::uuid from directory.organisation) where activity_id = :id",
                "delete from events.host where activity_id = :id"
            })
    void whateverChangedIsAsIfAllWereRead(String change) {
        OrganisationFixture.named("en", "First hosts").insertInto(database);
        UUID changed = ActivityFixture.titled("en", "Tea in the yard")
                .by(OrganisationFixture.named("en", "Tea friends").insertInto(database))
                .on(START, HOUR)
                .on(START.plus(Duration.ofDays(7)), HOUR)
                .insertInto(database)
                .value();
        activity("Chess in the yard");
        Snapshot before = anew();
        change(change, changed);

        Snapshot after = rows.read(DAYS, before);
        assertThat(after.programme().dates())
                .isEqualTo(anew().programme().dates())
                .isNotEqualTo(before.programme().dates());
        assertThat(rows.read(DAYS, after).programme().dates())
                .isEqualTo(after.programme().dates());
    }

    @Test
    void whatNobodyChangedIsNotReadAgain() {
        UUID same = activity("Old acquaintance");
        Snapshot before = anew();
        UUID fresh = activity("New acquaintance");

        Snapshot after = rows.read(DAYS, before);
        assertThat(after.programme().dates())
                .filteredOn(date ->
                        Set.of(same, fresh).contains(date.activity().id().value()))
                .hasSize(4);
        assertThat(after.programme().dates())
                .anyMatch(date -> before.programme().dates().stream()
                        .anyMatch(was ->
                                was == date && was.activity().id().value().equals(same)));
    }
}
