package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.places.SettlementId;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who looks after a page would lose of what they type. */
@KompasIntegrationTest
class EditingIntegrationTests extends PageInCare {
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

    @Test
    void topicsAndFactsAreKept() throws Exception {
        send("topics", elka, "fields.0", "A11", "fields.1", "G13", "goals", "4", "audiences", "children");
        send("facts", elka, "legal_form", "association", "founded", "1928", "members", "10-49");

        assertThat(text(
                        "select fields::text || goals::text || audiences::text || legal_form || founded || ' ' || members"
                                + " from directory.organisation where id = :id"))
                .isEqualTo("{A11,G13}{4}{children}association1928 10-49");
    }

    @Test
    void aNumberOfAnotherOrganisationIsNotTakenFromIt() throws Exception {
        OrganisationId other = OrganisationFixture.named("en", "Other").insertInto(database);
        database.sql("insert into directory.identifier values ('KOMPAS', :value, :other)")
                .param("value", path)
                .param("other", other.value())
                .update();
        String number = "identifiers.0.value";
        send("facts", elka, "legal_form", "association", "identifiers.0.scheme", "KOMPAS", number, path)
                .andExpect(status().isUnprocessableContent());
        send("facts", elka, "legal_form", "association", "identifiers.0.scheme", "KOMPAS", number, path + 1);
        assertThat(text("select value from directory.identifier where organisation_id = :id"))
                .isEqualTo(path + 1);
    }

    @Test
    void hoursAndAddressesOnTheWebAreKept() throws Exception {
        send("web", elka, "website", "example.org/hor", "links.0.url", "https://www.facebook.com/hor");
        send("hours", elka, "opening_hours.0", "10-12, 13.30–18", "opening_hours.4", "18-02");

        assertThat(
                        text(
                                "select website || ' ' || (opening_hours -> 'week')::text from directory.organisation where id = :id"))
                .isEqualTo("https://example.org/hor"
                        + " {\"fr\": [\"18:00-02:00\"], \"mo\": [\"10:00-12:00\", \"13:30-18:00\"]}");
        assertThat(text("select kind || url from directory.link where organisation_id = :id"))
                .isEqualTo("facebookhttps://www.facebook.com/hor");
    }

    @Test
    void needsAreTickedAndContactsShownAsFarAsTheyWant() throws Exception {
        String words = "needs.0.text";
        send(
                "needs",
                elka,
                "needs.0.what",
                "need:volunteers",
                "needs.0.on",
                "true",
                words,
                "Singers",
                "needs.0.urgency",
                "now");
        String mail = "m@example.org";
        String shown = "contacts.0.email_visibility";
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.email", mail, shown, "public");

        assertThat(page(path)).contains(mail, "Singers", ">now<").doesNotContain("Мария");
    }

    @Test
    void topicsOfTheFormAreTickedAndThoseOfASurveyStay() throws Exception {
        fillEverything();
        String offer = "needs.1.";
        send(
                "needs",
                elka,
                "needs.0.what",
                "need:training",
                "needs.0.on",
                "true",
                "needs.0.topics",
                "accounts",
                offer + "what",
                "offer:training",
                offer + "on",
                "true",
                offer + "topics",
                "projects",
                offer + "topics",
                "made-up");

        assertThat(text(
                        "select string_agg(direction || array_to_string(topics, ','), ' ' order by direction) from needs.need"
                                + " where owner_id = :id"))
                .isEqualTo("needaccounts offerprojects,нестинарство");
        assertThat(page(path)).contains("Budget and accounts", "нестинарство");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void aSectionNobodyChangedChangesNothing(Section section) throws Exception {
        fillEverything();
        String before = text(
                "select (to_jsonb(o) || directory.belongings(o.id)) - 'changed_at' from directory.organisation o where id = :id");
        String form = page(path + "/edit/" + section.code(), elka);
        var request = post(path + "/edit/" + section.code()).cookie(elka);
        WebForm.typedIn(form).forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        web.perform(request).andExpect(status().is3xxRedirection());
        assertThat(
                        text(
                                "select (to_jsonb(o) || directory.belongings(o.id)) - 'changed_at' from directory.organisation o where id = :id"))
                .isEqualTo(before);
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
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
                "place|place-point|north of the church|two numbers",
                "place|place-name|Разгpад|mixes letters",
                "facts|founded|long ago|four digits"
            })
    void whatCannotBeSavedIsSaidAndStillThere(String section, String field, String typed, String sentence)
            throws Exception {
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
        fillThePlace();
        database.sql(
                        "insert into directory.link values (:id, 'facebook', 'https://facebook.com/a'), (:id, 'other', 'http://b.example/')")
                .param("id", id.value())
                .update();
        database.sql("insert into directory.identifier values ('BG-EIK', :value, :id), ('XX-OWN', :value, :id)")
                .param("id", id.value())
                .param("value", id.toString())
                .update();
        database.sql("""
                insert into needs.need (owner_kind, owner_id, direction, kind, text, since, until, urgency, topics) values
                    ('organisation', :id, 'need', 'space', '{"source":"bg","texts":{"bg":"Зала","da":"Sal"}}', '2026-01-01', '2027-01-01', 'year', '{}'),
                    ('organisation', :id, 'need', 'space', '{"source":"bg","texts":{"bg":"Склад"}}', '2026-01-01', null, null, '{склад}'),
                    ('organisation', :id, 'offer', 'training', null, '2026-01-01', null, null, '{accounts,нестинарство}')""").param("id", id.value()).update();
    }

    private void fillThePlace() {
        database.sql("""
                insert into directory.address (organisation_id, kind, street, postcode, locality, region, country, visible, main) values
                    (:id, 'physical', 'ул. Бели Лом 1', '7200', 'Разград', 'Разград', 'BG', true, true),
                    (:id, 'postal', null, '7200', 'Разград', null, null, false, null), (:id, 'physical', null, null, null, 'Разград', 'BG', true, null)""").param("id", id.value()).update();
        database.sql(
                        "update directory.organisation set country = 'BG', municipality_id = :municipality, settlement_id = :settlement,"
                                + " place_precision = 'settlement', longitude = 26.5, latitude = 43.5, service_area_ids = array[:area] where id = :id")
                .param("municipality", AreaId.ofKey("bg-razgrad-isperih").value())
                .param("settlement", SettlementId.ofCode("BG", "32874").value())
                .param("area", AreaId.ofKey("bg-razgrad").value())
                .param("id", id.value())
                .update();
    }
}
