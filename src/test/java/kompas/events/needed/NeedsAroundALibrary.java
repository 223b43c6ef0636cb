package kompas.events.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.joining.Desk;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.testing.Emptied;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A library whose librarian is Elka, three organisations around it that need something, one that offers it, and one far away. */
@Import(Statements.class)
abstract class NeedsAroundALibrary {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final AreaId VRATSA = AreaId.ofKey("bg-vratsa-vratsa");
    static final String LIST = "/en/needs/desk";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    NetworkSettings settings;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    Accounts accounts;

    @Autowired
    FollowingNeeds following;

    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void threeOrganisationsThatNeedTheSame() throws Exception {
        Emptied.tables(
                database,
                "events.activity, events.draft, directory.organisation, directory.source, needs.need, needs.course, needs.reply, accounts.person,"
                        + " mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        elka = signedIn(
                "elka@example.org",
                new Grant(
                        Role.LIBRARIAN,
                        Scope.library(
                                libraries.findFor(ISPERIH).orElseThrow().id().value())));
        stating("Choir", ISPERIH, "'need', 'training', '{projects}', current_date - 90");
        stating("Youth club", ISPERIH, "'need', 'training', '{accounts,projects}', current_date - 3");
        stating("Hall seekers", ISPERIH, "'need', 'space', '{}', current_date - 5");
        stating("Far away", VRATSA, "'need', 'training', '{projects}', current_date - 5");
        stating("Bookkeepers", ISPERIH, "'offer', 'training', '{accounts}', current_date");
    }

    void stating(String name, AreaId where, String row) {
        String slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        OrganisationFixture.named("en", name)
                .slug(slug)
                .in(where)
                .at(where.equals(VRATSA) ? new Point(43.2, 23.55) : new Point(43.71, 26.83))
                .and("insert into directory.contact (organisation_id, person, email) values (:id, false, '" + slug
                        + "@example.org')")
                .and("insert into needs.need (owner_kind, owner_id, direction, kind, topics, since)"
                        + " values ('organisation', :id, " + row + ")")
                .insertInto(database);
        database.sql("select shared.touch('needs')").query().singleRow();
    }

    Cookie signedIn(String email, Grant... grants) throws Exception {
        return new Desk(web, accounts, database).signedIn(email, grants);
    }

    String page(String path) throws Exception {
        return web.perform(get(URI.create(path)).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    UUID need(String organisation) {
        return database.sql("""
                        select n.id from needs.need n join directory.organisation o on o.id = n.owner_id
                        where o.name -> 'texts' ->> 'en' = :name""").param("name", organisation).query(UUID.class).single();
    }

    /** The training for all who need help with projects, as the form is sent that opens. */
    UUID trainingPlanned() throws Exception {
        String form = Objects.requireNonNull(
                web.perform(post("/en/needs/plan").param("about", "projects").cookie(elka))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(page(form)).contains("Training: Writing projects and applying for money");
        return UUID.fromString(form.replaceAll(".*draft=([0-9a-f-]{36}).*", "$1"));
    }

    void published(UUID activity) throws Exception {
        web.perform(post("/en/activities/new")
                        .param("draft", activity.toString())
                        .param("title.en", "Writing a project")
                        .param("kind", "training")
                        .param("day", LocalDate.now().plusDays(20).toString())
                        .param("from", "17:00")
                        .param("to", "19:00")
                        .param("venue", "library")
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
    }

    long mails(String subject) {
        return mails(subject, "needed.mail.kind");
    }

    long mails(String subject, String kind) {
        return database.sql("select count(*) from mail.message where kind = :kind and subject like :subject")
                .param("kind", kind)
                .param("subject", subject + "%")
                .query(Long.class)
                .single();
    }

    String states() {
        return database.sql("""
                        select coalesce(string_agg(o.slug || ' ' || c.state, ', ' order by o.slug), 'nothing') from needs.course c
                        join needs.need n on n.id = c.need_id join directory.organisation o on o.id = n.owner_id""").query(String.class).single();
    }
}
