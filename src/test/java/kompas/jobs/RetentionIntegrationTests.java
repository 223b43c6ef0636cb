package kompas.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.directory.OrganisationFixture;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing personal is kept a day longer than the table says, and nothing goes a day earlier. */
@KompasIntegrationTest
class RetentionIntegrationTests {

    private static final OffsetDateTime ENDED = OffsetDateTime.of(2020, 2, 3, 12, 0, 0, 0, ZoneOffset.UTC);

    /** How a row of each kind comes to be that ended at {@code :at}, and how many of it still say something. */
    private static final Map<Retention, List<String>> KINDS = new TreeMap<>(Map.ofEntries(
            kind(
                    Retention.ACCOUNTS,
                    "insert into accounts.person (name, email, language, created_at, seen_on, warned_on)"
                            + " values ('Old', 'old@example.org', 'en', :at, cast(:at as date), cast(:at as date))",
                    "accounts.person where email = 'old@example.org'"),
            kind(
                    Retention.SIGN_IN_LINKS,
                    "insert into accounts.sign_in (purpose, email, language, token_hash, created_at, expires_at)"
                            + " values ('sign_in', 'link@example.org', 'en', '\\x01', :at, :at)",
                    "accounts.sign_in where email = 'link@example.org'"),
            kind(
                    Retention.SESSIONS,
                    "insert into accounts.session values ('p', 's', 0, extract(epoch from cast(:at as timestamptz)) * 1000, 60, 9999999999999, 'x')",
                    "accounts.session where primary_id = 'p'"),
            kind(
                    Retention.LETTERS,
                    EndedMail.of("letter", "directory.mail.x"),
                    "mail.message where email = 'letter@example.org' and plain is not null"),
            kind(
                    Retention.MAILS,
                    EndedMail.of("mail", "directory.mail.x"),
                    "mail.message where email = 'mail@example.org'"),
            kind(
                    Retention.DEAD_ADDRESSES,
                    "insert into mail.set_aside (email, reason, since) values ('dead@example.org', 'gone', :at)",
                    "mail.set_aside"),
            kind(
                    Retention.FAREWELLS,
                    EndedMail.of("farewell", "mail.kind.farewell"),
                    "mail.message where email = 'farewell@example.org'"),
            kind(
                    Retention.NAMES_IN_ACTS,
                    "with act as (insert into audit.act (happened_at, via, action, subject_kind, subject)"
                            + " values (:at, 'web', 'test.act', 'person', uuidv7()) returning id)"
                            + " insert into audit.act_personal (act_id, happened_at, personal) select id, :at, '{\"name\":\"Elka\"}' from act",
                    "audit.act_personal where personal <> '{}'"),
            kind(
                    Retention.ADDITIONS,
                    "insert into directory.addition (language, answers, draft_hash, changed_at) values ('en', '{}', '\\x02', :at)",
                    "directory.addition"),
            kind(
                    Retention.CLAIMS,
                    "insert into directory.claim (organisation_id, state, language, person, address, changed_at)"
                            + " select id, 'declined', 'en', 'Eve', 'eve@example.org', :at from directory.organisation where slug = 'choir'",
                    "directory.claim"),
            kind(
                    Retention.REPORTS,
                    "insert into directory.report (organisation_id, kind, words, address, language, promised_on, outcome, grounds,"
                            + " decided_on) select id, 'fact', 'Elka moved', 'tell@example.org', 'en', cast(:at as date), 'none',"
                            + " 'unfounded', cast(:at as date) from directory.organisation where slug = 'choir'",
                    "directory.report where address is not null"),
            kind(
                    Retention.CONFIRM_LINKS,
                    "insert into directory.confirm_link (link_hash, organisation_id, way, email, made_on, expires_on)"
                            + " select '\\x03', id, 'mail', 'ask@example.org', cast(:at as date), cast(:at as date)"
                            + " from directory.organisation where slug = 'choir'",
                    "directory.confirm_link"),
            kind(
                    Retention.CONFIRMATIONS,
                    "insert into directory.confirmation (organisation_id, confirmed_on, way, said_by)"
                            + " select id, cast(:at as date), 'phone', 'Elka' from directory.organisation where slug = 'choir'",
                    "directory.confirmation where said_by is not null"),
            kind(
                    Retention.ACTIVITY_DRAFTS,
                    "insert into events.draft (person_id, answers, changed_at)"
                            + " select id, '{}', :at from accounts.person where email = 'old@example.org'",
                    "events.draft"),
            kind(
                    Retention.ACTIVITY_CONTACTS,
                    "insert into events.activity (slug, kind, time_zone, contact_name, changed_at)"
                            + " values ('read-aloud', 'reading', 'Europe/Sofia', 'Elka', :at)",
                    "events.activity where contact_name is not null"),
            kind(Retention.FAIR_SLIPS, EndedFair.SLIP, "events.fair_slip"),
            kind(Retention.FAIR_GUESTS, EndedFair.LINK, "events.fair_link"),
            kind(Retention.NEED_ANSWERS, EndedNeed.NOTE, "needs.answer"),
            kind(Retention.NEED_REPLIES, EndedNeed.REPLY, "needs.reply"),
            kind(
                    Retention.NAMES_IN_HISTORY,
                    "with s as (insert into directory.change_set (kind, actor, source_id, at)"
                            + " select 'edit', 'x', source_id, :at from directory.organisation where slug = 'choir' returning id),"
                            + " c as (insert into directory.change (change_set_id, organisation_id)"
                            + " select s.id, o.id from s, (select id from directory.organisation where slug = 'choir') o returning *)"
                            + " insert into directory.change_personal (change_set_id, organisation_id, before)"
                            + " select change_set_id, organisation_id, '{\"contacts\":[{\"name\":\"Elka\"}]}' from c",
                    "directory.change_personal"),
            kind(
                    Retention.NOTES,
                    "insert into directory.note (organisation_id, written_at, changed_at, text)"
                            + " select id, :at, :at, 'Elka will call' from directory.organisation where slug = 'choir'",
                    "directory.note"),
            kind(
                    Retention.BOOKINGS,
                    "with o as (select name from directory.organisation where slug = 'choir'), s as (insert into libraries.source (key, name)"
                            + " select 'hall', name from o where true on conflict do nothing), l as (insert into libraries.library (slug, kind, name, country, place_precision, source, source_key, source_date) select 'hall-' || uuidv7(), 'municipal',"
                            + " name, 'DK', 'unresolved', 'hall', uuidv7()::text, current_date from o returning id, name), r as (insert into libraries.room (library_id, slug, name, hours) select id, 'hall', name, '{}' from l returning id)"
                            + " insert into libraries.room_request (room_id, state, link_hash, language, person, last_day)"
                            + " select id, 'confirmed', sha256(id::text::bytea), 'en', 'Elka', cast(:at as date) from r",
                    "libraries.room_request where person is not null"),
            kind(
                    Retention.PICTURES,
                    "insert into files.file (media_type, sha256, bytes, width, height, alt, owner_kind, owner_id, created_at)"
                            + " select 'image/png', sha256('old'), 1, 1, 1, name, 'organisation', uuidv7(), :at"
                            + " from directory.organisation where slug = 'choir'",
                    "files.file where sha256 = sha256('old')"),
            kind(
                    Retention.WITHDRAWN,
                    "insert into directory.wish (organisation_id, kind, origin, since)"
                            + " select id, 'unlisted', 'organisation', cast(:at as date) from directory.organisation where slug = 'withdrawn'",
                    "directory.wish where forgotten_on is null"),
            kind(
                    Retention.CONSENTS,
                    "insert into accounts.consent (purpose, about_kind, about, email, text_version, language, how, given_on, withdrawn_at)"
                            + " values ('contact', 'organisation', uuidv7(), 'yes@example.org', '2026-11', 'en', 'web', cast(:at as date), :at)",
                    "accounts.consent"),
            kind(
                    Retention.REQUESTS,
                    "insert into accounts.data_request (id, kind, how, asked_on, due_on, name, language, outcome, answered_on)"
                            + " values (uuidv7(), 'access', 'phone', cast(:at as date) - 9, cast(:at as date), 'Elka', 'en',"
                            + " 'done', cast(:at as date))",
                    "accounts.data_request"),
            kind(
                    Retention.ATTENDANCE_SHEETS,
                    "insert into files.file (media_type, sha256, bytes, width, height, alt, owner_kind, owner_id, created_at)"
                            + " select 'image/png', sha256('sheet'), 1, 1, 1, name, 'attendance', uuidv7(), :at"
                            + " from directory.organisation where slug = 'choir'",
                    "files.file where sha256 = sha256('sheet')"),
            kind(
                    Retention.SIGN_UPS,
                    "with a as (insert into events.activity (slug, kind, time_zone) values ('sung', 'club', 'Europe/Sofia') returning id), o as (insert into events.occurrence (activity_id, starts_at, ends_at) select id, cast(:at as timestamptz) - interval '1 hour', :at from a returning id, activity_id), p as (insert into events.party (activity_id, form, code, name, language, entered, created_at) select activity_id, sha256('form'), 'ACE34', 'Anna', 'en', 'self', cast(:at as timestamptz) - interval '1 day' from o returning id) insert into events.registration (party_id, occurrence_id, people, state) select p.id, o.id, 2, 'confirmed' from p, o",
                    "events.party where name is not null"),
            kind(
                    Retention.VOLUNTEERS,
                    "with a as (insert into events.activity (slug, kind, time_zone) values ('cleaned', 'club', 'Europe/Sofia') returning id), h as (insert into events.helper (activity_id, form, name, phone, language, age, entered, created_at) select id, sha256('help'), 'Anna', '0888', 'en', 18, 'self', cast(:at as timestamptz) from a returning id) insert into events.helper_link (hash, helper_id) select sha256('link'), id from h",
                    "events.helper where name is not null"),
            kind(Retention.SURVEY_RESPONSES, EndedSurvey.RESPONSE, "surveys.response where not draft"),
            kind(Retention.SURVEY_TRIES, EndedSurvey.TRY, "surveys.response where draft"),
            kind(Retention.SURVEY_SHEETS, EndedSurvey.SHEET, "surveys.answer_sheet"),
            kind(Retention.SURVEY_COPIES, EndedSurvey.COPY, "surveys.paper_entry"),
            kind(Retention.SURVEY_PHONES, EndedSurvey.PHONE, "surveys.device"),
            kind(Retention.SURVEY_CONTACTS, EndedSurvey.TRIED, "surveys.contact_attempt"),
            kind(
                    Retention.UPLOADS,
                    "insert into directory.upload (id, file_name, uploaded_by, uploaded_at) values (uuidv7(), 'a.csv', uuidv7(), :at)",
                    "directory.upload where forgotten_at is null"),
            kind(
                    Retention.JOBS,
                    "insert into jobs.job (id, kind, state, finished_at) values (uuidv7(), 'test.old', 'done', :at)",
                    "jobs.job where kind = 'test.old'"),
            kind(
                    Retention.TASKS,
                    "insert into tasks.task (kind, subject_kind, subject_id, scope_kind, path, promised_on, settled_at, outcome)"
                            + " values ('test', 'thing', uuidv7(), 'network', '/x', cast(:at as date), :at, 'done')",
                    "tasks.task")));

    @Autowired
    private List<Forgetting> works;

    @Autowired
    private Retentions retentions;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void oneOfEachThatEndedThen() {
        Emptied.tables(
                database,
                "accounts.person, accounts.sign_in, accounts.session, accounts.consent, accounts.data_request, mail.message, mail.set_aside, directory.organisation, directory.change, directory.addition, directory.wish, directory.upload, directory.note, directory.report, libraries.room_request, events.activity, surveys.survey, jobs.job, tasks.task, jobs.forgotten");
        OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        OrganisationFixture.named("en", "Withdrawn").slug("withdrawn").insertInto(database);
        KINDS.values()
                .forEach(
                        kind -> database.sql(kind.getFirst()).param("at", ENDED).update());
    }

    @Test
    void everythingGoesAtItsDayAndNotADayEarlier() {
        for (Retention what : KINDS.keySet()) {
            Period period = retentions.period(what).orElseThrow();
            night(ENDED.plus(period).minusDays(1));
            assertThat(left(what)).as("%s a day before its time", what).isPositive();
            night(ENDED.plus(period).plusDays(1));
            assertThat(left(what)).as("%s a day after its time", what).isZero();
            oneOfEachThatEndedThen();
        }
    }

    @Test
    void everyKindThatTimeEndsIsDeletedByTheNight() {
        assertThat(works.stream().map(Forgetting::what))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Retention.values())
                        .filter(what -> what.period().isPresent() && what != Retention.BACKUPS)
                        .toList());
        assertThat(KINDS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        works.stream().map(Forgetting::what).toList());
    }

    @Test
    void theNightTellsHowMuchItDeleted() {
        night(ENDED.plusDays(8));
        assertThat(retentions.lastNight().get(Retention.FAREWELLS))
                .satisfies(forgotten -> assertThat(forgotten.count()).isOne());
        assertThat(retentions.lastNight().get(Retention.TASKS))
                .satisfies(forgotten -> assertThat(forgotten.count()).isZero());
    }

    @Test
    void oneKindThatCannotBeDeletedKeepsNoOther() {
        Forgetting broken = Forgetting.of(Retention.ACCOUNTS, before -> {
            throw new IllegalStateException("broken");
        });
        Forgetting jobs = works.stream()
                .filter(work -> work.what() == Retention.JOBS)
                .findFirst()
                .orElseThrow();
        ForgettingByNight night = night(List.of(broken, jobs), ENDED.plusYears(1));
        assertThatThrownBy(night::run).hasMessageContaining("accounts");
        assertThat(left(Retention.JOBS)).isZero();
    }

    @Test
    void nobodyLosesAnUnusedAccountUnwarned() {
        database.sql("update accounts.person set warned_on = null").update();
        OffsetDateTime month = ENDED.plusYears(3).minusDays(29);
        night(month);
        assertThat(left(Retention.ACCOUNTS)).isOne();
        assertThat(mails("accounts.mail.unused")).isOne();
        night(month.plusDays(1));
        assertThat(mails("accounts.mail.unused")).isOne();
        night(month.plusDays(31));
        assertThat(left(Retention.ACCOUNTS)).isZero();
    }

    @Test
    void whoIsThereWithoutSigningInAnewIsNotTakenForGone() {
        database.sql(
                        "insert into accounts.session select 'q', 't', 0, extract(epoch from cast(:at as timestamptz)) * 1000, 60,"
                                + " 9999999999999, id::text from accounts.person")
                .param("at", ENDED.plusYears(2))
                .update();
        night(ENDED.plusYears(3).plusDays(1));
        assertThat(left(Retention.ACCOUNTS)).isOne();
    }

    private void night(OffsetDateTime at) {
        night(works, at).run();
    }

    private ForgettingByNight night(List<Forgetting> forgettings, OffsetDateTime at) {
        return new ForgettingByNight(forgettings, retentions, Clock.fixed(at.toInstant(), ZoneOffset.UTC));
    }

    private long left(Retention what) {
        return count(KINDS.getOrDefault(what, List.of("nothing")).getLast());
    }

    private long mails(String kind) {
        return count("mail.message where kind = '" + kind + "'");
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static Map.Entry<Retention, List<String>> kind(Retention what, String insert, String left) {
        return Map.entry(what, List.of(insert, left));
    }
}
