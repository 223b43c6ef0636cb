package kompas.events.fairs;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import kompas.events.ActivityFixture;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A fair in Razgrad, its librarian, and organisations around it. */
abstract class FairToHold {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final String DESK = "/en/activities/fair/fair";

    /** What staff alone see. */
    static final List<String> PAGES = List.of(
            "",
            "/invite",
            "/plan",
            "/programme",
            "/roll",
            "/results",
            "/cards",
            "/letters",
            "/phones",
            "/replies.csv",
            "/slips",
            "/slips/print",
            "/settings",
            "/guests/new",
            "/results/print");

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
    JdbcClient database;

    ActivityFixture fixture = ActivityFixture.titled("bg", "Изложение на организациите");
    ActivityId fair = fixture.id();

    @BeforeEach
    void aFairInRazgrad() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(
                database,
                "directory.organisation, accounts.person, mail.message, mail.unsubscribed, tasks.task, events.activity");
        fixture = ActivityFixture.titled("bg", "Изложение на организациите")
                .slug("fair")
                .kind(ActivityKind.FAIR)
                .in(library())
                .on(begins(), Duration.ofHours(6));
        fair = fixture.insertInto(database);
    }

    /** In three weeks. */
    Instant begins() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(21));
    }

    LibraryId library() {
        return libraries.findFor(ISPERIH).orElseThrow().id();
    }

    OrganisationId organisation(String slug, String email) {
        OrganisationFixture made = OrganisationFixture.named("bg", "Читалище " + slug)
                .slug(slug)
                .in(ISPERIH)
                .with("country", "BG")
                .with("listing", "public")
                .and("insert into directory.address (organisation_id, kind, street, postcode, locality)"
                        + " values (:id, 'physical', 'ул. Васил Левски 3', '7400', 'Исперих')")
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Мария Иванова', '0888 111222')");
        if (!email.isEmpty()) {
            made.and("insert into directory.contact (organisation_id, person, email) values (:id, false, '" + email
                    + "')");
        }
        return made.insertInto(database);
    }

    /** Invited already, the invitation sent. */
    UUID invited(OrganisationId organisation) {
        database.sql("insert into events.fair (activity_id) values (:fair) on conflict do nothing")
                .param("fair", fair.value())
                .update();
        return database.sql("""
                        insert into events.fair_guest (fair_id, kind, organisation_id, language, way, invited_on)
                        values (:fair, 'organisation', :organisation, 'bg', 'mail', current_date - 3) returning id""")
                .param("fair", fair.value())
                .param("organisation", organisation.value())
                .query(UUID.class)
                .single();
    }

    /** Somebody who comes with a stand. */
    UUID coming(String slug, String email) {
        UUID guest = invited(organisation(slug, email));
        database.sql("""
                        update events.fair_guest set answer = 'coming', answered_at = now(), answered_way = 'mail', answered_round = 1,
                            stand_code = :code where id = :id""").param("code", "code" + slug).param("id", guest).update();
        return guest;
    }

    void hall() {
        database.sql("update events.fair set hall = :hall where activity_id = :id")
                .param(
                        "hall",
                        Hall.empty(20, 15)
                                .with(Floor.ENTRANCE, new Rect(18, 29, 4, 1))
                                .text())
                .param("id", fair.value())
                .update();
    }

    /** As if the fair were today, begun an hour ago. */
    void today() {
        database.sql("""
                        update events.occurrence set starts_at = now() - interval '1 hour', ends_at = now() + interval '5 hours'
                        where activity_id = :id""").param("id", fair.value()).update();
    }

    String link(String email, String path) {
        String letter = database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc, id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        Matcher link = Pattern.compile("/(en|da|bg)/" + path + "/[\\w-]{43}").matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No link in " + letter);
        }
        return link.group();
    }

    Cookie librarian() throws Exception {
        return signedIn(
                "elka@example.org",
                new Grant(Role.LIBRARIAN, Scope.library(library().value())));
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
        return Objects.requireNonNull(web.perform(post(link(email, "sign-in")))
                .andReturn()
                .getResponse()
                .getCookie("kompas"));
    }

    String page(String address, Cookie... cookies) throws Exception {
        var request = get(address);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param pairs name, value, name, value… */
    ResultActions send(String address, Cookie cookie, String... pairs) throws Exception {
        var request = post(address).cookie(cookie);
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return web.perform(request);
    }

    String text(String sql) {
        return database.sql(sql).query(String.class).optional().orElse("");
    }

    int version() {
        return Integer.parseInt(text("select plan_version from events.fair"));
    }

    String site() {
        return "http://localhost:" + port;
    }

    ResultActions guest(Cookie who, String kind, String name, String email) throws Exception {
        return send(DESK + "/guests/new", who, "kind", kind, "name", name, "email", email, "language", "en");
    }

    ResultActions leave(String stand, UUID slip, String kind, String words) throws Exception {
        return web.perform(post(stand)
                .param("slip", slip.toString())
                .param("begun", "1")
                .param("nickname", "")
                .param("kind", kind)
                .param("message", words)
                .param("name", "Ivo")
                .param("reach", "visitor@example.org")
                .param("consent", "true"));
    }
}
