package kompas.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.audit.Act;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.testing.Emptied;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mette Mark, who stands in every table somebody can stand in, and where she still does. */
record SomebodyEverywhere(JdbcClient database) {

    static final String EMAIL = "mette.mark@example.org";
    private static final String NAME = "Mette Mark";

    private static final List<String> STATEMENTS = List.of(
            "insert into directory.addition (language, answers, draft_hash) values ('en',"
                    + " '{\"name\":\"Club\",\"person\":\"Mette Mark\",\"address\":\"mette.mark@example.org\"}', '\\x01')",
            "insert into accounts.data_request (id, kind, how, asked_on, due_on, name, reach, language, words) values (uuidv7(),"
                    + " 'object', 'phone', '2026-11-01', '2026-12-01', 'Mette Mark', 'mette.mark@example.org', 'en', 'Mette Mark')",
            "insert into mail.unsubscribed (email, kind) values ('mette.mark@example.org', 'tasks.mail.late')",
            "insert into mail.set_aside (email, reason) values ('mette.mark@example.org', 'full')");

    void clear() {
        Emptied.tables(
                database,
                "accounts.person, accounts.sign_in, accounts.session, accounts.consent, accounts.data_request, mail.message, mail.unsubscribed, mail.set_aside, tasks.task, directory.organisation, directory.change, directory.addition");
    }

    /** An organisation she is the contact of and has claimed; one she added; what she wants no mails of. */
    OrganisationId insert() {
        STATEMENTS.forEach(statement -> database.sql(statement).update());
        return OrganisationFixture.named("en", "Choir")
                .slug("choir")
                .and("insert into directory.contact (organisation_id, person, name, email)"
                        + " values (:id, true, 'Mette Mark', 'Mette.Mark@example.org')")
                .and("insert into directory.claim (organisation_id, state, language, person, address)"
                        + " values (:id, 'declined', 'en', 'Mette Mark', 'mette.mark@example.org')")
                .insertInto(database);
    }

    /** Something somebody else did that names her. */
    Act act(PersonId by, OrganisationId organisation) {
        return new Act(
                Optional.of(by.value()),
                "directory.claim",
                "organisation",
                organisation.value(),
                Map.of(),
                Map.of("email", EMAIL));
    }

    Consents.NewConsent consent(PersonId by, OrganisationId organisation) {
        return new Consents.NewConsent(
                new Consent.About("contact", "organisation", organisation.value()),
                new Consent.Whose(Optional.of(EMAIL), Optional.of(NAME), Optional.empty()),
                new Consent.Wording("2026-11", "en"),
                How.PHONE,
                LocalDate.of(2026, 11, 1),
                Optional.of(by));
    }

    /** Every table in which a row says her name or address, however it is written. */
    List<String> places() {
        return database.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                        """).query(String.class).list().stream()
                .filter(table -> says(table, EMAIL) || says(table, NAME))
                .toList();
    }

    private boolean says(String table, String word) {
        return database.sql("select exists (select from " + table
                        + " t where position(lower(:word) in lower(t::text)) > 0)")
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    /** The link of the newest mail to an address. */
    String link(String email) {
        Matcher link = Pattern.compile("/en/account/proof/[\\w-]{43}").matcher(newest(email));
        if (!link.find()) {
            throw new AssertionError("No link for " + email);
        }
        return link.group();
    }

    String newest(String email) {
        return database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc, id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
    }
}
