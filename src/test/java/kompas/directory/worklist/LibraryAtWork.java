package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The library of Razgrad with somebody who works there, and what each test puts into its municipalities. */
abstract class LibraryAtWork {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final AreaId RAZGRAD = AreaId.ofKey("bg-razgrad-razgrad");
    static final AreaId VIDIN = AreaId.ofKey("bg-vidin-vidin");
    static final String LIST = "/en/desk/organisations";

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anEmptyNetwork() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(
                database,
                "directory.organisation, directory.change_set, directory.bulk_edit, directory.saved_filter, directory.note, accounts.person, mail.message, tasks.task");
    }

    OrganisationFixture in(AreaId municipality, String name) {
        return OrganisationFixture.named("bg", name).in(municipality);
    }

    Cookie elka() throws Exception {
        return librarian("elka@example.org", ISPERIH);
    }

    Cookie librarian(String email, AreaId of) throws Exception {
        Scope library = Scope.library(libraries.findFor(of).orElseThrow().id().value());
        return signedIn(email, new Grant(Role.LIBRARIAN, library));
    }

    Cookie administrator() throws Exception {
        return signedIn("anna@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
    }

    Cookie signedIn(String email, Grant... grants) throws Exception {
        var person = accounts.open(email, email.substring(0, email.indexOf('@')), "en");
        for (Grant grant : grants) {
            accounts.give(person, grant, Optional.empty());
        }
        return new SigningInByMail(web, database).as(email);
    }

    String page(String path, Cookie who) throws Exception {
        return web.perform(get(path).cookie(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends a form and answers where it leads. */
    String sent(AbstractMockHttpServletRequestBuilder<?> form, Cookie who) throws Exception {
        return Objects.requireNonNull(web.perform(form.cookie(who))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** Brings a file in and answers where its import is. */
    String brought(String name, byte[] file, Cookie who) throws Exception {
        return sent(multipart("/en/desk/imports").part(new MockPart("list", name, file)), who);
    }

    /** Has a step of an import done, and waits for it. */
    void worked(String list, String step, Cookie who) throws Exception {
        sent(post(list + "/" + step), who);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (page(list, who).contains("/cancel") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    static MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).optional().orElse(""));
    }
}
