package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** What somebody who looks after a page would lose: words, the other's words, the way back. */
@KompasIntegrationTest
class EditingIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");
    private static final Pattern MARK = Pattern.compile("name=\"(seen\\.[a-z_]+)\" value=\"([0-9a-f]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private OrganisationId id = OrganisationId.next();
    private String path = "";
    private Cookie elka = new Cookie("kompas", "");

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

    @Test
    void theNameIsKeptInEveryLanguageAndTheReasonInHistory() throws Exception {
        send("words", elka, "name-bg", "Хор", "name-en", "Choir", "description-bg", "Пеем.\r\n\r\nИ танцуваме.")
                .andExpect(redirectedUrl(path + "/edit?saved=words"));

        assertThat(text("select name -> 'texts' ->> 'en' from directory.organisation where id = :id"))
                .isEqualTo("Choir");
        assertThat(text("select name ->> 'source' from directory.organisation where id = :id"))
                .isEqualTo("bg");
        assertThat(text("select field_sources -> 'description' ->> 'by' from directory.organisation where id = :id"))
                .isEqualTo("hand");
        assertThat(text("select s.kind || ' ' || f.kind || ' ' || (c.before -> 'description' -> 'texts' ->> 'bg')"
                        + " from directory.change c join directory.change_set s on s.id = c.change_set_id"
                        + " join directory.source f on f.id = s.source_id where c.organisation_id = :id"))
                .isEqualTo("edit organisation Пеем.");
        assertThat(text("select count(*) from search.pending where id = :id")).isNotEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void aSectionNobodyChangedChangesNothing(Section section) throws Exception {
        fillEverything();
        String before = text("select (to_jsonb(o) || directory.belongings(o.id)) - 'changed_at' from directory.organisation o where id = :id");
        String form = page(path + "/edit/" + section.code(), elka);
        var request = post(path + "/edit/" + section.code()).cookie(elka);
        WebForm.typedIn(form).forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        web.perform(request).andExpect(status().is3xxRedirection());
        assertThat(text("select (to_jsonb(o) || directory.belongings(o.id)) - 'changed_at' from directory.organisation o where id = :id"))
                .isEqualTo(before);
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("0");
    }

    @Test
    void everySectionKeepsWhatIsTyped() throws Exception {
        send("topics", elka, "fields.0", "A11", "fields.1", "G13", "goals", "4", "audiences", "children");
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.email", "m@example.org", "contacts.0.email_visible", "true");
        send("web", elka, "website", "example.org/hor", "links.0.url", "https://www.facebook.com/hor");
        send("hours", elka, "opening_hours.0", "10-12, 13.30–18", "opening_hours.4", "18-02");
        send("facts", elka, "legal_form", "association", "founded", "1928", "members", "10-49",
                "identifiers.0.scheme", "KOMPAS", "identifiers.0.value", path);
        send("needs", elka, "needs.0.what", "need:volunteers", "needs.0.on", "true", "needs.0.text", "Singers",
                "needs.1.what", "offer:space", "needs.1.on", "true");

        assertThat(text("select fields::text || goals::text || audiences::text from directory.organisation where id = :id"))
                .isEqualTo("{A11,G13}{4}{children}");
        assertThat(text("select website || ' ' || legal_form || ' ' || founded || ' ' || members || ' ' || (opening_hours -> 'week')::text"
                        + " from directory.organisation where id = :id"))
                .isEqualTo("https://example.org/hor association 1928 10-49"
                        + " {\"fr\": [\"18:00-02:00\"], \"mo\": [\"10:00-12:00\", \"13:30-18:00\"]}");
        assertThat(text("select string_agg(direction || kind, ' ' order by direction) from needs.need where owner_id = :id"))
                .isEqualTo("needvolunteers offerspace");
        web.perform(get(path)).andExpect(content().string(containsString("m@example.org")))
                .andExpect(content().string(not(containsString("Мария"))))
                .andExpect(content().string(containsString("Singers")));
    }

    @Test
    void whatBelongsToAPersonStandsOnlyWhereItCanBeErased() throws Exception {
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        assertThat(text("select c::text from directory.change c where organisation_id = :id")).doesNotContain("Мария");
        assertThat(text("select after::text from directory.change_personal where organisation_id = :id"))
                .contains("Мария");
    }

    @Test
    void twoEditorsAtOnceLoseNothing() throws Exception {
        String seen = page(path + "/edit/words", elka);
        Cookie maria = contact("maria@example.org", id);
        send("words", maria, "name-bg", "Хор", "description-bg", "Пеем от 1928 г.", "causes-bg", "Песни за всички");

        MvcResult answer = send(seen, "words", elka, "name-bg", "Хор", "description-bg", "Пеем и танцуваме.", "causes-bg", "")
                .andExpect(status().isConflict())
                .andReturn();
        String page = answer.getResponse().getContentAsString();
        assertThat(page).contains("Пеем от 1928 г.").contains("Пеем и танцуваме.");
        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Пеем от 1928 г.");

        send(page, "words", elka, "name-bg", "Хор", "description-bg", "Пеем и танцуваме.", "causes-bg", "")
                .andExpect(redirectedUrl(path + "/edit?saved=words"));
        assertThat(text("select description -> 'texts' ->> 'bg' || (causes -> 'texts' ->> 'bg') from directory.organisation where id = :id"))
                .as("what she did not touch stays as the other left it")
                .isEqualTo("Пеем и танцуваме.Песни за всички");
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneWinsAndTheOthersAreTold() throws Exception {
        String seen = page(path + "/edit/words", elka);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return send(seen, "words", elka, "name-bg", "Хор", "description-bg", "Текст " + number)
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(302);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "words|name-bg|Хоp Надежда|mixes letters",
        "words|name-bg|Хор \u202Eадежда|invisible signs",
        "words|name-bg||needs a name",
        "contacts|contacts.0.email|elka@exаmple.org|mixes letters",
        "contacts|contacts.0.email|elka at example|e-mail address",
        "contacts|contacts.0.phone|call me|phone number",
        "web|website|javascript:alert(1)|address of a page",
        "web|website|https://user@example.org|address of a page",
        "web|links.0.url|https://fаcebook.com/x|mixes letters",
        "hours|opening_hours.0|ten to twelve|10–12",
        "facts|founded|long ago|four digits"
    })
    void whatCannotBeSavedIsSaidAndStillThere(String section, String field, String typed, String sentence) throws Exception {
        String page = send(section, elka, field, typed == null ? "" : typed)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(sentence);
        if (typed != null && !typed.contains("\u202E")) {
            assertThat(page).contains(typed);
        }
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("0");
    }

    @Test
    void aTextOfAMegabyteIsKeptForItsWriterAndNotForThePage() throws Exception {
        String long1 = "Пеем. ".repeat(100_000);
        String page = send("words", elka, "name-bg", "Хор", "description-bg", long1)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("8,000 fit here").contains(long1.strip());
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() throws Exception {
        String page = web.perform(post(path + "/edit/words").param("name-bg", "Хор").param("description-bg", "Дълъг текст"))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Дълъг текст").contains("signed out").doesNotContain("0888");
    }

    @Test
    void aLookBeforeSavingSavesNothing() throws Exception {
        String page = send("words", elka, "name-bg", "Хор", "description-bg", "Първи.\n\nВтори.", "preview", "yes")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("<p>Първи.</p><p>Втори.</p>");
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("0");
    }

    @Test
    void strangersAndOthersContactsEditNothingAndSeeNothingPrivate() throws Exception {
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        Cookie other = contact("other@example.org", OrganisationFixture.named("en", "Other").insertInto(database));
        for (String section : new String[] {"", "/words", "/contacts"}) {
            web.perform(get(path + "/edit" + section).cookie(other)).andExpect(status().isForbidden());
            web.perform(get(path + "/edit" + section)).andExpect(status().is3xxRedirection());
        }
        send("words", other, "name-bg", "Мое").andExpect(status().isForbidden());
        String set = text("select change_set_id::text from directory.change where organisation_id = :id");
        web.perform(post(path + "/history/" + set + "/revert").cookie(other)).andExpect(status().isForbidden());
        web.perform(post(path + "/history/" + set + "/revert")).andExpect(status().is3xxRedirection());
        for (String page : new String[] {page(path + "/history", other), page(path + "/history")}) {
            assertThat(page).contains("edited").doesNotContain("Мария", "0888", "elka", "Take this change back");
        }
        assertThat(page(path)).doesNotContain("/edit\"");
        assertThat(page(path, other)).doesNotContain("/edit\"");
        assertThat(page(path, elka)).contains(path + "/edit\"");
    }

    @Test
    void aChangeIsTakenBack() throws Exception {
        send("words", elka, "name-bg", "Хор", "description-bg", "Друго.");
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        String set = text("select s.id::text from directory.change_set s join directory.change c on c.change_set_id = s.id"
                + " where c.organisation_id = :id and c.after -> 'description' is not null");
        String history = page(path + "/history", elka);
        assertThat(history).contains("Друго.", "Пеем.", "Мария", "The organisation itself");

        web.perform(post(path + "/history/" + set + "/revert").cookie(elka))
                .andExpect(redirectedUrl(path + "/history?done=reverted"));

        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Пеем.");
        assertThat(text("select string_agg(name, ',') from directory.contact where organisation_id = :id"))
                .isEqualTo("Мария");
        assertThat(text("select count(*) from directory.change_set s join directory.change c on c.change_set_id = s.id"
                        + " where c.organisation_id = :id and s.kind = 'revert'"))
                .isEqualTo("1");
    }

    @Test
    void aChangeThatWasChangedAgainIsNotTakenBackBlindly() throws Exception {
        send("words", elka, "name-bg", "Хор", "description-bg", "Първо.");
        String first = text("select change_set_id::text from directory.change where organisation_id = :id");
        send("words", elka, "name-bg", "Хор", "description-bg", "Второ.");

        String page = web.perform(post(path + "/history/" + first + "/revert").cookie(elka))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("cannot be taken back").contains("description");
        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Второ.");
        web.perform(post(path + "/history/" + UUID.randomUUID() + "/revert").cookie(elka))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "bg"})
    void everyPageSpeaksTheReadersLanguage(String language) throws Exception {
        String here = path.replace("/en/", "/" + language + "/");
        for (Section section : Section.values()) {
            assertThat(page(here + "/edit/" + section.code(), elka)).doesNotContain("editing.", "directory.fact");
        }
        assertThat(page(here + "/edit", elka)).doesNotContain("editing.");
        assertThat(page(here + "/history", elka)).doesNotContain("editing.");
    }

    private void fillEverything() {
        database.sql("""
                update directory.organisation set other_names = '{Chorus,Koret}', fields = '{A11,G13,B31,D11}', goals = '{4,11}',
                    audiences = '{children,women}', accessibility = '{lift}', website = 'https://example.org/', founded = 1928,
                    members = '10-49', opening_hours = '{"week":{"mo":["10:00-12:00","13:30-24:00"]},
                        "special":[{"from":"2026-12-24","open":[]}]}',
                    description = '{"source":"bg","texts":{"bg":"Пеем.","tr":"Söylüyoruz."}}'
                where id = :id""").param("id", id.value()).update();
        database.sql("insert into directory.link values (:id, 'facebook', 'https://facebook.com/a'), (:id, 'other', 'http://b.example/')")
                .param("id", id.value())
                .update();
        database.sql("insert into directory.identifier values ('BG-EIK', :value, :id), ('XX-OWN', :value, :id)")
                .param("id", id.value())
                .param("value", id.toString())
                .update();
        database.sql("""
                insert into needs.need (owner_kind, owner_id, direction, kind, text, since, until) values
                    ('organisation', :id, 'need', 'space', '{"source":"bg","texts":{"bg":"Зала","da":"Sal"}}', '2026-01-01', '2027-01-01'),
                    ('organisation', :id, 'need', 'space', '{"source":"bg","texts":{"bg":"Склад"}}', '2026-01-01', null),
                    ('organisation', :id, 'offer', 'training', null, '2026-01-01', null)""")
                .param("id", id.value())
                .update();
    }

    private ResultActions send(String section, Cookie who, String... fields) throws Exception {
        return send(web.perform(get(path + "/edit/" + section).cookie(elka)).andReturn().getResponse().getContentAsString(),
                section, who, fields);
    }

    private ResultActions send(String seen, String section, Cookie who, String... fields) throws Exception {
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

    private Cookie contact(String email, OrganisationId of) throws Exception {
        PersonId person = accounts.open(email, email.substring(0, email.indexOf('@')), "en");
        accounts.give(person, new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(of.value())), Optional.empty());
        web.perform(post("/en/sign-in").param("email", email));
        String letter = database.sql("select plain from mail.message where email = :email order by posted_at desc limit 1")
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

    private String page(String address, Cookie... cookies) throws Exception {
        var request = get(address);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private String text(String sql) {
        return String.valueOf(
                database.sql(sql).param("id", id.value()).query(String.class).optional().orElse(""));
    }
}
