package kompas.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeChoices.Side;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.directory.duplicates.MergeOutcome.Parted;
import kompas.directory.duplicates.MergeOutcome.Refused;
import kompas.directory.duplicates.Particulars.Whereabouts;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two that are one become one without losing a thing, and can become two again. */
@KompasIntegrationTest
class DuplicatesIntegrationTests {

    private static final String ACTOR = "019a0000-0000-7000-8000-000000000001";

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private FindingDuplicates finding;

    @Autowired
    private DuplicatePairs pairs;

    @Autowired
    private JdbcClient database;

    private OrganisationId kept;
    private OrganisationId dropped;
    private OrganisationId part;

    @BeforeEach
    void twoThatAreOne() {
        Emptied.tables(
                database,
                "directory.organisation, directory.merge, directory.tombstone, needs.need, libraries.library");
        kept = OrganisationFixture.named("bg", "Читалище „Светлина“")
                .slug("svetlina")
                .and("insert into directory.identifier values ('BG-EIK', '000152517', :id)")
                .and("insert into directory.address (organisation_id, locality, country) values (:id, 'Салаш', 'BG')")
                .and(contact("0878184512"))
                .and(need("space", "2026-01-02"))
                .and(record("kept"))
                .insertInto(database);
        dropped = OrganisationFixture.named("en", "Svetlina")
                .slug("svetlina-2")
                .with("website", "https://svetlina.example")
                .with("founded", 1896)
                .and("insert into directory.identifier values ('BG-CHITALISHTA', '2571', :id)")
                .and(
                        "insert into directory.address (organisation_id, street, locality, country) values (:id, 'ул. Първа 1', 'Салаш', 'BG')")
                .and(contact("0899000111"))
                .and(need("space", "2025-05-05"))
                .and(need("volunteers", "2025-06-06"))
                .and(record("dropped"))
                .and("insert into directory.old_slug values ('svetlina-salash', :id)")
                .insertInto(database);
        part = OrganisationFixture.named("bg", "Хор „Светлина“")
                .with("parent_id", dropped.value())
                .and("insert into directory.membership values (:id, '" + dropped + "')")
                .insertInto(database);
    }

    private static String contact(String phone) {
        return "insert into directory.contact (organisation_id, person, name, phone) values (:id, true, 'Елка', '"
                + phone + "')";
    }

    private static String need(String kind, String since) {
        return "insert into needs.need (owner_kind, owner_id, direction, kind, since) values ('organisation', :id, 'need', '"
                + kind + "', '" + since + "')";
    }

    private static String record(String key) {
        return "insert into directory.source_record values ('00000000-0000-7000-8000-000000000001', '" + key
                + "', :id, '\\x01', uuidv7())";
    }

    @Test
    void theKeptOneKnowsWhatBothKnewAndAllThatLedToTheOtherLeadsToIt() {
        merge(MergeChoices.USUAL);
        assertThat(
                        text(
                                "select founded || website || array_to_string(other_names, '/') from directory.organisation where id = ?"))
                .isEqualTo("1896https://svetlina.exampleSvetlina");
        assertThat(count("identifier")).isEqualTo(2);
        assertThat(count("address")).isEqualTo(2);
        assertThat(count("contact")).isEqualTo(2);
        assertThat(count("source_record")).isEqualTo(2);
        assertThat(number("select count(*) from needs.need where owner_id = ?", kept))
                .isEqualTo(2);
        assertThat(number("select count(*) from directory.old_slug where organisation_id = ?", kept))
                .isEqualTo(2);
        assertThat(number("select count(*) from directory.organisation where parent_id = ?", kept))
                .isEqualTo(1);
        assertThat(number("select count(*) from directory.membership where of_id = ?", kept))
                .isEqualTo(1);
        assertThat(number("select count(*) from directory.organisation where id = ?", dropped))
                .isZero();
        assertThat(number("select count(*) from directory.tombstone where organisation_id = ?", dropped))
                .isEqualTo(1);
        assertThat(text("select field_sources -> 'website' ->> 'date' from directory.organisation where id = ?"))
                .isEqualTo("2026-10-01");
    }

    @Test
    void whoMergedAndWhatWasBeforeIsWrittenDownWithoutWhatIsPersonal() {
        UUID set = merge(MergeChoices.USUAL);
        assertThat(database.sql("select kind || actor from directory.change_set where id = ?")
                        .param(set)
                        .query(String.class)
                        .single())
                .isEqualTo("merge" + ACTOR);
        assertThat(database.sql(
                                "select string_agg(to_jsonb(c)::text, '') || (select to_jsonb(m)::text from directory.merge m)"
                                        + " from directory.change c where change_set_id = ?")
                        .param(set)
                        .query(String.class)
                        .single())
                .contains("svetlina-2")
                .doesNotContain("Елка", "0899000111");
    }

    @Test
    void undoneBothAreExactlyAsTheyWere() {
        String before = everything();
        UUID set = merge(MergeChoices.USUAL);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(merging.undo(set, ACTOR))
                .isInstanceOfSatisfying(
                        Parted.class, parted -> assertThat(parted.left()).isEmpty());
        assertThat(everything()).isEqualTo(before);
        assertThat(merging.undo(set, ACTOR)).isEqualTo(new Refused(Refused.Reason.UNDONE));
    }

    @Test
    void undoneAfterEveryFieldWasChosenFromTheOtherTheyAreAsTheyWereToo() {
        String before = everything();
        UUID set = merge(new MergeChoices(
                Map.of(
                        "name",
                        Side.DROPPED,
                        "addresses",
                        Side.DROPPED,
                        "contacts",
                        Side.DROPPED,
                        "needs",
                        Side.KEPT,
                        "identifiers",
                        Side.KEPT),
                null,
                null));
        assertThat(text("select name -> 'texts' ->> 'en' from directory.organisation where id = ?"))
                .isEqualTo("Svetlina");
        assertThat(count("address")).isEqualTo(1);
        assertThat(count("identifier")).isEqualTo(1);
        merging.undo(set, ACTOR);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedSinceStaysWhenTheMergeIsUndone() {
        UUID set = merge(MergeChoices.USUAL);
        database.sql(
                        "update directory.organisation set website = 'https://new.example', changed_at = now() where id = ?")
                .param(kept.value())
                .update();
        assertThat(merging.undo(set, ACTOR))
                .isInstanceOfSatisfying(
                        Parted.class, parted -> assertThat(parted.left()).containsExactly("website"));
        assertThat(text("select website from directory.organisation where id = ?"))
                .isEqualTo("https://new.example");
        assertThat(number("select count(*) from directory.organisation where id = ? and founded = 1896", dropped))
                .isEqualTo(1);
        assertThat(count("identifier")).isEqualTo(1);
    }

    @Test
    void nothingIsMergedThatSomebodyChangedMeanwhileOrThatIsGone() {
        OffsetDateTime seen = OffsetDateTime.now().minusDays(1);
        assertThat(merging.merge(kept, dropped, new MergeChoices(Map.of(), seen, null), ACTOR))
                .isEqualTo(new Refused(Refused.Reason.CHANGED));
        assertThat(merging.merge(kept, kept, MergeChoices.USUAL, ACTOR)).isEqualTo(new Refused(Refused.Reason.SAME));
        merge(MergeChoices.USUAL);
        assertThat(merging.merge(kept, dropped, MergeChoices.USUAL, ACTOR)).isEqualTo(new Refused(Refused.Reason.GONE));
    }

    @Test
    void whatIsNotTheSameIsNeverBroughtUpAgainAndAMergedOneTakesThatAlong() {
        OrganisationId twin = OrganisationFixture.named("bg", "Читалище „Светлина“")
                .and(
                        "insert into directory.address (organisation_id, locality, country) values (:id, 'с. Салаш', 'BG')")
                .insertInto(database);
        finding.run(true, kompas.shared.commands.Progress.unseen());
        assertThat(pairs.countOpen()).isEqualTo(3);
        pairs.different(Pair.of(dropped, twin), ACTOR);
        finding.run(true, kompas.shared.commands.Progress.unseen());
        assertThat(pairs.countOpen()).isEqualTo(2);
        merge(MergeChoices.USUAL);
        finding.run(false, kompas.shared.commands.Progress.unseen());
        finding.run(true, kompas.shared.commands.Progress.unseen());
        assertThat(number(
                        "select count(*) from directory.duplicate_pair where ? in (one_id, other_id) and state = 'different'",
                        kept))
                .isEqualTo(1);
        assertThat(pairs.countOpen()).isZero();
    }

    @Test
    void whoWasEnteredAMomentAgoIsFoundWhileSomebodyElseIsTyping() {
        Whereabouts salash = new Whereabouts("BG", null, null, "с. Салаш", null, null, null, null);
        List<Lookalike> found = finding.lookalikes(Particulars.of("Chitalishte Svetlina", salash));
        assertThat(found).extracting(Lookalike::organisation).containsExactlyInAnyOrder(kept, dropped);
        assertThat(found.getFirst().reasons()).extracting(Reason::code).contains("same_place");
        assertThat(finding.lookalikes(Particulars.of("Chitalishte Zora", salash)))
                .isEmpty();
    }

    @Test
    void theLibraryAChitalishteIsAsWellGoesWithItAndComesBack() {
        database.sql("update directory.organisation set country = 'BG', library_id = null")
                .update();
        database.sql(
                        "insert into libraries.source (key, name) values ('test', '{\"source\":\"en\",\"texts\":{\"en\":\"T\"}}')"
                                + " on conflict do nothing")
                .update();
        database.sql("""
                insert into libraries.library (id, slug, kind, name, country, place_precision, source, source_key, source_date)
                select id, slug, 'chitalishte', name, country, place_precision, 'test', id::text, source_date
                from directory.organisation where id = ?""").param(dropped.value()).update();
        database.sql("update directory.organisation set library_id = id where id = ?")
                .param(dropped.value())
                .update();
        String before = everything();
        UUID set = merge(MergeChoices.USUAL);
        assertThat(text("select library_id::text from directory.organisation where id = ?"))
                .isEqualTo(kept.toString());
        assertThat(number("select count(*) from libraries.library where id = ?", dropped))
                .isZero();
        merging.undo(set, ACTOR);
        assertThat(everything()).isEqualTo(before);
        assertThat(number("select count(*) from libraries.library where id = ?", kept))
                .isZero();
    }

    private UUID merge(MergeChoices choices) {
        return ((Merged) merging.merge(kept, dropped, choices, ACTOR)).changeSet();
    }

    private int count(String table) {
        return number("select count(*) from directory." + table + " where organisation_id = ?", kept);
    }

    private int number(String sql, OrganisationId id) {
        return database.sql(sql).param(id.value()).query(Integer.class).single();
    }

    private String text(String sql) {
        return database.sql(sql).param(kept.value()).query(String.class).single();
    }

    /** All rows of all three, but for when they last changed, which readers of our feeds must hear of. */
    private String everything() {
        return List.of(kept, dropped, part).stream()
                .map(id -> database.sql("""
                                select jsonb_pretty(coalesce(jsonb_set(directory.snapshot(:id), '{organisation,changed_at}', 'null')
                                       || jsonb_build_object('contacts', directory.contact_rows(:id),
                                          'gone', exists (select from directory.tombstone where organisation_id = :id)), 'null'))""")
                        .param("id", id.value())
                        .query(String.class)
                        .optional()
                        .orElse("gone"))
                .toList()
                .toString();
    }
}
