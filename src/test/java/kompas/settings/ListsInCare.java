package kompas.settings;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.places.AreaId;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A network in three languages whose administrator, Elka, looks after its lists. */
abstract class ListsInCare {

    private static final Pattern MARK = Pattern.compile("name=\"(seen\\.[^\"]+)\" value=\"([^\"]*)\"");
    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    OwnTerms terms;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient database;

    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aNetworkWithAnAdministrator() throws Exception {
        Emptied.tables(database, "directory.organisation, directory.source, needs.need, search.pending");
        terms.of(TermList.FIELD).forEach(terms::delete);
        terms.of(TermList.AUDIENCE).forEach(terms::delete);
        terms.of(TermList.NEED).forEach(terms::delete);
        settings.save(
                Network.named(LocalizedText.of("en", "Test network"), List.of("bg", "en", "da"), List.of("BG", "DK")));
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        elka = new SigningInByMail(web, database).as("elka@example.org");
    }

    record Listed(OrganisationId id, String slug) {}

    Listed organisation(String slug, String field) {
        return new Listed(
                OrganisationFixture.named("bg", "Test " + slug)
                        .slug(slug)
                        .in(ISPERIH)
                        .with("fields", List.of(field))
                        .insertInto(database),
                slug);
    }

    String fields(Listed organisation) {
        return database.sql("select fields::text from directory.organisation where id = :id")
                .param("id", organisation.id.value())
                .query(String.class)
                .single();
    }

    OwnTerm add(String name) {
        return terms.add(TermList.FIELD, LocalizedText.of("bg", name), Optional.of("A11"));
    }

    static LocalizedText localized(String source, String text, String other, String translation) {
        return new LocalizedText(source, Map.of(source, text, other, translation));
    }

    /** With the marks of the form as it was seen. */
    ResultActions edit(String path, String... fields) throws Exception {
        var request = post(path).cookie(elka);
        Matcher marks = MARK.matcher(page(path));
        while (marks.find()) {
            request.param(marks.group(1), marks.group(2));
        }
        return perform(request, fields);
    }

    ResultActions send(String path, String... parameters) throws Exception {
        return perform(post(path).cookie(elka), parameters);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, String... parameters) throws Exception {
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request);
    }

    String page(String path) throws Exception {
        return web.perform(get(path).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
