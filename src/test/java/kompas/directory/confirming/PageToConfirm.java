package kompas.directory.confirming;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.jobs.Forgetting;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A choir nobody has asked for two years, its mailbox, its librarian, and days that go by. */
abstract class PageToConfirm {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final String PAGE = "/en/organisations/choir";
    static final String MAILBOX = "choir@example.org";

    @LocalServerPort
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    ConfirmingByNight night;

    @Autowired
    List<Forgetting> forgetting;

    @Autowired
    JdbcClient database;

    OrganisationId choir = OrganisationId.next();

    /** What a night deletes because it has been kept long enough. */
    void forget() throws Exception {
        for (Forgetting work : forgetting) {
            work.forget(OffsetDateTime.now().minus(work.what().period().orElseThrow()));
        }
    }

    @BeforeEach
    void aChoirInIsperih() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(
                database, "directory.organisation, accounts.person, mail.message, mail.unsubscribed, tasks.task");
        choir = organisation("choir", MAILBOX);
    }

    /** Confirmed two years ago; with a phone nobody sees, and a postal address. */
    OrganisationId organisation(String slug, String email) {
        OrganisationFixture fixture = OrganisationFixture.named(
                        "en", slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1))
                .slug(slug)
                .in(ISPERIH)
                .with("country", "BG")
                .with("created_at", "2020-01-01T00:00:00Z")
                .with("confirmed_on", LocalDate.now().minusYears(2).toString())
                .with("confirmed_by", "library")
                .with("listing", "public")
                .and("insert into directory.address (organisation_id, kind, street, postcode, locality)"
                        + " values (:id, 'physical', 'ul. Vasil Levski 3', '7400', 'Isperih')")
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Maria Ivanova', '0888 111222')");
        if (!email.isEmpty()) {
            fixture.and(
                    "insert into directory.contact (organisation_id, person, email, email_visibility) values (:id, false, '"
                            + email + "', 'public')");
        }
        return fixture.insertInto(database);
    }

    /** The night after {@code days} in which nobody did anything. */
    void nightAfter(int days) {
        String then = " - " + days;
        database.sql("update directory.asked set asked_on = asked_on" + then + ", last_on = last_on" + then
                        + ", silent_on = silent_on" + then + ", postponed_until = postponed_until" + then
                        + ", unlisted_on = unlisted_on" + then)
                .update();
        night.run(true);
    }

    String letter(String email) {
        return database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc, id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
    }

    /** The link of the newest mail to the choir, with its language. */
    String link() {
        Matcher link = Pattern.compile("/(en|bg)/confirm/[\\w-]{43}").matcher(letter(MAILBOX));
        if (!link.find()) {
            throw new AssertionError("No link in " + letter(MAILBOX));
        }
        return link.group();
    }

    int mails() {
        return Integer.parseInt(text("select count(*) from mail.message where kind = 'confirming.mail.kind'"));
    }

    Cookie librarian() throws Exception {
        UUID library = libraries.findFor(ISPERIH).orElseThrow().id().value();
        return signedIn("elka@example.org", new Grant(Role.LIBRARIAN, Scope.library(library)));
    }

    Cookie contact() throws Exception {
        return signedIn("own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
    }

    Cookie librarianElsewhere() throws Exception {
        return signedIn("elsewhere@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
    }

    Cookie signedIn(String email, Grant... grants) throws Exception {
        var person = accounts.open(email, email.substring(0, email.indexOf('@')), "en");
        for (Grant grant : grants) {
            accounts.give(person, grant, Optional.empty());
        }
        web.perform(post("/en/sign-in").param("email", email));
        Matcher link = Pattern.compile("/en/sign-in/[\\w-]{43}").matcher(letter(email));
        if (!link.find()) {
            throw new AssertionError("No sign-in link");
        }
        return Objects.requireNonNull(
                web.perform(post(link.group())).andReturn().getResponse().getCookie("kompas"));
    }

    String page(String address, Cookie... cookies) throws Exception {
        var request = get(address);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }

    String site() {
        return "http://localhost:" + port;
    }

    /** What anybody sees, once the news of a change has reached the pages in memory. */
    void soon(ThrowingRunnable seen) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(seen);
    }

    String text(String sql) {
        return database.sql(sql).query(String.class).optional().orElse("");
    }

    /** What the log of acts knows of the one act of a kind that was done to the choir. */
    String audited(String column, String action) {
        return text(
                "select " + column + " from audit.act where action = '" + action + "' and subject = '" + choir + "'");
    }
}
