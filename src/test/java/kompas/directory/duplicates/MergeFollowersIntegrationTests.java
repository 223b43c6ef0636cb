package kompas.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.events.ActivityFixture;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that was said to, asked of or written about an organisation is lost because it stood twice. */
@KompasIntegrationTest
class MergeFollowersIntegrationTests {

    /** Columns that lead to an organisation and need no following, with the reason. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("accounts.consent.about", "MergedPeople hands it over"),
            Map.entry("accounts.role_grant.scope_id", "MergedPeople hands it over"),
            Map.entry("audit.act.subject", "what was done was done to that one"),
            Map.entry("directory.address.organisation_id", "a fact of it"),
            Map.entry("directory.asked.organisation_id", "there is one of each organisation: a rule of its own"),
            Map.entry("directory.bulk_item.organisation_id", "what was chosen then"),
            Map.entry("directory.change.organisation_id", "its history is its own"),
            Map.entry("directory.change_personal.organisation_id", "its history is its own"),
            Map.entry("directory.contact.organisation_id", "a fact of it"),
            Map.entry("directory.duplicate_pair.one_id", "pairs are found anew; what is known to differ is led on"),
            Map.entry("directory.duplicate_pair.other_id", "pairs are found anew; what is known to differ is led on"),
            Map.entry("directory.duplicate_proposal.one_id", "AskingToMerge carries it"),
            Map.entry("directory.duplicate_proposal.other_id", "AskingToMerge carries it"),
            Map.entry("directory.identifier.organisation_id", "a fact of it"),
            Map.entry("directory.likeness.organisation_id", "made anew from the organisation"),
            Map.entry("directory.link.organisation_id", "a fact of it"),
            Map.entry("directory.membership.of_id", "led on"),
            Map.entry("directory.membership.organisation_id", "led on"),
            Map.entry("directory.merge.dropped_id", "the merge itself"),
            Map.entry("directory.merge.kept_id", "the merge itself"),
            Map.entry("directory.old_slug.organisation_id", "led on"),
            Map.entry("directory.organisation.parent_id", "led on"),
            Map.entry("directory.picture.organisation_id", "a fact of it"),
            Map.entry("directory.service.organisation_id", "a fact of it"),
            Map.entry("directory.source_record.organisation_id", "led on"),
            Map.entry("directory.tombstone.organisation_id", "says that it is gone"),
            Map.entry("directory.undo_step.organisation_id", "what an import did to that one"),
            Map.entry("directory.upload.job_id", "a job, no organisation"),
            Map.entry("directory.wish.organisation_id", "a trigger lets the stricter wish count"),
            Map.entry("directory.wish_mark.organisation_id", "stays with the wish it belongs to"),
            Map.entry("events.fair_guest.near_id", "another guest of the same fair, no organisation"),
            Map.entry("events.screen_choice.organisation_id", "a month at a time; the next one takes its turn"),
            Map.entry("files.file.owner_id", "whose picture it is stands in directory.picture"),
            Map.entry("libraries.booking.owner_id", "what a room is booked for: an activity"),
            Map.entry("mail.message.about", "what a letter was about that is on its way"),
            Map.entry("needs.need.owner_id", "a fact of it"),
            Map.entry("tasks.task.scope_id", "a desk; none is an organisation's"),
            Map.entry("tasks.task.subject_id", "MergeConsequences takes them off the desk"));

    private static final String LEADING = """
            select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
            join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
            where a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and (
                a.attname ~ '(^|_)organisation_id$' or a.attname in ('one_id', 'other_id', 'kept_id', 'dropped_id')
                or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)
                           and k.confrelid = 'directory.organisation'::regclass)
                or exists (select from pg_attribute k where k.attrelid = c.oid
                           and k.attname = regexp_replace(a.attname, '_id$', '') || '_kind')
                or n.nspname || '.' || c.relname || '.' || a.attname = any(:known))""";

    /** One row of each kind about {@code :id}. */
    private static final Map<String, String> ROWS = new TreeMap<>(Map.of(
            "addition",
            "insert into directory.addition (state, language, answers, municipality_id, draft_hash, organisation_id) select 'approved',"
                    + " 'en', '{}', id, '\\x07', :id from places.area limit 1",
            "call",
            "insert into directory.call (organisation_id, called_on, outcome) values (:id, '2026-05-01', 'no_answer')",
            "claim",
            claim(":id"),
            "confirm_link",
            "insert into directory.confirm_link (link_hash, organisation_id, way, email, made_on, expires_on)"
                    + " values ('\\x08', :id, 'mail', 'elka@example.org', '2026-05-01', '2027-05-01')",
            "confirmation",
            "insert into directory.confirmation (organisation_id, confirmed_on, way) values (:id, '2025-05-01', 'mail')",
            "erased_contact",
            "insert into directory.erased_contact (organisation_id, kind, mark) values (:id, 'name', 'x')",
            "note",
            "insert into directory.note (organisation_id, text) values (:id, 'The key is at the baker')",
            "report",
            "insert into directory.report (organisation_id, kind, words, language, promised_on)"
                    + " values (:id, 'fact', 'Moved', 'en', '2026-06-01')",
            "restricted_contact",
            "insert into directory.restricted_contact (organisation_id, contact, restricted_on)"
                    + " values (:id, '{\"name\":\"Elka\"}', '2026-06-01')"));

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private MergeFollowers followers;

    @Autowired
    private JdbcClient database;

    private OrganisationId kept = OrganisationId.next();
    private OrganisationId dropped = OrganisationId.next();

    @BeforeEach
    void twoThatAreOne() {
        Emptied.tables(
                database,
                "directory.organisation, directory.merge, directory.merge_row, directory.note, directory.report,"
                        + " directory.addition, directory.erased_contact");
        kept = OrganisationFixture.named("bg", "Хор").slug("hor").insertInto(database);
        dropped = OrganisationFixture.named("bg", "ХОР").slug("hor-2").insertInto(database);
    }

    @Test
    void noTableThatLeadsToAnOrganisationIsForgotten() {
        TreeSet<String> known = new TreeSet<>(NAMED.keySet());
        MergeFollowers.TABLES.forEach(table -> known.add("directory." + table + ".organisation_id"));
        followers.above().forEach(column -> known.add(column.table() + "." + column.name()));
        assertThat(database.sql(LEADING)
                        .param("known", known.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .as("add it to MergeFollowers, or name here why it does not follow")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whatIsAboutTheOneFollowsItAndComesBack() {
        assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(MergeFollowers.TABLES);
        ROWS.values()
                .forEach(row -> database.sql(row).param("id", dropped.value()).update());
        database.sql(claim("'" + kept + "'")).update();
        List<String> before = everything();
        UUID set = merge();
        for (String table : ROWS.keySet()) {
            assertThat(count("directory." + table + " where organisation_id = '" + kept + "'"))
                    .as(table)
                    .isEqualTo(table.equals("claim") ? 2 : 1);
        }
        merging.undo(set, "system");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void activitiesOfTheOneThatGoesAreTheKeptOnesAndComeBack() {
        ActivityFixture.titled("bg", "Концерт").by(dropped).insertInto(database);
        ActivityFixture.titled("bg", "Репетиция").by(kept).insertInto(database);
        UUID set = merge();
        assertThat(count("events.host where organisation_id = '" + kept + "'")).isEqualTo(2);
        merging.undo(set, "system");
        assertThat(count("events.host where organisation_id = '" + dropped + "'"))
                .isOne();
    }

    @Test
    void whoeverWasAskedIsNotAskedAgainAndComesBackAsked() {
        asked(dropped, "2026-05-01");
        UUID set = merge();
        assertThat(count("directory.asked where organisation_id = '" + kept + "' and asked_on = '2026-05-01'"))
                .isOne();
        merging.undo(set, "system");
        assertThat(count("directory.asked where organisation_id = '" + dropped + "'"))
                .isOne();
        assertThat(count("directory.asked where organisation_id = '" + kept + "'"))
                .isZero();
    }

    @Test
    void aQuestionOfItsOwnAndAConfirmationSinceAreTheKeptOnesAndSilenceIsNot() {
        asked(dropped, "2026-05-01");
        asked(kept, "2026-05-01");
        merging.undo(merge(), "system");
        assertThat(count("directory.asked")).isEqualTo(2);
        database.sql("delete from directory.asked where organisation_id = ?")
                .param(kept.value())
                .update();
        database.sql(
                        "update directory.organisation set confirmed_on = '2026-05-02', confirmed_by = 'library' where id = ?")
                .param(kept.value())
                .update();
        UUID set = merge();
        assertThat(count("directory.asked")).isZero();
        merging.undo(set, "system");
        database.sql("update directory.organisation set confirmed_on = null, confirmed_by = null")
                .update();
        database.sql("update directory.asked set silent_on = '2026-06-01'").update();
        set = merge();
        assertThat(count("directory.asked")).isZero();
        merging.undo(set, "system");
        assertThat(count("directory.asked where silent_on = '2026-06-01'")).isOne();
    }

    private void asked(OrganisationId organisation, String day) {
        database.sql("insert into directory.asked (organisation_id, way, asked_on, last_on)"
                        + " values (:id, 'mail', cast(:day as date), cast(:day as date))")
                .param("id", organisation.value())
                .param("day", day)
                .update();
    }

    private UUID merge() {
        return ((Merged) merging.merge(kept, dropped, MergeChoices.USUAL, "system")).changeSet();
    }

    private List<String> everything() {
        return ROWS.keySet().stream()
                .map(table -> database.sql(
                                "select coalesce(jsonb_agg(to_jsonb(r) order by r.id), '[]')::text from directory."
                                        + table + " r")
                        .query(String.class)
                        .single())
                .toList();
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private static String claim(String organisation) {
        return "insert into directory.claim (organisation_id, state, language, person, address, promised_on) values ("
                + organisation + ", 'waiting', 'en', 'Elka', 'elka@example.org', '2026-06-01')";
    }
}
