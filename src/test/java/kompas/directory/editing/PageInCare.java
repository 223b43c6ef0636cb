package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An organisation, somebody who looks after its page, and a browser of theirs. */
abstract class PageInCare {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");
    private static final Pattern MARK = Pattern.compile("name=\"(seen\\.[a-z_]+)\" value=\"([0-9a-f]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    JdbcClient database;

    OrganisationId id = OrganisationId.next();
    String path = "";
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void anOrganisationAndItsContact() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        String slug = "choir-" + NUMBER.incrementAndGet();
        path = "/en/organisations/" + slug;
        id = OrganisationFixture.named("bg", "Хор")
                .slug(slug)
                .with("description", LocalizedText.of("bg", "Пеем."))
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Елка Петрова', '0888 123456')")
                .insertInto(database);
        elka = contact("elka" + slug + "@example.org", id);
    }

    ResultActions send(String section, Cookie who, String... fields) throws Exception {
        return send(
                web.perform(get(path + "/edit/" + section).cookie(elka))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                section,
                who,
                fields);
    }

    ResultActions send(String seen, String section, Cookie who, String... fields) throws Exception {
        var request = post(path + "/edit/" + section).cookie(who);
        Matcher marks = MARK.matcher(seen);
        while (marks.find()) {
            request.param(marks.group(1), marks.group(2));
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    Cookie contact(String email, OrganisationId of) throws Exception {
        PersonId person = accounts.open(email, email.substring(0, email.indexOf('@')), "en");
        accounts.give(person, new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(of.value())), Optional.empty());
        web.perform(post("/en/sign-in").param("email", email));
        String letter = database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return Objects.requireNonNull(web.perform(post("/en" + link.group(1)))
                .andReturn()
                .getResponse()
                .getCookie("kompas"));
    }

    String page(String address, Cookie... cookies) throws Exception {
        var request = get(address);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse(""));
    }
}
