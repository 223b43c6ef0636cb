package kompas.directory.duplicates.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.duplicates.Pair;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.commands.Progress;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A choir that stands twice, and the librarian on whose desk that lies. */
abstract class ChoirThatStandsTwice {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final AreaId VIDIN = AreaId.ofKey("bg-vidin-vidin");
    static final String DESK = "/en/desk/duplicates";

    @Autowired
    MockMvc web;

    @Autowired
    FindingDuplicates finding;

    @Autowired
    Accounts accounts;

    @Autowired
    Libraries libraries;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    NetworkSettings settings;

    @Autowired
    JdbcClient database;

    OrganisationId one = OrganisationId.next();
    OrganisationId other = OrganisationId.next();
    String page = "";
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void twoThatMayBeOne() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(
                database,
                "directory.organisation, directory.merge, directory.tombstone, needs.need, accounts.person, mail.message, tasks.task");
        one = choir("Женски хор „Лудогорие“", "ludogorie").insertInto(database);
        other = choir("ЖЕНСКИ ХОР ЛУДОГОРИЕ", "ludogorie-2")
                .with("website", "https://hor.example")
                .with("founded", 1975)
                .and("insert into directory.old_slug values ('hor-isperih', :id)")
                .insertInto(database);
        find();
        page = page(one, other);
        elka = librarian("elka@example.org", ISPERIH);
    }

    static OrganisationFixture choir(String name, String slug) {
        return OrganisationFixture.named("bg", name)
                .slug(slug)
                .in(ISPERIH)
                .with("country", "BG")
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Елка от " + slug + "', '0888 123 456')")
                .and("insert into directory.address (organisation_id, street, locality, country, main)"
                        + " values (:id, 'ул. Дунав 3', 'Исперих', 'BG', true)");
    }

    void find() {
        finding.run(true, Progress.unseen());
    }

    static String page(OrganisationId some, OrganisationId another) {
        Pair pair = Pair.of(some, another);
        return DESK + "/" + pair.one() + "/" + pair.other();
    }

    String merged(Cookie who, String... choices) throws Exception {
        return leadsTo(web.perform(filled(body(page, who), choices).cookie(who)))
                .replaceFirst("\\?.*", "");
    }

    /** The form as a page shows it, with some answers changed; an address first leads elsewhere. */
    MockHttpServletRequestBuilder filled(String shown, String... choices) {
        boolean elsewhere = choices.length % 2 == 1;
        MockHttpServletRequestBuilder request = post((elsewhere ? choices[0] : page) + "/merge")
                .param("stays", "one")
                .param("seen.one", hidden(shown, "seen.one"))
                .param("seen.other", hidden(shown, "seen.other"));
        for (int i = elsewhere ? 1 : 0; i < choices.length; i += 2) {
            request.param(choices[i], choices[i + 1]);
        }
        return request;
    }

    static MockHttpServletRequestBuilder seen(MockHttpServletRequestBuilder request) {
        return request.param("seen.one", "2026-01-01T00:00:00Z").param("seen.other", "2026-01-01T00:00:00Z");
    }

    static String hidden(String shown, String name) {
        return shown.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

    static String leadsTo(ResultActions answer) throws Exception {
        return Objects.requireNonNull(answer.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    Cookie librarian(String email, AreaId area) throws Exception {
        UUID library = libraries.findFor(area).orElseThrow().id().value();
        return signedIn(email, new Grant(Role.LIBRARIAN, Scope.library(library)));
    }

    Cookie signedIn(String email, Grant grant) throws Exception {
        accounts.give(accounts.open(email, email.substring(0, email.indexOf('@')), "en"), grant, Optional.empty());
        return new SigningInByMail(web, database).as(email);
    }

    String body(String path, Cookie who) throws Exception {
        return web.perform(get(path).cookie(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    int organisations() {
        return number("select count(*) from directory.organisation");
    }

    int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
